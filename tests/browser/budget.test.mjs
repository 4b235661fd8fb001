// A shared budget in the demonstration: four people vote, it is closed, and the published file is counted
// again by the printed command.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { PLACE, open, program } from './site.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

const run = promisify(execFile)

/** The address of the matter with the open budget. */
async function matter(person) {
  await person.goes(`${PLACE}/threads?stage=decide`)
  const links = person.page.locator('main a', { hasText: 'Small things for our streets' })
  return (await links.first().getAttribute('href'))
}

async function votes(name, path, choices, how) {
  const person = await site.visitor(how)
  await person.becomes(name)
  await person.goes(`${path}/ballot`)
  const hat = person.page.locator('main [name="hat"]')
  if (await hat.count() > 0) await hat.first().check()
  await person.fills({ choice: choices })
  await person.sends()
  const receipt = await person.page.locator('.m-receipt').innerText()
  assert.match(receipt, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  return { person, receipt }
}

/** One question a page, to the end; then the whole ballot, filled in. */
async function votesOneByOne(name, path) {
  const person = await site.visitor({ scripts: false, easy: true })
  await person.becomes(name)
  await person.goes(`${path}/ballot`)
  await person.presses('/ballot/one')
  for (let n = 0; n < 5; n += 1) {
    assert.match(await person.text(), new RegExp(`${n + 1} (of|/) ?5`))
    await person.sends({ answer: n < 2 ? 'yes' : 'no' })
  }
  assert.equal(await person.page.locator('main [name="choice"]:checked').count(), 2)
  const hat = person.page.locator('main [name="hat"]')
  if (await hat.count() > 0) await hat.first().check()
  await person.sends()
  assert.ok(await person.page.locator('.m-receipt').isVisible())
  return person
}

test('four people vote on a shared budget, and anyone counts it again', async () => {
  const visitor = await site.visitor()
  const path = await matter(visitor)
  await visitor.goes(`${path}/choices`)
  assert.match(await visitor.text(), /It cannot be done/)
  await visitor.goes(`${path}/result`)
  assert.match(await visitor.text(), /8 votes are in/)

  const { person: maureen, receipt } = await votes('Maureen Thackray', path, ['1', '3'])
  const { person: aaron } = await votes('Aaron Dysart', path, ['2'], { scripts: false })
  const { person: ellie } = await votes('Ellie Beaumonte', path, ['2', '4'])
  const callum = await votesOneByOne('Callum Reidy', path)

  const priya = await site.visitor()
  await priya.becomes('Priya Nambiar')
  await priya.goes(`${path}/ballot/close`)
  await priya.sends({ why: 'Everyone who was asked has voted.' })
  await priya.isTaken()
  const text = await priya.text()
  assert.match(text, /What won/)
  assert.match(text, /12 people voted/)
  assert.match(text, /Too few to show|–/)
  assert.match(text, /mutual count colne-valley-/)

  await maureen.goes(`${path}/ballots?receipt=${receipt}`)
  assert.match(await maureen.text(), /A bench half way up Manor Road/)
  assert.match(await maureen.text(), /What this share of the money was spent on/)

  const link = priya.page.locator('a[href$="/file"]')
  const file = await priya.context.request.get(await link.getAttribute('href'))
  const folder = await mkdtemp(join(tmpdir(), 'mutual-count-'))
  await writeFile(join(folder, 'count.pb'), await file.body())
  const again = JSON.parse((await run(program, ['count', join(folder, 'count.pb'), '--json'])).stdout)
  await rm(folder, { recursive: true })
  const json = await priya.context.request.get(await priya.page.locator('a[href$="/result.json"]').getAttribute('href'))
  assert.deepEqual((await json.json()).answer, again)

  for (const person of [visitor, maureen, aaron, ellie, callum, priya]) await person.leaves()
})

test('each way to decide has a page that says how it works', async () => {
  for (const easy of [false, true]) {
    const visitor = await site.visitor({ easy })
    await visitor.goes(`${PLACE}/ways`)
    const links = await visitor.page.locator('main a[href*="/ways/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    assert.equal(new Set(links).size, 8)
    for (const link of links) await visitor.goes(link)
    await visitor.leaves()
  }
})
