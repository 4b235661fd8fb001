// Passkeys, with the virtual authenticator of Chromium: one is added, signs in by itself, and is the second step.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PLACE, Person, open } from './site.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

/** Browsers know no passkey of a number: the demonstration is at localhost too. */
const named = () => site.base.replace('127.0.0.1', 'localhost')

/** Gives someone a device that makes sure of its owner. */
async function device(person) {
  const cdp = await person.context.newCDPSession(person.page)
  await cdp.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true }
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options })
  return { cdp, authenticatorId }
}

const button = (person) => person.page.locator('form[data-passkey] button')

/** Presses the button of the passkey; the device answers, and a page comes. */
const answers = (person) => person.comes(() => button(person).click())

const leaves = (person) => person.comes(() => person.page.locator('.m-header__out button').click())

const said = (person, name) => person.page.locator(`[data-says="${name}"]`)

for (const easy of [false, true]) {
  test(`Maureen adds a passkey, and signs in with it${easy ? ', in Easy Read' : ''}`, { timeout: 120_000 }, async () => {
    const name = easy ? 'Callum Reidy' : 'Maureen Thackray'
    const who = await (await Person.arrives(named(), site.browser, { easy })).becomes(name)
    const { cdp, authenticatorId } = await device(who)
    await who.goes(`${PLACE}/account`)
    await who.follows('/account/passkeys')
    await who.follows('/account/passkeys/add')
    await who.fills({ name: 'My blue phone' })
    await answers(who)
    assert.match(await who.text(), /Write these down/)
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId })
    assert.deepEqual(credentials.map((one) => [one.rpId, one.isResidentCredential]), [['localhost', true]])
    await who.goes(`${PLACE}/account`)
    await who.goes(`${PLACE}/account/passkeys`)
    assert.match(await who.text(), /My blue phone[\s\S]*Not used yet/)

    // The same device has one already.
    await who.follows('/account/passkeys/add')
    await button(who).click()
    await said(who, 'there').waitFor()

    // Signed out, and in again with the passkey alone.
    await leaves(who)
    await who.goes(`${PLACE}/sign-in?next=${encodeURIComponent(`${PLACE}/account/passkeys`)}`)
    await who.comes(() => who.page.locator('main a[href*="/sign-in/passkey"]').click())
    await answers(who)
    assert.match(who.page.url(), /\/account\/passkeys$/)
    assert.match(await who.page.locator('.m-header__self').innerText(), new RegExp(name))
    assert.match(await who.text(), /Last used/)
    await who.goes(`${PLACE}/account/prove`)
    await answers(who)

    // It is a second step too: a session that another door began waits for it.
    await leaves(who)
    await who.goes(`${PLACE}/demo`)
    const card = who.page.locator('li.m-card').filter({ has: who.page.getByRole('heading', { name }) })
    await who.comes(() => card.locator('button').click())
    assert.match(who.page.url(), /\/account\/second/)

    // A device that does not make sure of its owner is told so, and nothing is lost.
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    await button(who).click()
    await said(who, 'failed').waitFor()
    await who.isWell()
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
    await answers(who)
    assert.match(await who.page.locator('.m-header__self').innerText(), new RegExp(name))

    // Taken away; what the device still has signs nobody in.
    await who.goes(`${PLACE}/account/passkeys`)
    await who.presses('/end')
    assert.match(await who.text(), /You have no passkey yet/)
    await leaves(who)
    await who.goes(`${PLACE}/sign-in/passkey`)
    await answers(who)
    assert.match(await who.text(), /We do not know this passkey/)
    await who.leaves()
  })
}

test('without a script, and at another address, the page says what else there is', { timeout: 120_000 }, async () => {
  const plain = await Person.arrives(named(), site.browser, { scripts: false })
  await plain.goes(`${PLACE}/sign-in/passkey`)
  assert.match(await plain.text(), /A passkey needs JavaScript[\s\S]*link by e-mail/)
  assert.equal(await button(plain).isVisible(), false)
  await plain.leaves()

  const elsewhere = await site.visitor()
  await elsewhere.goes(`${PLACE}/sign-in/passkey`)
  await said(elsewhere, 'elsewhere').waitFor()
  assert.equal(await button(elsewhere).isVisible(), false)
  assert.equal(await elsewhere.page.locator('[data-says="elsewhere"] a').getAttribute('href'), `${named()}${PLACE}/sign-in/passkey`)
  await elsewhere.leaves()
})

test('only the pages that ask for a passkey may run a script, and only ours', { timeout: 60_000 }, async () => {
  const visitor = await site.visitor()
  const policy = async (path) => (await visitor.goes(path)).headers()['content-security-policy']
  assert.doesNotMatch(await policy(`${PLACE}/sign-in`), /script-src/)
  assert.match(await policy(`${PLACE}/sign-in/passkey`), /default-src 'none'; script-src 'self';/)
  await visitor.leaves()
})
