// Apart from asked.ts, so that the page need not carry what parses an address.

export const whens = ['overdue', 'soon', 'later'] as const
export type When = (typeof whens)[number]
export type Whose = 'mine' | 'all'
export type Place = { due: string; proceeding: string; rule: string; item?: string }

/** A place in the list as an address writes it: `2020-03-02~proceeding~rule`, and the counted thing if it is of one. */
const placeText = ({ due, proceeding, rule, item }: Place): string =>
  [due, proceeding, rule, ...(item ? [item] : [])].join('~')

type From = { after?: Place | undefined; before?: Place | undefined }

/** The address of one heading of the list, from a place in it. */
export function addressOf(whose: Whose, when: When, { after, before }: From = {}): string {
  const asked = new URLSearchParams(whose === 'all' ? { whose, when } : { when })
  if (after) asked.set('after', placeText(after))
  if (before) asked.set('before', placeText(before))
  return `/deadlines?${asked}`
}
