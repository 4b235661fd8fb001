// Signing in with a provider (OpenID Connect), against a real one: the npm package oidc-provider, on this machine.

import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import Provider from 'oidc-provider'
import { PLACE, freePort, open } from './site.mjs'

const places = new URL('../../places/colne-valley.toml', import.meta.url)
const WITH = `${PLACE}/sign-in/with/example`
let site, other

/** A provider at a port. Whoever types a name there is that person, and has the address `name@example.org`. */
async function provider(port, back, kid) {
  const issuer = `http://localhost:${port}`
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  const oidc = new Provider(issuer, {
    clients: [{ client_id: 'mutual', client_secret: 'a secret of the test', redirect_uris: [back], grant_types: ['authorization_code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key of the test'] },
    jwks: { keys: [{ ...key, kid, use: 'sig', alg: 'RS256' }] },
    pkce: { required: () => true },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: `${sub}@example.org`, email_verified: !sub.startsWith('unverified') })
    })
  })
  const server = createServer(oidc.callback()).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return { issuer, port, back, close: () => new Promise((done) => { server.close(done); server.closeAllConnections() }) }
}

before(async () => {
  site = await open(async (dir, port) => {
    other = await provider(await freePort(), `http://127.0.0.1:${port}${WITH}/back`, 'first')
    await mkdir(join(dir, 'places'))
    const text = await readFile(places, 'utf8')
    await writeFile(join(dir, 'places/colne-valley.toml'), text.replace('demonstration = true\n', ''))
    await writeFile(join(dir, 'secret'), 'a secret of the test\n')
    await writeFile(join(dir, 'mutual.toml'), `
      database_url = "sqlite:${dir}/mutual.db"
      listen = "127.0.0.1:${port}"
      places = "${dir}/places"
      keys = "${dir}/keys"
      [mail]
      folder = "${dir}/mail"
      [[oidc]]
      key = "example"
      name = "Example <Sign-in>"
      issuer = "${other.issuer}"
      client_id = "mutual"
      client_secret_file = "${dir}/secret"
      places = ["colne-valley"]
    `)
    return ['--config', join(dir, 'mutual.toml'), 'serve']
  })
})
after(async () => {
  await site.close()
  await other.close()
})

/** Someone at a browser. The provider's own pages ask for letters from elsewhere and for a picture: they get nothing. */
async function visitor(how) {
  const person = await site.visitor(how)
  const empty = (route) => route.fulfill({ body: '' })
  await person.context.route((url) => url.protocol === 'https:', empty)
  await person.context.route(`${other.issuer}/favicon.ico`, empty)
  return person
}

/** The page from which one goes on, and the link on it. */
const onward = (person) => person.page.locator(`main a[href^="${other.issuer}/"]`)

/** Goes on to the provider, is someone there, and comes back. */
async function says(person, name, { consents = true } = {}) {
  const { page } = person
  await onward(person).click()
  for (;;) {
    await page.waitForLoadState()
    if (page.url().startsWith(site.base)) break
    const login = page.locator('input[name=login]')
    if (await login.count()) {
      await login.fill(name)
      await page.locator('input[name=password]').fill('any')
    }
    if (consents) await page.locator('button[type=submit]').first().click()
    else {
      await page.locator('a[href$="/abort"]').click()
      consents = true
    }
  }
  await person.isWell()
}

/** From the page of signing in to the provider. */
async function begins(person, next = PLACE) {
  await person.goes(`${PLACE}/sign-in?next=${encodeURIComponent(next)}`)
  await person.comes(() => person.page.locator('main a[href*="/sign-in/with/example"]').click())
}

const leaves = (person) => person.comes(() => person.page.locator('.m-header__out button').click())

const isIn = async (person, name) => assert.match(await person.page.locator('.m-header__self').innerText(), new RegExp(name))

const isOut = async (person) => {
  await person.goes(`${PLACE}/me`)
  assert.match(person.page.url(), /\/sign-in/)
}

/** Someone whom nobody here knows yet joins. */
async function joins(name, how) {
  const who = await visitor(how)
  await begins(who)
  await says(who, name)
  assert.match(who.page.url(), /\/join$/)
  await who.sends({ name, hat: ['using'], way: 'e-mail' })
  await who.isTaken()
  await isIn(who, name)
  return who
}

/** The newest link that came to an address; the worker sends within a second or two. */
async function link(person, email) {
  await person.goes(`${PLACE}/sign-in`)
  await person.sends({ email })
  for (let n = 0; n < 40; n += 1) {
    const dir = join(site.dir, 'mail')
    for (const file of await readdir(dir).catch(() => [])) {
      const text = (await readFile(join(dir, file), 'utf8')).replace(/=\r?\n/g, '')
      const found = text.includes(email) && text.match(/\/colne-valley\/link\/[0-9a-f]+/)
      if (found) return found[0]
    }
    await person.page.waitForTimeout(250)
  }
  throw new Error(`no mail came to ${email}`)
}

for (const how of [{}, { scripts: false }, { easy: true }]) {
  const name = `ivy-${how.scripts ?? how.easy ?? 'plain'}`
  test(`${name} joins with a provider, and signs in with it again`, { timeout: 120_000 }, async () => {
    const ivy = await joins(name, how)
    await leaves(ivy)
    await begins(ivy, `${PLACE}/account`)
    await says(ivy, name)
    assert.match(ivy.page.url(), /\/account$/)
    await ivy.follows('/account/with')
    if (!how.easy) assert.match(await ivy.text(), /Example <Sign-in>\s+It signs you in since[\s\S]*It is no second step/)
    await ivy.leaves()
  })
}

