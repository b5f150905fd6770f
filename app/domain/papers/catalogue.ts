/**
 * What lies in the file of a proceeding and on which pages: the papers made and the files attached, in the order its
 * procedure fixes (人民调解法 art. 27: one dispute, one file). The cover and the catalogue themselves bear no number.
 */
import type { FileLine } from '#app/domain/papers/context'
import { ATTACHED, type FilePlace, type PaperKey } from '#app/domain/papers/keys'

export type Kept =
  | {
      readonly kind: 'paper'
      readonly id: string
      readonly paper: PaperKey
      readonly name: string
      readonly pages: number
    }
  | { readonly kind: 'attachment'; readonly id: string; readonly name: string; readonly pages: number }

export type Numbered = Kept & FileLine

/** Not counted among the pages: what stands before page one. */
const beforePageOne: ReadonlySet<string> = new Set(['file-cover', 'mediation-cover', 'file-catalogue'])

const placeOf = (kept: Kept): FilePlace => (kept.kind === 'paper' ? kept.paper : ATTACHED)

/** In the order of the file; what has no place in it stands at the end, in the order it came. Pages count on from one. */
export function catalogued(order: readonly FilePlace[], kept: readonly Kept[]): Numbered[] {
  const rank = (each: Kept) => {
    const at = order.indexOf(placeOf(each))
    return at === -1 ? order.length : at
  }
  const lying = kept
    .filter((each) => !beforePageOne.has(placeOf(each)))
    .map((each, came) => ({ each, came }))
    .sort((a, b) => rank(a.each) - rank(b.each) || a.came - b.came)
  let page = 0
  return lying.map(({ each }) => {
    const from = page + 1
    page += each.pages
    return { ...each, from, to: page }
  })
}
