// The demonstration, served for one test file; people at browsers; and what every page must be.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import axe from 'axe-core'
import { chromium } from 'playwright-core'

const root = new URL('../..', import.meta.url).pathname
export const program = process.env.MUTUAL ?? join(root, 'target/debug/mutual')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What can be used on a page, by its role. */
const USED = ['button', 'checkbox', 'combobox', 'link', 'radio', 'searchbox', 'spinbutton', 'textbox']
const WIDE = { width: 1280, height: 900 }
/** The narrowest screen, and a screen of 1280 at 400 %. */
const NARROW = { width: 320, height: 640 }

export const PLACE = '/colne-valley'

/** A port that is free, below those that the system gives to others. */
export async function freePort() {
  for (;;) {
    const port = 20000 + Math.floor(Math.random() * 12000)
    const probe = createServer()
    probe.listen(port, '127.0.0.1')
    const free = await Promise.race([once(probe, 'listening').then(() => true), once(probe, 'error').then(() => false)])
    if (free) {
      probe.close()
      await once(probe, 'close')
      return port
    }
  }
}

/** A browser, as every test opens it. */
export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
})

/** Serves the demonstration in a folder of its own; or what `prepare` puts there, with the arguments that it gives. */
export async function open(prepare = (dir, port) => ['demo', '--port', String(port), '--dir', dir]) {
  const dir = await mkdtemp(join(tmpdir(), 'mutual-browser-'))
  const port = await freePort()
  const child = spawn(program, await prepare(dir, port), { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const base = `http://127.0.0.1:${port}`
  const until = Date.now() + 60_000
  for (;;) {
    assert.equal(child.exitCode, null, `${program} ended: is it built?`)
    if (await fetch(`${base}/health`).then((r) => r.ok, () => false)) break
    assert.ok(Date.now() < until, 'the demonstration does not answer')
    await wait(100)
  }
  const browser = await launch()
  const close = async () => {
    await browser.close()
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
    await rm(dir, { recursive: true, force: true })
  }
  return { base, browser, close, dir, visitor: (how) => Person.arrives(base, browser, how) }
}

/** Someone at a browser. Every page that they come to is looked at: see `isWell`. */
export class Person {
  static async arrives(base, browser, { scripts = true, easy = false, ...how } = {}) {
    const context = await browser.newContext({ baseURL: base, javaScriptEnabled: scripts, viewport: WIDE, ...how })
    context.setDefaultTimeout(20_000)
    const person = new Person()
    Object.assign(person, { base, context, scripts, troubles: [], seen: 0, who: 'visitor' })
    if (easy) await context.addCookies([{ name: 'mutual_words', value: 'easy', url: base }])
    person.page = await context.newPage()
    person.page.on('pageerror', (error) => person.troubles.push(String(error)))
    person.page.on('console', (line) => {
      // A page that is refused is told as an error too; its status is looked at where it matters.
      const itself = line.location().url.split('#')[0] === person.page.url().split('#')[0]
      if (['error', 'warning'].includes(line.type()) && !(itself && /status of 4/.test(line.text()))) person.troubles.push(line.text())
    })
    person.looks = person.page
    if (!scripts) {
      // The tools of a test need scripts: a second browser is shown the very same page.
      person.twin = await browser.newContext({ viewport: WIDE, ...how })
      person.looks = await person.twin.newPage()
    }
    return person
  }

  /** Becomes one of the invented people, with one click. */
  async becomes(name) {
    this.who = name.split(' ')[0]
    await this.goes(`${PLACE}/demo`)
    const card = this.page.locator('li.m-card').filter({ has: this.page.getByRole('heading', { name }) })
    await this.comes(() => card.locator('button').click())
    assert.match(await this.page.locator('.m-header__self').innerText(), new RegExp(name))
    return this
  }

  /** Goes to an address. */
  async goes(path) {
    const reply = await this.comes(() => this.page.goto(path))
    return reply
  }

  /** Follows a link of this page, by the end of its address. */
  async follows(end) {
    await this.comes(() => this.page.locator(`main a[href$="${end}"]`).first().click())
  }

  /** Fills in the form of this page: names and values. */
  async fills(fields) {
    for (const [name, value] of Object.entries(fields)) {
      const all = this.page.locator(`main [name="${name}"]`)
      const kind = await all.first().evaluate((e) => e.getAttribute('type') ?? e.tagName.toLowerCase())
      if (kind === 'radio' || kind === 'checkbox') {
        for (const one of [value].flat()) await this.page.locator(`main [name="${name}"][value="${one}"]`).check()
      } else if (kind === 'select') {
        await all.selectOption(value)
      } else {
        await all.fill(value)
      }
    }
  }

  /** Sends the form of this page. */
  async sends(fields = {}) {
    await this.fills(fields)
    await this.comes(() => this.page.locator('main form button.govuk-button[type=submit]').last().click())
  }

  /** Presses the button of a form, by the end of the form's address. */
  async presses(end, value) {
    const of = value ? `[value="${value}"]` : ''
    await this.comes(() => this.page.locator(`main form[action$="${end}"] button${of}`).first().click())
  }

  /** Does something that leads to a page, and looks at the page. */
  async comes(does) {
    const [reply] = await Promise.all([does(), this.page.waitForEvent('load')])
    await this.isWell()
    return reply
  }

  /** No fault of the form that was sent. */
  async isTaken() {
    const faults = await this.page.locator('.govuk-error-summary__list li, body:has(.m-stop) h1').allInnerTexts()
    assert.deepEqual(faults, [], this.page.url())
  }

  async text() {
    return this.page.locator('main').innerText()
  }

  /** What every page must be. With PICTURES, a picture of each is kept in that folder. */
  async isWell() {
    const at = `${this.page.url().replace(this.base, '')}${this.scripts ? '' : ' (no scripts)'}`
    if (this.twin) await this.shows(this.page.url(), await this.page.content())
    await this.looks.evaluate(axe.source)
    const found = await this.looks.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS)
    const told = found.violations.map((v) => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.html).join(' | ')}`)
    assert.deepEqual(told, [], `accessibility of ${at}`)
    assert.notEqual((await this.page.title()).trim(), '', `the title of ${at}`)
    assert.equal(await this.page.locator('h1').count(), 1, `the headings of ${at}`)
    await this.isHeard(at)
    await this.fits(NARROW, at)
    if (process.env.PICTURES) await this.page.screenshot({ path: join(process.env.PICTURES, `${this.who}-${this.seen}.png`), fullPage: true })
    assert.deepEqual(this.troubles, [], `what the browser says on ${at}`)
    this.seen += 1
  }

  /** The page as a screen reader has it, from the browser's accessibility tree: what can be used has a name, a choice stands in
   *  a group with its question, and what is wrong with a field is said with it. Nothing in the page's own part sounds alike
   *  and does different things: a list of links or buttons read by itself is understood. */
  async isHeard(at) {
    this.ear ??= await this.looks.context().newCDPSession(this.looks)
    const { nodes } = await this.ear.send('Accessibility.getFullAXTree')
    const by = new Map(nodes.map((node) => [node.nodeId, node]))
    const told = []
    for (const node of nodes.filter((one) => !one.ignored && USED.includes(one.role?.value))) {
      const role = node.role.value
      const name = node.name?.value
      if (!name) told.push(`a ${role} without a name`)
      const above = []
      for (let one = by.get(node.parentId); one; one = by.get(one.parentId)) above.push(one)
      const asked = above.some((one) => ['group', 'radiogroup'].includes(one.role?.value) && one.name?.value)
      if (role === 'radio' && !asked) told.push(`the choice ${name} without its question`)
      const wrong = node.properties?.some((one) => one.name === 'invalid' && one.value.value === 'true')
      if (wrong && !node.description?.value) told.push(`${name} is wrong, and it is not said why`)
    }
    told.push(...await this.looks.evaluate(() => {
      const goes = {}
      for (const one of document.querySelectorAll('main a[href], main button')) {
        // In a table it is heard with its row.
        if (one.closest('dd, td')) continue
        const name = (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim()
        const to = one.tagName === 'A' ? one.getAttribute('href') : `${one.form?.getAttribute('action')} ${one.name} ${one.value}`
        // It is heard with the group or the part of the page that it stands in.
        const part = one.closest('fieldset, section[aria-labelledby], section[aria-label], details')
        const label = part?.querySelector('legend, summary') ?? document.getElementById(part?.getAttribute('aria-labelledby'))
        const heard = `${part?.getAttribute('aria-label') ?? label?.textContent ?? ''} ${name}`
        goes[heard] = (goes[heard] ?? new Set()).add(to)
      }
      return Object.entries(goes).filter(([, to]) => to.size > 1).map(([name, to]) => `${name}: ${[...to].join(', ')}`)
    }))
    assert.deepEqual(told, [], `what a screen reader hears on ${at}`)
  }

  /** No scrolling to the side at a size of the window. */
  async fits(size, at = this.page.url().replace(this.base, '')) {
    const before = this.page.viewportSize()
    await this.page.setViewportSize(size)
    const [wide, wider] = await this.page.evaluate(() => {
      const most = document.scrollingElement.clientWidth + 1
      const past = [...document.querySelectorAll('main *')].filter((e) => e.getBoundingClientRect().right > most)
      return [document.scrollingElement.scrollWidth, past.slice(0, 3).map((e) => e.outerHTML.slice(0, 120))]
    })
    await this.page.setViewportSize(before)
    assert.ok(wide <= size.width + 1, `${at} is ${wide} wide at ${size.width}: ${wider.join(' | ')}`)
  }

  /** Shows the second browser a page as it stands in the first. */
  async shows(url, body) {
    const address = url.split('#')[0]
    await this.looks.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
    await this.looks.goto(address)
    await this.looks.unroute(address)
  }

  async leaves() {
    await this.context.close()
    await this.twin?.close()
  }
}
