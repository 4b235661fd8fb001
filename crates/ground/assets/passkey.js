// The only script of Mutual: it hands a page's question to the device, and sends the device's answer with the form.
// Everything else works without it; without it the page says what else there is.
'use strict'

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

/** The question, with bytes where the browser wants them. */
function question(options) {
  const key = options.publicKey
  key.challenge = bytes(key.challenge)
  if (key.user) key.user.id = bytes(key.user.id)
  for (const list of [key.excludeCredentials, key.allowCredentials]) {
    for (const one of list ?? []) one.id = bytes(one.id)
  }
  return options
}

/** The answer, as text. */
function answer(credential) {
  const { response } = credential
  const parts = {}
  for (const name of ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (response[name]) parts[name] = text(response[name])
  }
  if (response.getTransports) parts.transports = response.getTransports()
  const { id, type } = credential
  return JSON.stringify({ id, rawId: text(credential.rawId), type, response: parts, extensions: {} })
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const says = (name, yes) => {
    const part = form.parentElement.querySelector(`[data-says="${name}"]`)
    part.hidden = !yes
  }
  let waits = false
  says('script', false)
  if (location.origin !== form.dataset.origin) says('elsewhere', true)
  else if (!window.PublicKeyCredential) says('unknown', true)
  else says('button', true)

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (waits) return
    waits = true
    says('failed', false)
    says('there', false)
    try {
      const credential = await navigator.credentials[form.dataset.passkey](question(JSON.parse(form.dataset.options)))
      form.elements.answer.value = answer(credential)
      form.submit()
    } catch (error) {
      waits = false
      says(error.name === 'InvalidStateError' ? 'there' : 'failed', true)
    }
  })
}
