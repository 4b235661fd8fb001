// Shows pages to people in a browser and fails where anything that was typed into them did something: a dialog, a
// report of the content security policy, an error, a frame, a form or a script that is not ours.
// It is given, as JSON: { base, people: { name: { session, paths } } }.

import { text } from 'node:stream/consumers'
import { launch } from './site.mjs'

const plan = JSON.parse(await text(process.stdin))
const browser = await launch()
const troubles = []
let shown = 0

async function looks(name, { session, paths }) {
  const context = await browser.newContext({ baseURL: plan.base })
  if (session) await context.addCookies([{ name: 'mutual_session', value: session, url: plan.base }])
  const page = await context.newPage()
  let at = ''
  const says = (what) => troubles.push(`${name} on ${at}: ${what}`)
  page.on('dialog', (dialog) => { says(`dialog ${dialog.message()}`); dialog.dismiss() })
  page.on('pageerror', (error) => says(String(error)))
  page.on('console', (line) => { if (line.type() === 'error' && !/status of 4/.test(line.text())) says(line.text()) })
  page.on('request', (request) => { if (!request.url().startsWith(plan.base)) says(`asks for ${request.url()}`) })
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (v) => console.error(`policy: ${v.violatedDirective} ${v.sample}`)))
  for (const path of paths) {
    at = path
    const reply = await page.goto(path, { waitUntil: 'load' })
    const html = (reply.headers()['content-type'] ?? '').includes('html')
    const strange = html ? await page.evaluate(() => [
      ...document.querySelectorAll('iframe:not([src]), object, embed, [onerror], [onload], [onfocus], a[href^="javascript:"], form[action^="//"], body style, body script:not([src])')
    ].map((e) => e.outerHTML.slice(0, 120))) : []
    for (const one of strange) says(`markup: ${one}`)
    shown += 1
  }
  await context.close()
}

const waiting = Object.entries(plan.people)
await Promise.all([0, 1].map(async () => {
  for (let next; (next = waiting.shift());) await looks(...next)
}))
await browser.close()
console.log(`${shown} pages were shown`)
for (const trouble of troubles) console.log(trouble)
process.exit(troubles.length || !shown ? 1 : 0)
