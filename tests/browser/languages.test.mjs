// Welsh, Polish and Urdu on a narrow telephone: chosen by keyboard from the list on every page, kept from
// page to page, each page whole and accessible, and Urdu from right to left.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PLACE, open } from './site.mjs'
import { matter, tabsTo } from './walks.mjs'

let site
let talk
before(async () => {
  site = await open()
  const [maureen, helen] = [await site.visitor(), await site.visitor()]
  await maureen.becomes('Maureen Thackray')
  await helen.becomes('Helen Armstead')
  talk = `${await matter(maureen, helen, 'How do we all get home from the Thursday lunch?')}/talk`
  await maureen.goes(talk)
  await maureen.follows('/statements')
  await maureen.sends({ body: 'Two buses should wait for the end of the lunch' })
  await maureen.leaves()
  await helen.leaves()
})
after(() => site.close())

const NARROW = { width: 320, height: 640 }
const LANGUAGES = [
  { key: 'cy', dir: 'ltr', own: 'Cymraeg', signIn: 'Mewngofnodi', raise: 'Codi rhywbeth', me: 'Chi', agree: 'Cytuno' },
  { key: 'pl', dir: 'ltr', own: 'Polski', signIn: 'Zaloguj się', raise: 'Zgłoś sprawę', me: 'Ty', agree: 'Zgadzam się' },
  { key: 'ur', dir: 'rtl', own: 'اردو', signIn: 'سائن ان کریں', raise: 'کوئی بات اٹھائیں', me: 'آپ', agree: 'متفق' }
]

for (const { key, dir, own, signIn, raise, me, agree } of LANGUAGES) {
  test(`a talk in ${key}, from signing in to a vote`, { timeout: 300_000 }, async () => {
    const person = await site.visitor({ viewport: NARROW })
    const heading = () => person.page.locator('h1').innerText()
    const isIts = async () => {
      const of = await person.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
      assert.deepEqual(of, [key, dir], person.page.url())
      assert.equal(await person.page.locator('main').getAttribute('lang'), null, `${person.page.url()} is in its language`)
    }
    await person.goes(PLACE)
    assert.equal(await person.page.locator(`.m-tongues a[lang=${key}]`).innerText(), own)
    await tabsTo(person, `.m-tongues a[lang=${key}]`)
    await person.comes(() => person.page.keyboard.press('Enter'))
    assert.equal(new URL(person.page.url()).pathname, PLACE, 'the reader stays where they were')
    await isIts()
    await person.goes(`${PLACE}/sign-in`)
    await isIts()
    assert.equal(await heading(), signIn)
    // A fault is said in the language too, and what was typed stays.
    await person.sends({ email: 'amina at home' })
    assert.equal(await person.page.locator('main [name=email]').inputValue(), 'amina at home')
    assert.ok(await person.page.locator('.govuk-error-summary').evaluate((e) => e === document.activeElement), 'the faults have the focus')
    await isIts()

    await person.becomes('Nasreen Bashir')
    for (const path of ['', '/raise', '/threads', '/waiting', '/me', '/me/reach', '/account', '/me/strengths', '/me/strengths/put', '/me/circle', '/concerns/raise', '/contacts', '/introductions', '/introductions/make', '/teams', '/teams/ask', '/networks', '/networks/spot', '/equal']) {
      const reply = await person.goes(PLACE + path)
      assert.equal(reply.status(), 200, path)
      await isIts()
      if (path === '/raise') assert.equal(await heading(), raise)
      if (path === '/me') assert.equal(await heading(), me)
    }
    await person.goes(talk)
    await isIts()
    assert.ok((await person.text()).includes(agree))
    await person.presses('/vote', 'agree')
    await isIts()
    await person.goes(talk.replace(/\/talk$/, ''))
    await isIts()

    // A page that is not translated says of its own part that it is English; what stands around it is not.
    await person.goes('/about')
    assert.equal(await person.page.locator('html').getAttribute('lang'), key)
    assert.deepEqual(await person.page.locator('main').evaluate((e) => [e.lang, e.dir]), ['en-GB', 'ltr'])
    await person.comes(() => person.page.locator('.m-tongues a[lang=en-GB]').click())
    assert.equal(await person.page.locator('html').getAttribute('lang'), 'en-GB')
    await person.leaves()
  })
}
