// What is a person's own: strengths written with a helper, papers that few may read, people met, a team on trial, a
// worry, and leaving. Each page is held to what every page must be.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PLACE, open } from './site.mjs'
import { NEXT_YEAR, day, does } from './walks.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

/** A day soon: a trial is short. */
const soon = (name) => {
  const at = new Date(Date.now() + 20 * 24 * 3600 * 1000)
  return { [`${name}-day`]: String(at.getDate()), [`${name}-month`]: String(at.getMonth() + 1), [`${name}-year`]: String(at.getFullYear()) }
}

/** The newest address on this page that fits. */
const address = (person, pattern) => person.page.locator('main').evaluate((main, source) => {
  const all = [...main.querySelectorAll('a[href], form[action]')].map((e) => e.getAttribute('href') ?? e.getAttribute('action'))
  return all.find((one) => new RegExp(source).test(one))
}, pattern.source)

/** Says yes to a question who it is, where it is asked. */
async function proves(person) {
  if (person.page.url().includes('/account/prove')) await person.presses('/account/prove')
}

test('strengths are written with a helper, who acts until it is ended', { timeout: 240_000 }, async () => {
  const maureen = await (await site.visitor({ scripts: false })).becomes('Maureen Thackray')
  const beth = await (await site.visitor()).becomes('Beth Hirst')
  await maureen.goes(`${PLACE}/acting/agree`)
  await maureen.sends({ who: 'Beth Hirst', kind: 'helper', area: ['strengths', 'talk'], for: '', ...day('until') })
  assert.match(await maureen.text(), /Write what it is for/)
  await maureen.sends({ for: 'While my eyes are bad', 'until-year': String(new Date().getFullYear() + 1), 'until-month': '1', 'until-day': '5' })
  await maureen.isTaken()

  await beth.goes(`${PLACE}/acting`)
  await beth.presses('/take')
  await beth.presses('/begin')
  assert.match(await beth.text(), /You act for Maureen Thackray now/)
  await beth.goes(PLACE)
  assert.match(await beth.page.locator('.m-acting').innerText(), /you act for Maureen Thackray/)
  await does(beth, `${PLACE}/me/strengths`, '/put', { kind: 'teach', body: 'Baking for a whole mill', symbol: 'care' })
  await beth.goes(`${PLACE}/me/needs`)
  assert.match(beth.page.url(), /\/acting$/, 'that was not agreed')

  // What is begun in one tab for Maureen is not kept with Beth, when she has stopped in the other.
  await beth.goes(`${PLACE}/me/strengths/put`)
  const tab = await beth.context.newPage()
  await tab.goto(`${PLACE}/acting`)
  await Promise.all([tab.waitForEvent('load'), tab.locator('main form[action$="/stop"] button').first().click()])
  await tab.close()
  await beth.sends({ kind: 'teach', body: 'Spinning by hand' })
  assert.match(await beth.text(), /opened for someone else[\s\S]*Spinning by hand/)
  await beth.goes(`${PLACE}/acting`)
  await beth.presses('/begin')

  // Who sees it, Maureen says herself.
  await maureen.goes(`${PLACE}/me/strengths`)
  assert.match(await maureen.text(), /Baking for a whole mill[\s\S]*Beth Hirst helped to write it/)
  const baking = maureen.page.locator('li.m-card', { hasText: 'Baking for a whole mill' })
  await maureen.goes(await baking.locator('a[href*="/me/strengths/"]').first().getAttribute('href'))
  await maureen.sends({ share: 'members' })
  await maureen.isTaken()
  await maureen.goes(`${PLACE}/acting`)
  await maureen.presses('/end')
  await beth.goes(`${PLACE}/me/strengths`)
  assert.match(await beth.text(), /That has ended|Acting for someone/)
  await beth.goes(`${PLACE}/people?q=mill`)
  assert.match(await beth.text(), /Maureen Thackray/)
  await beth.follows(await address(beth, /\/people\/\w{20,}$/))
  await maureen.leaves()
  await beth.leaves()
})

test('needs are read by one who says why, and the person sees it', { timeout: 240_000 }, async () => {
  const callum = await (await site.visitor({ easy: true })).becomes('Callum Reidy')
  await callum.goes(`${PLACE}/me/needs`)
  await proves(callum)
  await callum.follows('/needs/write')
  await callum.sends({ 'please-do': 'Give me time to answer', support: 'Someone with me at meetings' })
  await callum.follows('/needs/booklet')
  await callum.goes(`${PLACE}/me/needs/booklet?print=large`)
  await callum.goes(`${PLACE}/me/needs/share`)
  await callum.sends({ who: 'Ruth Sykes-Okoro', 'until-day': '5', 'until-month': '1', 'until-year': NEXT_YEAR })
  await callum.isTaken()

  const ruth = await (await site.visitor({ scripts: false })).becomes('Ruth Sykes-Okoro')
  await ruth.goes(`${PLACE}/me`)
  await ruth.follows(await address(ruth, /\/people\/\w{20,}\/needs$/))
  await ruth.sends({ reason: 'visit' })
  assert.match(await ruth.text(), /Give me time to answer/)
  await callum.goes(`${PLACE}/me/looks`)
  assert.match(await callum.text(), /Ruth Sykes-Okoro opened what you need/)
  await callum.goes(`${PLACE}/me/plan`)
  await callum.goes(`${PLACE}/me/plan/versions/1`)
  await callum.goes(`${PLACE}/me/path`)
  await callum.goes(`${PLACE}/account`)
  await callum.goes(`${PLACE}/account/step`)
  await callum.goes(`${PLACE}/account/data`)
  for (const page of ['me/decisions', 'me/reach', 'equal', 'equal/counts']) await callum.goes(`${PLACE}/${page}`)
  await callum.leaves()
  await ruth.leaves()
})