test('an address that was not checked, and whoever says no, come to nothing', { timeout: 120_000 }, async () => {
  const who = await visitor()
  await begins(who)
  await says(who, 'unverified-una')
  assert.match(await who.text(), /told us no e-mail address of yours that it has checked/)
  await isOut(who)
  const shy = await visitor()
  await begins(shy)
  await says(shy, 'shy', { consents: false })
  assert.match(await shy.text(), /did not tell us who you are/)
  await isOut(shy)
  for (const one of [who, shy]) await one.leaves()
})

test('what is tampered with, replayed, or from another browser signs nobody in', { timeout: 120_000 }, async () => {
  const tess = await joins('tess')
  await leaves(tess)
  const stale = async (person) => {
    assert.match(await person.text(), /too late, was used before, or began in another browser/)
    await isOut(person)
  }
  await tess.goes(`${WITH}/back?state=${'0'.repeat(64)}&code=any`)
  await stale(tess)

  // Replayed: the address with which she came back.
  let back
  tess.page.on('request', (request) => { if (request.url().includes('/back?')) back = request.url() })
  await begins(tess)
  await says(tess, 'tess')
  await isIn(tess, 'tess')
  await leaves(tess)
  await tess.goes(back)
  await stale(tess)

  // Someone else's link: what began in one browser ends in no other.
  await begins(tess)
  const to = await onward(tess).getAttribute('href')
  const victim = await visitor()
  await begins(victim)
  await victim.page.locator(`main a[href^="${other.issuer}/"]`).evaluate((a, href) => { a.href = href }, to)
  await says(victim, 'tess')
  await stale(victim)

  // A code that is not the provider's, with a state that is right.
  const state = new URL(to).searchParams.get('state')
  await tess.goes(`${WITH}/back?state=${state}&code=made-up`)
  assert.match(await tess.text(), /what it told us does not hold/)
  await isOut(tess)
  await begins(tess, 'https://bad.example/')
  await says(tess, 'tess')
  assert.equal(new URL(tess.page.url()).origin, site.base, 'nobody is sent to another site')
  for (const one of [tess, victim]) await one.leaves()
})

test('a provider that is connected is a second step, and not both', { timeout: 180_000 }, async () => {
  const cara = await joins('cara')
  await cara.goes(`${PLACE}/account`)
  await cara.follows('/account/with')
  await cara.follows('/account/with/example')
  await says(cara, 'cara')
  assert.match(await cara.text(), /Write these down/)
  const codes = (await cara.text()).match(/[a-z0-9]{4}(-[a-z0-9]{4}){2}/g)
  assert.equal(codes.length, 10)
  await cara.goes(`${PLACE}/account`)
  assert.match(await cara.text(), /An account that you have elsewhere is your second step/)
  await cara.goes(`${PLACE}/account/data`)
  assert.match(await cara.text(), /An account elsewhere with which you sign in/)
  await leaves(cara)

  // After a link it is asked for; someone else there does not pass.
  await cara.goes(await link(cara, 'cara@example.org'))
  await cara.comes(() => cara.page.locator('main button').click())
  assert.match(cara.page.url(), /\/account\/second/)
  const second = '/account/second/with/example'
  const step = () => cara.comes(() => cara.page.locator(`main a[href*="${second}"]`).click())
  await step()
  await says(cara, 'mallory')
  assert.match(await cara.text(), /is not connected with your account here/)
  await cara.goes(`${PLACE}/me`)
  await step()
  await says(cara, 'cara')
  await isIn(cara, 'cara')
  await cara.goes(`${PLACE}/account/prove`)
  await step()
  await says(cara, 'cara')
  await leaves(cara)

  // Whoever came with it has to show something else.
  await begins(cara)
  await says(cara, 'cara')
  assert.match(cara.page.url(), /\/account\/second/)
  assert.match(await cara.text(), /It cannot be both steps/)
  assert.equal(await cara.page.locator(`main a[href*="${second}"]`).count(), 0)
  assert.equal((await cara.page.request.get(`${PLACE}${second}`)).status(), 404)
  await cara.sends({ code: codes[0] })
  await isIn(cara, 'cara')

  // Another who is connected there already; and taken away.
  const dora = await joins('dora')
  await dora.goes(`${PLACE}/account/with/example`)
  await dora.context.clearCookies({ domain: 'localhost' })
  await says(dora, 'cara')
  assert.match(await dora.text(), /connected with someone else's account here/)
  await cara.goes(`${PLACE}/account/with`)
  await cara.presses('/end')
  assert.match(await cara.text(), /You have linked none yet/)
  await leaves(cara)
  await begins(cara)
  await says(cara, 'cara')
  await isIn(cara, 'cara')
  for (const one of [cara, dora]) await one.leaves()
})

test('a provider may take new keys', { timeout: 120_000 }, async () => {
  const kit = await joins('kit')
  await leaves(kit)
  const { port, back } = other
  await other.close()
  other = await provider(port, back, 'second')
  await kit.context.clearCookies({ domain: 'localhost' })
  await begins(kit)
  await says(kit, 'kit')
  await isIn(kit, 'kit')
  await kit.leaves()
})
