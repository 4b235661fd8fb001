// The forms of what is a person's own, without a mouse: each field is come to by Tab, each choice made by the arrows or the
// space bar, each form sent by Enter; and where the focus is can be seen.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PLACE, open } from './site.mjs'
import { tabsTo } from './walks.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

const press = (person, key) => person.page.keyboard.press(key)
const focused = (person, what) => person.page.evaluate(what)

/** Whether the focus can be seen: on the thing itself, or, of a choice, on what is drawn for it. */
async function isSeen(person) {
  const drawn = await focused(person, () => {
    const one = document.activeElement
    const styles = [getComputedStyle(one), one.labels?.[0] && getComputedStyle(one.labels[0], '::before')]
    return styles.some((s) => s && ((s.outlineStyle !== 'none' && s.outlineWidth !== '0px') || s.boxShadow !== 'none'))
  })
  assert.ok(drawn, `the focus is not seen on ${await focused(person, () => document.activeElement.outerHTML.slice(0, 200))}`)
}

/** Comes to a thing by Tab, and it is seen. */
async function to(person, wanted) {
  await tabsTo(person, wanted)
  await isSeen(person)
}

/** Follows a link, or presses a button. */
async function enters(person, wanted) {
  await to(person, wanted)
  await person.comes(() => press(person, 'Enter'))
}

/** Comes to a group of choices by Tab, to the chosen one or an end of it, and chooses by the arrows. */
async function chooses(person, name, value) {
  for (let n = 0; n < 120; n += 1) {
    await press(person, 'Tab')
    if (await focused(person, () => document.activeElement.type === 'radio' && document.activeElement.name) === name) break
  }
  await isSeen(person)
  await press(person, 'Space')
  for (let n = 0; n < 20; n += 1) {
    if (await focused(person, () => document.activeElement.value) === value) return
    await press(person, 'ArrowDown')
  }
  throw new Error(`the keyboard does not come to ${name} ${value}`)
}

/** Fills in a form in its own order, and sends it. */
async function sends(person, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const field = `main [name="${name}"]`
    const kind = await person.page.locator(field).first().evaluate((e) => e.type)
    if (kind === 'radio') {
      await chooses(person, name, value)
    } else if (kind === 'checkbox') {
      await to(person, `${field}[value="${value}"]`)
      await press(person, 'Space')
    } else {
      await to(person, field)
      await person.page.keyboard.type(value)
    }
  }
  await to(person, 'main form button.govuk-button[type=submit]:not(.govuk-button--secondary)')
  await person.comes(() => press(person, 'Enter'))
  await person.isTaken()
}

/** Goes from a page to one that asks, and sends it. */
async function does(person, page, end, fields) {
  await person.goes(`${PLACE}${page}`)
  await enters(person, `main a[href$="${end}"]`)
  await sends(person, fields)
}

const soon = (name) => {
  const at = new Date(Date.now() + 20 * 24 * 3600 * 1000)
  return { [`${name}-day`]: String(at.getDate()), [`${name}-month`]: String(at.getMonth() + 1), [`${name}-year`]: String(at.getFullYear()) }
}

test('without a mouse: what is mine, who is around me, who acts for me', { timeout: 400_000 }, async () => {
  const maureen = await site.visitor()
  await maureen.goes(`${PLACE}/demo`)
  const card = maureen.page.locator('li.m-card').filter({ has: maureen.page.getByRole('heading', { name: 'Maureen Thackray' }) })
  const be = await card.locator('button, input[name=person]').last().evaluate((e) => e.form.querySelector('[name=person]').value)
  await enters(maureen, `main form:has([name=person][value="${be}"]) button, main button[name=person][value="${be}"]`)
  assert.match(await maureen.page.locator('.m-header__self').innerText(), /Maureen Thackray/)

  // The first Tab of a page is the way past what stands on every page.
  await maureen.goes(`${PLACE}/me`)
  await press(maureen, 'Tab')
  assert.equal(await focused(maureen, () => document.activeElement.getAttribute('href')), '#main')
  await press(maureen, 'Enter')
  await press(maureen, 'Tab')
  assert.ok(await focused(maureen, () => document.activeElement.closest('main') !== null), 'it leads into the page')

  await does(maureen, '/me/strengths', '/put', { kind: 'teach', body: 'Darning, with a light bulb', share: 'members' })
  await maureen.goes(`${PLACE}/me/needs`)
  if (maureen.page.url().includes('/prove')) await enters(maureen, 'main form[action*="prove"] button')
  await enters(maureen, 'main a[href$="/needs/write"]')
  await sends(maureen, { 'please-do': 'Speak slowly' })
  await enters(maureen, 'main a[href$="/needs/share"]')
  await sends(maureen, { who: 'Beth Hirst', ...soon('until') })
  assert.match(await maureen.text(), /Beth Hirst/)
  await enters(maureen, 'main form[action*="/readers/"] button')
  assert.doesNotMatch(await maureen.text(), /Beth Hirst can read/)

  await does(maureen, '/me/circle', '/put', { name: 'My sister', kind: 'family', ring: '2' })
  await maureen.goes(`${PLACE}/teams`)
  await enters(maureen, `main a[href^="${PLACE}/teams/"]`)
  await enters(maureen, 'main a[href$="/teams/ask"]')
  await sends(maureen, { who: 'Beth Hirst', kind: 'friend', about: 'I like mornings', promise: 'I say when I am tired', ...soon('trial') })
  await does(maureen, '/introductions', '/make', { who: 'Derek Woodhouse', words: 'You both keep hens' })
  await does(maureen, '/acting', '/agree', { who: 'Beth Hirst', kind: 'helper', area: 'talk', for: 'While my eyes are bad', ...soon('until') })
  await enters(maureen, 'main form[action$="/end"] button')
  await maureen.goes(`${PLACE}/me/reach`)
  await sends(maureen, { way: 'post', address: '7 Mill Lane' })
  await maureen.goes(`${PLACE}/networks/spot`)
  await to(maureen, 'main [name=near]')
  await maureen.page.keyboard.type('Slaithwaite')
  await enters(maureen, 'main form button.govuk-button[type=submit]')
  await maureen.isTaken()

  await maureen.goes(`${PLACE}/account/forget`)
  await sends(maureen, { sure: 'yes' })
  assert.match(await maureen.text(), /You are forgotten/)
  await maureen.leaves()
})

test('without a mouse: a worry, from anyone', { timeout: 120_000 }, async () => {
  const visitor = await site.visitor()
  await visitor.goes(`${PLACE}/concerns/raise`)
  await to(visitor, 'main form button.govuk-button[type=submit]')
  await visitor.comes(() => press(visitor, 'Enter'))
  // The faults have the focus, and lead to their field.
  assert.ok(await focused(visitor, () => document.activeElement.classList.contains('govuk-error-summary')))
  await press(visitor, 'Tab')
  await press(visitor, 'Enter')
  assert.equal(await focused(visitor, () => document.activeElement.name), 'what')
  await visitor.page.keyboard.type('She is alone at night')
  await to(visitor, 'main form button.govuk-button[type=submit]')
  await visitor.comes(() => press(visitor, 'Enter'))
  assert.match(await visitor.text(), /Thank you/)
  await visitor.leaves()
})