test('people meet, a team begins with a trial, neighbours join', { timeout: 300_000 }, async () => {
  const jean = await (await site.visitor()).becomes('Jean-Paul Mukendi')
  const derek = await (await site.visitor({ scripts: false })).becomes('Derek Woodhouse')
  for (const [who, reach] of [[jean, 'Ring me after ten'], [derek, 'Text me']]) {
    await who.goes(`${PLACE}/introductions`)
    await who.follows(await address(who, /\/introductions\/\w{20,}$/))
    await who.sends({ answer: 'yes', reach, hide: '30' })
  }
  assert.match(await derek.text(), /Ring me after ten/)

  await jean.goes(`${PLACE}/teams`)
  await jean.goes(`${PLACE}/teams/ask`)
  await jean.sends({ who: 'Derek Woodhouse', kind: 'friend', about: 'I tire by four', promise: 'I say when I am tired', ...soon('trial') })
  await jean.isTaken()
  await derek.goes(`${PLACE}/teams`)
  await derek.follows(await address(derek, /\/teams\/seats\//))
  await derek.fills({ promise: 'I bring the board' })
  await derek.presses('/take')
  for (const who of [derek, jean]) {
    await who.goes(new URL(derek.page.url()).pathname)
    await who.presses('/go-on')
  }
  await jean.goes(`${PLACE}/teams`)
  const team = await address(jean, /\/teams\/\w{20,}$/)
  await jean.goes(`${team}/hats`)
  await jean.page.getByLabel('Derek Woodhouse').check()
  await jean.sends({ name: 'Looking after the board', 'until-day': '5', 'until-month': '1', 'until-year': NEXT_YEAR })
  await derek.goes(team)
  await derek.presses('/take')
  await derek.presses('/check')

  await derek.goes(`${PLACE}/networks/spot`)
  await derek.sends({ near: 'slaithwaite' })
  await derek.goes(`${PLACE}/networks`)
  await derek.follows(await address(derek, /\/networks\/\w{20,}$/))
  await derek.presses('/join')
  await derek.goes(`${PLACE}/networks/make`)

  const maureen = await (await site.visitor()).becomes('Maureen Thackray')
  await maureen.goes(`${PLACE}/me/circle`)
  const sheila = await (await site.visitor()).becomes('Sheila Garside-Moll')
  await sheila.goes(`${PLACE}/circles`)
  await sheila.presses('/yes')
  await sheila.follows('/circle')
  await does(sheila, new URL(sheila.page.url()).pathname, '/circle/promise', { what: 'I ring on Sundays', 'due-day': '5', 'due-month': '1', 'due-year': NEXT_YEAR })
  await does(sheila, new URL(sheila.page.url()).pathname, '/circle/meeting', { notes: 'We met at the Dye House' })
  for (const who of [jean, derek, maureen, sheila]) await who.leaves()
})

test('a worry is raised by anyone, and someone leaves and is forgotten', { timeout: 240_000 }, async () => {
  const visitor = await site.visitor({ scripts: false })
  await visitor.goes(`${PLACE}/concerns/raise`)
  await visitor.sends({})
  assert.match(await visitor.text(), /Write what you are worried about/)
  await visitor.sends({ what: 'She is alone at night', harmed: 'Somebody' })
  assert.match(await visitor.text(), /Thank you/)
  await visitor.leaves()

  const farida = await (await site.visitor()).becomes('Farida Begum-Cole')
  await farida.goes(PLACE)
  await farida.comes(() => farida.page.getByRole('link', { name: 'There is something for you to take up' }).click())
  await proves(farida)
  await farida.follows(await address(farida, /\/concerns\/\w{20,}$/))
  await farida.presses('/take')
  await does(farida, new URL(farida.page.url()).pathname, '/note', { text: 'I rang her' })
  await does(farida, new URL(farida.page.url()).pathname, '/close', { text: 'She is well' })
  await farida.leaves()

  const aaron = await (await site.visitor()).becomes('Aaron Dysart')
  await aaron.goes(`${PLACE}/account/forget`)
  await proves(aaron)
  await aaron.sends({})
  assert.match(await aaron.text(), /Tick the box/)
  await aaron.sends({ sure: 'yes' })
  assert.match(await aaron.text(), /You are forgotten/)
  await aaron.goes(`${PLACE}/people`)
  assert.doesNotMatch(await aaron.text(), /Aaron/)
  await aaron.leaves()
})
