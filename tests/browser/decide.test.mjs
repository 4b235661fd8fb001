// Deciding: a round of consent from understanding to a concern that is met, an appeal to three drawn by
// lot, a minority statement; and choices worked out together for a ballot. Every page is looked at.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { open } from './site.mjs'
import { NEXT_YEAR, day, does, matter } from './walks.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

test('a round of consent, a concern met, an appeal and what others think of it', async () => {
  const [maureen, helen, grace, aaron] = await Promise.all([0, 1, 2, 3].map(() => site.visitor()))
  await maureen.becomes('Maureen Thackray')
  await helen.becomes('Helen Armstead')
  await grace.becomes('Ruth Sykes-Okoro')
  await aaron.becomes('Tomasz Wilk')
  const path = await matter(maureen, helen, 'Should the hall open on Sundays?')
  await does(maureen, path, '/proposal', { body: 'It opens from two to five.', why: 'We all said so.' })
  await does(helen, path, '/step', { to: 'decide' })
  await does(helen, `${path}/decide`, '/consent/open', { from: 'understand', quorum: '1', meetings: '1', ...day('review') })
  const round = `${path}/round`
  await does(grace, round, '/round/say', { body: 'Who has the key?' })
  await does(helen, round, '/reply', { reply: 'The caretaker, and she is paid for it.' })
  for (const _ of ['react', 'amend', 'safe']) {
    await helen.goes(round)
    await helen.presses('/consent/step')
    if (_ === 'react') await does(grace, round, '/round/say', { body: 'It looks good.' })
  }
  await does(maureen, round, '/consent', { answer: 'yes' })
  await does(aaron, round, '/consent', { answer: 'yes' })
  await does(helen, round, '/consent', { answer: 'safe' })
  await does(grace, round, '/consent', { answer: 'not-safe', because: 'Nobody heats it.' })
  await does(helen, round, '/consent/meet', { note: 'The heating.' })
  assert.match(await helen.text(), /So far: 1/)
  await helen.goes(`${path}/consent/widen`)
  await helen.goes(round)
  await helen.comes(() => helen.page.locator('main a[href*="/concerns/"]').first().click())
  await helen.sends({ how: 'shortened', text: 'Until spring, then we see.', 'term-day': '1', 'term-month': '3', 'term-year': NEXT_YEAR })
  await helen.isTaken()
  assert.match(await helen.text(), /until 1 March/)
  await does(grace, round, '/consent', { answer: 'safe' })
  await does(helen, round, '/consent/close', { reason: 'It is tried until spring.' })
  await does(grace, path, '/decision/minority', { body: 'I would have waited.' })
  assert.match(await grace.text(), /I would have waited/)
  await does(aaron, path, '/decision/appeal', { why: 'The neighbours were not asked.' })
  assert.match(await aaron.text(), /How they were drawn/)
  for (const person of [maureen, helen, grace, aaron]) await person.leaves()
})

test('choices are worked out together, scored, and counted', async () => {
  const [maureen, helen, aaron] = await Promise.all([0, 1, 2].map(() => site.visitor()))
  await maureen.becomes('Maureen Thackray')
  await helen.becomes('Helen Armstead')
  await aaron.becomes('Aaron Dysart')
  const path = await matter(maureen, helen, 'Where shall the summer outing go?')
  const choices = `${path}/choices`
  for (const name of ['The sea', 'The hills', 'The zoo']) await does(maureen, choices, '/choices/put', { name, body: 'With the minibus.', cost: '300' })
  await does(maureen, choices, '/change', { name: 'The sea at Filey', body: 'With the minibus.', cost: '320', why: 'It is flatter.' })
  await does(helen, choices, '/check', { feasible: 'yes', cost: '320', note: 'The minibus is free.' })
  await aaron.goes(choices)
  await aaron.presses('/join')
  await maureen.goes(choices)
  await maureen.comes(() => maureen.page.locator('main a[href$="/withdraw"]').last().click())
  await maureen.sends({ why: 'It is shut.' })
  await maureen.isTaken()
  await does(helen, path, '/step', { to: 'decide' })
  await helen.goes(`${path}/decide`)
  await helen.follows('way=score')
  await helen.sends({ ...day('until'), ...day('review'), 'until-month': '11', quorum: '1' })
  await helen.isTaken()
  await aaron.goes(`${path}/ballot`)
  await aaron.sends({ 'mark-1': '5', 'mark-2': '2' })
  assert.ok(await aaron.page.locator('.m-receipt').isVisible())
  await helen.goes(`${path}/result`)
  await helen.follows('/ballot/papers')
  await helen.goes(`${path}/ballot/sheets`)
  await helen.sends({ n: '2', hat: 'using' })
  await helen.goes(`${path}/ballot/sheet`)
  await helen.sends({ code: 'ABCD' })
  assert.match(await helen.text(), /twelve letters/)
  await does(helen, `${path}/result`, '/ballot/close', { why: 'All are in.' })
  assert.match(await helen.text(), /The sea at Filey/)
  await helen.follows('/ballots')
  for (const person of [maureen, helen, aaron]) await person.leaves()
})
