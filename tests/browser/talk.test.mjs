// One conversation of twelve people: they say their own view first, vote by keyboard, see what they agree
// on and where they stand, and what became of their words. Half of them use a telephone.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { open } from './site.mjs'
import { does, matter, tabsTo } from './walks.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

const TELEPHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
/** The first owns the talk and moderates; the second raises the matter. */
const PEOPLE = [
  'Helen Armstead', 'Maureen Thackray', 'Nasreen Bashir', 'Callum Reidy', 'Tomasz Wilk', 'Grace Oyelaran',
  'Beth Hirst', 'Yusuf Karimi', 'Sheila Garside-Moll', 'Aaron Dysart', 'Jean-Paul Mukendi', 'Priya Nambiar'
]
const SHARED = 'Two buses should wait for the end of the lunch'
/** Who says what, by their place among the people. */
const SAID = new Map([
  [1, SHARED], [2, 'The lunch could begin at one'], [4, 'Drivers are paid for the wait'], [6, 'We could share cars instead'], [10, 'One lunch in the month is enough']
])
const RUDE = 'Ron in the office is to blame for all of it'

const half = (n) => (n % 2 === 0 ? 'agree' : 'disagree')
/** Everyone agrees with one sentence; the others divide them. */
const vote = (n, words) => (words === SHARED ? 'agree' : words === SAID.get(4) ? 'pass' : half(n + words.length))

async function votesByKeyboard(person, n) {
  const next = person.page.locator('section[aria-labelledby=next]')
  let voted = 0
  while (await next.count() > 0) {
    const words = await person.page.locator('#next-words').innerText()
    await tabsTo(person, `section[aria-labelledby=next] button[value=${vote(n, words)}]`)
    await person.comes(() => person.page.keyboard.press('Enter'))
    voted += 1
    assert.ok(voted <= SAID.size, `${PEOPLE[n]} votes once on each sentence`)
  }
  assert.equal(voted, SAID.size, `${PEOPLE[n]} votes on all`)
}

/** What waits some minutes after a vote is due now. Nothing on a page can do that: it is done in the database. */
async function minutesLater() {
  const file = join(site.dir, 'mutual.db')
  const sql = "update outbox set due_at = 0 where kind = 'groups' and done_at is null"
  const python = 'import sqlite3, sys; c = sqlite3.connect(sys.argv[1], timeout=20); c.execute(sys.argv[2]); c.commit()'
  const run = promisify(execFile)
  await run('sqlite3', ['-cmd', '.timeout 20000', file, sql]).catch((fault) => {
    if (fault.code !== 'ENOENT') throw fault
    return run('python3', ['-c', python, file, sql])
  })
}

/** Rows of a file of numbers: no quotes, one line each. */
const rows = (csv) => csv.trim().split('\n').slice(1).map((line) => line.split(','))

test('twelve people talk, and each sees what became of it', { timeout: 900_000 }, async () => {
  const people = []
  for (const [n, name] of PEOPLE.entries()) {
    people.push(await (await site.visitor(n % 2 ? TELEPHONE : {})).becomes(name))
  }
  const [helen, maureen, nasreen] = people
  const path = await matter(maureen, helen, 'How do we all get home from the Thursday lunch?')
  const talk = `${path}/talk`

  // Their own view first.
  for (const [n, body] of [...SAID, [8, RUDE]]) {
    await people[n].goes(talk)
    assert.equal(await people[n].page.locator('main .govuk-inset-text a[href$="/statements"]').count(), 1)
    await people[n].follows('/statements')
    await people[n].sends({ body })
    await people[n].isTaken()
  }
  await helen.goes(talk)
  const rude = helen.page.locator('#all ~ article').filter({ hasText: RUDE })
  await helen.comes(() => rude.locator('a[href$="/hold"]').click())
  await helen.sends({ why: 'Nobody knows that. Say what should change.' })
  assert.ok(await helen.page.locator('.govuk-error-summary').isVisible(), 'no sentence is held back without a reason')
  assert.match(await helen.page.locator('main [name=why]').inputValue(), /Nobody knows that/)
  await helen.page.locator('main [name=reason]').first().check()
  await helen.sends()
  await helen.isTaken()

  for (const [n, person] of people.entries()) {
    await person.goes(talk)
    assert.ok(!(await person.text()).includes(RUDE) || n === 0 || n === 8 || n === 11, 'its words stand with those who may see them')
    await votesByKeyboard(person, n)
  }

  // What they agree on: common ground in words, and no groups.
  await nasreen.follows('/talk/groups')
  assert.match(await nasreen.text(), /some minutes after people vote/)
  await minutesLater()
  const until = Date.now() + 60_000
  while (!(await nasreen.text()).includes('Worked out on')) {
    assert.ok(Date.now() < until, 'it is worked out')
    await wait(1000)
    await nasreen.goes(`${talk}/groups`)
  }
  for (const person of [nasreen, helen, maureen]) {
    await person.goes(`${talk}/groups`)
    const says = await person.text()
    assert.ok(says.includes(`Too few have voted to speak of groups. Most agree: ${SHARED}`), says)
    assert.doesNotMatch(says, /Group A/)
    assert.match(says, /You voted, and you agree with the one sentence that most people agree with/)
    assert.doesNotMatch(says, /stand apart only a little/)
  }
  await nasreen.follows('/talk/columns')

  // What became of one's own words.
  await does(people[8], `${talk}/mine`, '/appeal', { why: 'It was meant as a joke.' })
  await people[8].goes(`${talk}/mine`)
  assert.match(await people[8].text(), /Held back[\s\S]*Say what should change/)
  await maureen.goes(`${talk}/mine`)
  assert.match(await maureen.text(), new RegExp(`${SHARED}[\\s\\S]*Agree: 12`))

  // The files in the columns of Polis.
  const early = await nasreen.context.request.get(`${site.base}${talk}/votes.csv`)
  assert.equal(early.status(), 403)
  await helen.goes(talk)
  await helen.presses('/talk/close')
  await nasreen.goes(`${talk}/columns`)
  const file = async (name) => {
    const href = await nasreen.page.locator(`main a[href$="/${name}"]`).getAttribute('href')
    return (await nasreen.context.request.get(site.base + href)).text()
  }
  const [votes, comments] = [await file('votes.csv'), await file('comments.csv')]
  assert.equal(rows(votes).length, PEOPLE.length * SAID.size)
  assert.equal(new Set(rows(votes).map((row) => row[3])).size, PEOPLE.length)
  assert.equal(rows(comments).length, SAID.size + 1)
  assert.ok(comments.includes(SHARED) && !comments.includes(RUDE) && !PEOPLE.some((name) => comments.includes(name)))
  for (const person of people) await person.leaves()
})
