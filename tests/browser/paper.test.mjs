// Votes without a screen, as those who look after a talk bring them in: by keyboard and without a script.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PLACE, open } from './site.mjs'
import { does } from './walks.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

test('cards are made, typed in by keyboard, read out, and hands are counted', { timeout: 180_000 }, async () => {
  const priya = await (await site.visitor({ scripts: false })).becomes('Priya Nambiar')
  const { page } = priya
  await priya.goes(`${PLACE}/threads?stage=talk`)
  const path = `${await page.locator('main .m-card a').first().getAttribute('href')}/talk`

  // A sentence in letters that the font of the cards has not.
  await does(priya, path, '/statements', { body: 'بس کو دس منٹ انتظار کرنا چاہیے' })
  await priya.goes(`${path}/cards`)
  assert.match(await priya.text(), /cannot print all letters of statement \d+\./)
  await page.fill('#back', 'The desk of the library')
  await page.click('main form button[type=submit]')
  await priya.isWell()
  const href = await page.locator('a[href*="cards.pdf"]').first().getAttribute('href')
  const file = await priya.context.request.get(site.base + href)
  assert.equal(file.headers()['content-type'], 'application/pdf')
  const code = await page.locator('.m-card strong').first().textContent()

  await priya.goes(`${path}/cards/enter`)
  await page.keyboard.type(code)
  await page.keyboard.press('Tab')
  await page.keyboard.type('adx')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.govuk-error-summary')
  await priya.isWell()
  assert.equal(await page.inputValue('#marks'), 'adx')
  await page.fill('#marks', 'adp.........')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.m-said')

  for (const end of ['cards/csv', 'phone', 'cards/enter?channel=telephone', 'wall?n=2']) await priya.goes(`${path}/${end}`)
  await priya.goes(`${path}/hands?n=1`)
  await page.fill('#agree-using', 'some')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.govuk-error-summary')
  await priya.isWell()
  await page.fill('#agree-using', '7')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.m-wall')
  await priya.isWell()
  await page.keyboard.press('Enter')
  await page.waitForURL(/n=2/)
  await priya.leaves()
})
