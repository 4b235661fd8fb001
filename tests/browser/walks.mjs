// What people do in more than one walk: raise a matter, open its talk, go on by keyboard.

import { PLACE } from './site.mjs'

export const NEXT_YEAR = String(new Date().getFullYear() + 1)

/** The three boxes of a date, in December of next year. */
export const day = (name) => ({ [`${name}-day`]: '20', [`${name}-month`]: '12', [`${name}-year`]: NEXT_YEAR })

/** Goes from a page to one that asks, and sends it. */
export async function does(person, page, end, fields) {
  await person.goes(page)
  await person.follows(end)
  await person.sends(fields)
  await person.isTaken()
}

/** A matter that `raiser` raised and `owner` took, with an open talk; its address. */
export async function matter(raiser, owner, what) {
  await raiser.goes(`${PLACE}/raise`)
  await raiser.sends({ what, body: 'As we said on Thursday.', outcome: 'o2' })
  const path = new URL(raiser.page.url()).pathname
  await owner.goes(path)
  await owner.presses('/take')
  await does(owner, path, '/step', { to: 'talk' })
  await does(owner, path, '/talk/open', { question: what, who: 'members', ...day('until') })
  return path
}

/** Presses Tab until the wanted thing has the focus, as someone without a mouse does. */
export async function tabsTo(person, wanted) {
  for (let n = 0; n < 120; n += 1) {
    await person.page.keyboard.press('Tab')
    if (await person.page.locator(wanted).first().evaluate((e) => e === document.activeElement)) return
  }
  throw new Error(`the keyboard does not come to ${wanted}`)
}
