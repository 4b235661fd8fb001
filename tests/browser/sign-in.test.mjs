// Coming in by e-mail, and going out on every device.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PLACE, open } from './site.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

/** The newest link in the mailbox of the demonstration; the worker sends within a second or two. */
async function link(person, email) {
  for (let n = 0; n < 20; n += 1) {
    await person.goes(`${PLACE}/demo/mailbox`)
    const item = person.page.locator('.m-mailbox__item').filter({ hasText: email }).locator('a[href*="/link/"]').first()
    if (await item.count()) return item.getAttribute('href')
    await person.page.waitForTimeout(500)
  }
  throw new Error(`no mail came to ${email}`)
}

async function asks(person, email) {
  await person.goes(`${PLACE}/sign-in`)
  await person.sends({ email })
  assert.match(person.page.url(), /\/sign-in\/sent$/)
}

for (const scripts of [false, true]) {
  test(`Ivy joins by a link, signs in on another device, and signs out on both ${scripts ? 'with' : 'without'} scripts`, { timeout: 120_000 }, async () => {
    const email = `ivy-${scripts}@example.org`
    const ivy = await site.visitor({ scripts })
    await asks(ivy, email)
    const first = await link(ivy, email)
    await ivy.goes(first)
    await ivy.comes(() => ivy.page.locator('main button').click())
    assert.match(ivy.page.url(), /\/join$/)
    await ivy.sends({ name: 'Ivy', hat: ['using'], way: 'e-mail' })
    await ivy.isTaken()
    assert.match(await ivy.page.locator('.m-header__self').innerText(), /Ivy/)
    // A link is used once.
    const other = await site.visitor({ scripts })
    await other.goes(first)
    assert.equal(await other.page.locator('main form').count(), 0)

    await asks(other, email)
    let second
    do second = await link(other, email); while (second === first)
    await other.goes(second)
    await other.comes(() => other.page.locator('main button').click())
    assert.match(await other.page.locator('.m-header__self').innerText(), /Ivy/)

    await other.goes(`${PLACE}/account`)
    await other.presses('/sign-out/everywhere')
    for (const device of [ivy, other]) {
      await device.goes(PLACE)
      assert.doesNotMatch(await device.page.locator('.m-header__self').innerText(), /Ivy/)
      await device.goes(`${PLACE}/me`)
      assert.match(device.page.url(), /\/sign-in/)
      await device.leaves()
    }
  })
}
