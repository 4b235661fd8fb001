// One matter's whole way through the six stages, by four people at browsers; the same without scripts.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PLACE, open } from './site.mjs'
import { day, does, tabsTo } from './walks.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

/** Votes on the statement that comes next, with the keyboard alone, until none is left. */
async function votesByKeyboard(person, votes) {
  for (const vote of votes) {
    await tabsTo(person, `section[aria-labelledby=next] button[value=${vote}]`)
    const ring = await person.page.locator(':focus').evaluate((e) => {
      const style = getComputedStyle(e)
      return `${style.outlineStyle} ${style.outlineWidth} ${style.boxShadow} ${style.backgroundColor}`
    })
    assert.doesNotMatch(ring, /^none \S+ none/, 'where the focus is can be seen')
    await person.comes(() => person.page.keyboard.press('Enter'))
  }
  assert.equal(await person.page.locator('section[aria-labelledby=next]').count(), 0, 'nothing is left to vote on')
}

async function presses(person, path, end) {
  await person.goes(path)
  await person.presses(end)
}

async function talks(people, path) {
  const [maureen, helen, tomasz, grace] = people
  const said = ['Put the bus back to eight', 'Share lifts home', 'Ask the drivers first', 'Visits could end at six']
  for (const [n, body] of said.entries()) {
    await people[n].goes(`${path}/talk`)
    await people[n].follows('/statements')
    await people[n].sends({ body })
    await people[n].isTaken()
  }
  for (const person of [maureen, tomasz, grace]) {
    await person.goes(`${path}/talk`)
    for (const vote of ['agree', 'pass', 'disagree', 'agree']) await person.presses('/vote', vote)
  }
  await helen.goes(`${path}/talk`)
  await votesByKeyboard(helen, ['agree', 'agree', 'pass', 'disagree'])
  await helen.goes(`${path}/talk`)
  await helen.presses('/talk/close')
}

async function decides(people, path) {
  const [maureen, helen, tomasz, grace] = people
  await does(tomasz, path, '/proposal', { body: 'Lifts home are shared.', why: 'It came from the talk.' })
  await presses(maureen, path, '/drafted')
  await does(grace, path, '/other-ways', { body: 'A taxi for each', why: 'It costs ten times as much.' })
  await does(helen, path, '/step', { to: 'decide' })
  await does(helen, `${path}/decide`, '/consent/open', { from: 'safe', quorum: '1', ...day('review') })
  await does(maureen, path, '/consent', { answer: 'yes' })
  await does(grace, path, '/consent', { answer: 'not-safe', because: 'Who pays when a car breaks down?' })
  await does(tomasz, path, '/proposal', { body: 'Lifts home are shared. The fund pays for repairs.', why: 'Grace asked who pays.' })
  await helen.goes(path)
  await helen.page.locator('main a[href*="/concerns/"]').first().waitFor()
  await helen.comes(() => helen.page.locator('main a[href*="/concerns/"]').first().click())
  await helen.sends({ how: 'changed', text: 'The fund pays.' })
  await helen.isTaken()
  for (const person of people) await does(person, path, '/consent', { answer: person === grace ? 'safe' : 'yes' })
  await does(helen, path, '/consent/close', { reason: 'Everyone can live with it.' })
  assert.match(await helen.page.locator('[aria-labelledby=decision]').innerText(), /stands|agreed/i)
}

async function delivers([, helen, tomasz], path) {
  await does(helen, path, '/step', { to: 'do' })
  await tomasz.goes(path)
  await tomasz.follows('/actions')
  const me = await tomasz.page.locator('[name=who] option[value^="person:"]').first().getAttribute('value')
  await tomasz.sends({ body: 'Draw up the list of drivers', who: me, ...day('due') })
  await tomasz.isTaken()
  await does(tomasz, path, '/report', { state: 'done', body: 'Nine drivers.' })
}

async function tellsBack([, helen], path) {
  await does(helen, path, '/step', { to: 'tell' })
  await helen.goes(path)
  const all = await helen.page.locator('main a[href*="/answers/"]').evaluateAll((links) => links.map((a) => a.getAttribute('href')))
  assert.ok(all.length >= 6, `four statements, a concern and another way: ${all.length}`)
  for (const href of all) {
    await helen.goes(href)
    await helen.sends({ outcome: 'adopted', reason: 'It is in the text.' })
    await helen.isTaken()
  }
  await presses(helen, path, '/tell')
}

async function looksBack(people, path) {
  const [maureen, helen, tomasz] = people
  await does(maureen, path, '/measures', { body: 'Evening visits kept', unit: 'visits a week', better: 'more', before: '61' })
  await does(helen, path, '/step', { to: 'change' })
  await does(maureen, path, '/read', { when: 'after', value: '97' })
  for (const person of people) {
    await person.goes(path)
    await person.page.locator('main a[href*="/measures/"][href$="/judge"]').first().waitFor()
    await person.comes(() => person.page.locator('main a[href*="/measures/"][href$="/judge"]').first().click())
    await person.sends({ says: 'better', why: 'I see people again.' })
    await person.isTaken()
  }
  await tomasz.goes(path)
  await tomasz.comes(() => tomasz.page.locator('main a[href*="/answers/"][href$="/judge"]').first().click())
  await tomasz.sends({ says: 'yes' })
  await tomasz.isTaken()
  await does(tomasz, path, '/felt', { says: 'with' })
}

for (const scripts of [false, true]) {
  test(`four people take a matter the whole way ${scripts ? 'with' : 'without'} scripts`, { timeout: 900_000 }, async () => {
    const names = ['Maureen Thackray', 'Helen Armstead', 'Tomasz Wilk', 'Grace Oyelaran']
    const people = []
    for (const name of names) people.push(await (await site.visitor({ scripts })).becomes(name))
    const [maureen, helen] = people

    await maureen.goes(PLACE)
    await maureen.follows('/raise')
    await maureen.sends({ what: 'The last bus goes at six', body: 'My evening visit ends at seven.', outcome: 'o2' })
    await maureen.isTaken()
    const path = new URL(maureen.page.url()).pathname
    assert.match(path, /\/threads\/\w{26}$/)

    await presses(helen, path, '/take')
    await does(helen, path, '/reply', { reply: 'We will talk it through with all of you.' })
    await does(helen, path, '/step', { to: 'talk' })
    await does(helen, path, '/talk/open', { question: 'What would make evenings work?', who: 'members', ...day('until') })
    await talks(people, path)
    await decides(people, path)
    await delivers(people, path)
    await tellsBack(people, path)
    await looksBack(people, path)

    const visitor = await site.visitor({ scripts })
    await visitor.goes(path)
    const text = await visitor.text()
    for (const said of ['Put the bus back to eight', 'The fund pays.', 'Nine drivers.', '61', '97']) assert.ok(text.includes(said), said)
    await visitor.goes(`${path}/ladder`)
    assert.match(await visitor.text(), /Co-design|Co-production|Engagement/)
    assert.equal(await visitor.page.locator('.m-ladder__svg').count() > 0, true)
    const seen = [...people, visitor].map((p) => p.seen).reduce((a, b) => a + b)
    console.log(`${seen} pages were looked at, ${scripts ? 'with' : 'without'} scripts`)
    for (const person of [...people, visitor]) await person.leaves()
  })
}
