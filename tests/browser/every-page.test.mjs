// Every page that a link leads to, as a visitor, a member, a steward and a moderator; in Easy Read; in
// large text; in the reader's own colours; on paper. What a page must be stands in `Person.isWell`.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import { PLACE, open } from './site.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

/** How many pages each person looks at, and how many of one kind. */
const MOST = 150
const OF_A_KIND = 2
const FILE = /\.(json|csv|atom|txt|pdf)(\?.*)?$|\/ballot\/\d+\/(file|blt)$/

/** An address as a kind of page: every id is the same. */
const kind = (href) => {
  const url = new URL(href, site.base)
  const path = url.pathname.replace(/\/[0-9a-f]{64}(?=\/|$)/, '/{token}').replace(/\/[0-9a-z]{26}(?=\/|$)/g, '/{}').replace(/\/ways\/[a-z-]+$/, '/ways/{}').replace(/\/ballot\/\d+\//, '/ballot/{}/')
  return [path, ...[...url.searchParams.keys()].sort()].join(' ')
}

/** The kinds that someone came to. */
const seen = new Set()

/** Follows every link from the front page, a few of each kind; gives the kinds that were seen. */
async function looksAround(person) {
  const kinds = new Map()
  const faults = []
  const waiting = ['/', PLACE]
  const known = new Set(waiting)
  while (waiting.length > 0 && person.seen < MOST) {
    const href = waiting.shift()
    const of = kind(href)
    if ((kinds.get(of) ?? 0) >= OF_A_KIND) continue
    kinds.set(of, (kinds.get(of) ?? 0) + 1)
    seen.add(of.split(' ')[0])
    if (FILE.test(href)) {
      const file = await person.context.request.get(href)
      assert.equal(file.status(), 200, href)
      continue
    }
    try {
      const reply = await person.goes(href)
      assert.equal(reply.status(), 200, `${href}: what is offered is not refused`)
    } catch (fault) {
      faults.push(fault.message)
      person.troubles.length = 0
    }
    // The mailbox of the demonstration holds everyone's mail: what leads on from there is for others.
    if (href.endsWith('/demo/mailbox')) continue
    const links = await person.page.locator('a[href]').evaluateAll((all) => all.map((a) => a.href.split('#')[0]))
    for (const link of links) {
      // The switch of words is no page, and what leads away is not ours.
      if (!link.startsWith(site.base) || /\/words\?/.test(link)) continue
      const to = link.slice(site.base.length) || '/'
      if (!known.has(to)) {
        known.add(to)
        waiting.push(to)
      }
    }
  }
  assert.equal(faults.join('\n\n'), '')
  return kinds
}

const PEOPLE = [
  ['a visitor', null], ['Maureen', 'Maureen Thackray'], ['Priya, the steward', 'Priya Nambiar'],
  ['Helen, who looks after the talk', 'Helen Armstead'], ['Stephen', 'Stephen Lockyer']
]

for (const [who, name] of PEOPLE) {
  for (const easy of [false, true]) {
    // Easy Read stands above each page alike: two of them look at it.
    if (easy && name && name !== 'Maureen Thackray') continue
    test(`${who} looks around${easy ? ' in Easy Read' : ''}`, { timeout: 900_000 }, async () => {
      const person = await site.visitor({ easy })
      if (name) await person.becomes(name)
      const kinds = await looksAround(person)
      if (easy) {
        await person.goes(PLACE)
        assert.ok(await person.page.locator('.m-easy__line').count() > 0)
      }
      console.log(`${who}${easy ? ', Easy Read' : ''}: ${person.seen} pages of ${kinds.size} kinds`)
      await person.leaves()
    })
  }
}

/** Pages that a stage, a mail or a form sent leads to. `whole-way`, `decide`, `budget`, `paper` and `sign-in` meet most of them. */
const ONLY_AT_TIMES = [
  '/words', '/{place}/words', '/{place}/sign-in/sent', '/{place}/link/{token}', '/{place}/link/{token}/join', '/{place}/letters/{id}',
  ...['talk/open', 'talk/guest', 'talk/cards.pdf', 'talk/cards', 'talk/cards/enter', 'talk/cards/csv', 'talk/phone', 'talk/wall', 'talk/hands',
    'statements/{statement}/hold', 'statements/{statement}/appeal', 'consent/open', 'consent', 'consent/close',
    'concerns/{concern}', 'decision/record', 'actions/{action}/report', 'answers/{given}', 'answers/{given}/judge',
    'measures/{measure}/read', 'measures/{measure}/judge', 'round/say', 'round/{turn}/reply', 'consent/meet', 'consent/widen', 'appeal',
    'choices/{choice}/change', 'choices/{choice}/check', 'choices/{choice}/withdraw', 'decide', 'ballot/open', 'ballots',
    'ballot/{run}/file', 'ballot/{run}/blt', 'ballot/{run}/result.json'].map((end) => `/{place}/threads/{id}/${end}`),
  // What is a person's own is walked through by people.test.mjs.
  ...['acting/over', 'acting/not-agreed', 'account/second', 'account/prove', 'account/passkeys/add', 'account/with', 'account/with/{key}', 'account/second/with/{key}', 'sign-in/with/{key}', 'sign-in/with/{key}/back', 'account/data.json', 'account/data.txt', 'account/forget', 'concerns/raised', 'concerns/{id}',
    'concerns/{id}/note', 'concerns/{id}/close', 'concerns/{id}/name', 'concerns/{id}/let-go', 'looks', 'introductions/{id}', 'teams/seats/{id}', 'teams/{id}/hats', 'teams/{id}/hats/{hat}/back', 'networks/{id}', 'networks/{id}/hand-on', 'networks/{id}/connect', 'networks/{id}/end', 'circles/{id}/leave', 'me/circle/{id}/end', 'teams/seats/{id}/end',
    'me/circle/{id}', 'me/strengths/{id}', 'me/strengths/{id}/end',
    // Photos and recordings are walked through by media.test.mjs.
    ...['photo', 'recording'].flatMap((what) => [`me/strengths/{id}/${what}`, `me/strengths/{id}/${what}/file`, `people/{id}/strengths/{strength}/${what}`]),
    ...['needs', 'plan', 'path'].flatMap((paper) => [`me/${paper}/versions/{number}`, `me/${paper}/booklet`, `people/{id}/${paper}`]),
    'people/{id}/forget', 'people/{id}/decisions', 'people/{id}/decisions/record', 'people/{id}/decisions/{decision}/print', 'people/{id}/waits', 'people/{id}/waits/{item}', 'people/{id}/no-more', 'people/{id}/held', 'me/decisions/{id}/object', 'letters/print',
    'people/{id}/circle', 'people/{id}/circle/meeting', 'people/{id}/circle/promise', 'introductions/make'].map((end) => `/{place}/${end}`)
]

test('every other address is one that a link leads to', async () => {
  const listed = (await readFile(new URL('../../WHO-MAY.md', import.meta.url), 'utf8')).matchAll(/^\| `GET (\S+)`/gm)
  const pattern = (path) => new RegExp(`^${path.replace('{place}', PLACE.slice(1)).replaceAll('.', '\\.').replace('{token}', '\\{token\\}').replace(/\{(?!token)\w+\}/g, '\\{\\}')}$`)
  const missed = [...listed].map((line) => line[1]).filter((path) => ![...seen].some((one) => pattern(path).test(one)))
  console.log(`not met by a link: ${missed.join(' ')}`)
  assert.deepEqual(missed.filter((path) => !ONLY_AT_TIMES.includes(path)), [])
})

/** The addresses of the main pages. */
async function mainPages() {
  const visitor = await site.visitor()
  await visitor.goes(`${PLACE}/threads?stage=change`)
  const thread = await visitor.page.locator('main .m-card a').first().getAttribute('href')
  await visitor.leaves()
  return [PLACE, `${PLACE}/threads`, thread, `${thread}/talk`, `${thread}/ladder`, `${PLACE}/waiting`, `${PLACE}/sign-in`, `${PLACE}/raise`, '/']
}

const VIEWS = [
  ["in the reader's own colours", { forcedColors: 'active' }],
  ['without movement and with more contrast', { reducedMotion: 'reduce', contrast: 'more' }],
  ['on a screen of 1280 at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ['on a telephone', { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true }]
]
for (const [view, how] of VIEWS) {
  test(`the main pages ${view}`, { timeout: 300_000 }, async () => {
    const pages = await mainPages()
    const person = await (await site.visitor(how)).becomes('Maureen Thackray')
    for (const path of pages) await person.goes(path)
    await person.leaves()
  })
}

test('the main pages with text twice as large', { timeout: 300_000 }, async () => {
  const pages = await mainPages()
  const person = await (await site.visitor()).becomes('Maureen Thackray')
  for (const path of pages) {
    await person.goes(path)
    await person.page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
    await person.fits({ width: 1280, height: 900 })
    await person.fits({ width: 640, height: 900 })
    const cut = await person.page.evaluate(() => [...document.querySelectorAll('main *, header *')]
      .filter((e) => e.childElementCount === 0 && e.textContent.trim() && !e.closest('svg, .govuk-visually-hidden, details:not([open])') && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
      .map((e) => e.outerHTML.slice(0, 120)))
    assert.deepEqual(cut, [], `what is cut off on ${path}`)
  }
  await person.leaves()
})

test('a matter on paper has its words and no menus', { timeout: 120_000 }, async () => {
  const thread = (await mainPages())[2]
  const person = await (await site.visitor()).becomes('Maureen Thackray')
  await person.goes(thread)
  await person.page.emulateMedia({ media: 'print' })
  for (const part of ['nav', '.m-header__self', '.m-noprint', '.govuk-skip-link', 'main button']) {
    for (const one of await person.page.locator(part).all()) assert.equal(await one.isVisible(), false, `${part} is on paper`)
  }
  for (const part of ['h1', '.m-cycle', '#ladder', '#past']) assert.ok(await person.page.locator(part).first().isVisible(), part)
  assert.ok((await person.page.pdf({ format: 'A4' })).length > 10_000)
  await person.leaves()
})
