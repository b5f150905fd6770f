/**
 * Reports with their claims marked: `受理⟦53件|count⟧，占⟦31.8%|share|wrong⟧`. The last word says what the checker must find
 * without any data: `wrong` is contradicted or impossible, `right` is consistent; with no word it may be anything but wrong.
 */
import type { Kind } from '#app/domain/figures/claims/claim'

export type Expected = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly must?: 'wrong' | 'right'
}
export type Marked = { readonly text: string; readonly expected: readonly Expected[] }

const mark = /⟦([^|⟧]+)\|([a-z]+)(?:\|(wrong|right))?⟧/g

/** The text as an official would paste it, and where in it the claims are. */
export function unmarked(marked: string): Marked {
  const expected: Expected[] = []
  let text = ''
  let from = 0
  for (const found of marked.matchAll(mark)) {
    const [whole, claim = '', kind, must] = found
    text += marked.slice(from, found.index)
    expected.push({
      text: claim,
      start: text.length,
      end: text.length + claim.length,
      kind: kind as Kind,
      must: must as Expected['must'],
    })
    text += claim
    from = found.index + whole.length
  }
  return { text: text + marked.slice(from), expected }
}
