// A photo and a recorded voice beside a strength: added by an ordinary form, seen and heard by those who see the
// strength, also on a narrow screen, without scripts and on the keyboard alone.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { PLACE, open } from './site.mjs'
import { does, tabsTo } from './walks.mjs'

let site
before(async () => { site = await open() })
after(() => site.close())

/** Three seconds of a tone, as a WAV file. */
function tone() {
  const rate = 8000
  const samples = Uint8Array.from({ length: 3 * rate }, (_, n) => 128 + Math.round(60 * Math.sin(n / 6)))
  const head = Buffer.alloc(44)
  head.write('RIFF'); head.writeUInt32LE(36 + samples.length, 4); head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16); head.writeUInt16LE(1, 20); head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24); head.writeUInt32LE(rate, 28); head.writeUInt16LE(1, 32); head.writeUInt16LE(8, 34)
  head.write('data', 36); head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

const chooses = (person, name, file) => person.page.locator(`main input[type=file][name="${name}"]`).setInputFiles(file)

/** Writes a strength for the members, and puts a photo and a recording beside it. */
async function showsAndSays(person, picture, body) {
  await does(person, `${PLACE}/me/strengths`, '/put', { kind: 'gift', body, share: 'members' })
  const card = () => person.page.locator('li.m-card').filter({ hasText: body })
  await person.comes(() => card().locator('a[href$="/photo"]').click())
  await chooses(person, 'photo', { name: 'holiday.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg></svg>') })
  await person.sends({ words: 'The canal in the morning' })
  assert.match(await person.text(), /This is no photo that we can read/)
  assert.equal(await person.page.locator('[name=words]').inputValue(), 'The canal in the morning')
  await chooses(person, 'photo', { name: 'holiday.png', mimeType: 'image/png', buffer: picture })
  await person.sends()
  assert.match(await person.text(), /The photo is kept/)
  await person.comes(() => card().locator('a[href$="/recording"]').click())
  await chooses(person, 'recording', { name: 'voice.wav', mimeType: 'audio/wav', buffer: tone() })
  await person.sends({ words: 'Walk with me on Sundays' })
  assert.match(await person.text(), /The recording is kept/)
  return card
}

/** Whether the picture of a page is there to be seen, and how wide it is itself. */
const width = (page) => page.locator('img.m-photo').evaluate(async (img) => { await img.decode(); return img.naturalWidth })

test('a photo and a voice are added without scripts, seen and heard by another', { timeout: 240_000 }, async () => {
  const maureen = await (await site.visitor({ scripts: false })).becomes('Maureen Thackray')
  const picture = await maureen.page.screenshot()
  const card = await showsAndSays(maureen, picture, 'I know the towpath')
  assert.equal(await card().locator('audio').count(), 1)

  const beth = await (await site.visitor()).becomes('Beth Hirst')
  await beth.goes(`${PLACE}/people?q=towpath`)
  assert.equal(await width(beth.page), 1280)
  assert.equal(await beth.page.locator('img.m-photo').getAttribute('alt'), 'The canal in the morning')
  await beth.comes(() => beth.page.locator('li.m-card a').first().click())
  assert.match(await beth.text(), /The words in it: Walk with me on Sundays/)
  const heard = await beth.page.locator('audio').evaluate(async (audio) => {
    audio.muted = true
    await audio.play()
    audio.currentTime = 2
    await new Promise((done) => audio.addEventListener('seeked', done, { once: true }))
    return [Math.round(audio.duration), audio.currentTime >= 2]
  })
  assert.deepEqual(heard, [3, true])
  await beth.fits({ width: 390, height: 844 })

  // She takes the photo away: it is gone for beth with the next request.
  const address = await beth.page.locator('img.m-photo').getAttribute('src')
  await maureen.presses('/photo/end')
  assert.match(await maureen.text(), /The photo is gone/)
  const gone = await beth.page.request.get(address)
  assert.equal(gone.status(), 404)
  await beth.goes(`${PLACE}/people?q=towpath`)
  assert.equal(await beth.page.locator('img.m-photo').count(), 0)
  await maureen.leaves()
  await beth.leaves()
})

test('on the keyboard, in Easy Read, on a telephone', { timeout: 240_000 }, async () => {
  const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
  const callum = await (await site.visitor({ easy: true, ...phone })).becomes('Callum Reidy')
  await showsAndSays(callum, await callum.page.screenshot(), 'I listen well')
  await callum.leaves()

  const ruth = await (await site.visitor()).becomes('Ruth Sykes-Okoro')
  await does(ruth, `${PLACE}/me/strengths`, '/put', { kind: 'teach', body: 'How to knit', share: 'me' })
  await tabsTo(ruth, 'main a[href$="/photo"]')
  await ruth.comes(() => ruth.page.keyboard.press('Enter'))
  // Asked for before the keys are pressed: the browser needs a moment until it hands its dialog over.
  const chooser = ruth.page.waitForEvent('filechooser')
  await tabsTo(ruth, 'main input[type=file]')
  await ruth.page.keyboard.press('Enter')
  await (await chooser).setFiles({ name: 'wool.png', mimeType: 'image/png', buffer: await ruth.page.screenshot() })
  await tabsTo(ruth, 'main [name=words]')
  await ruth.page.keyboard.type('A red scarf')
  await tabsTo(ruth, 'main form button.govuk-button')
  await ruth.comes(() => ruth.page.keyboard.press('Enter'))
  assert.match(await ruth.text(), /The photo is kept/)
  assert.ok(await width(ruth.page) > 0)
  await ruth.leaves()
})
