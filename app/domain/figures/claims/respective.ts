/** 维持98件、驳回71件、终止92件，分别占37.5%、27.2%、35.2%: each share is of the count in its own place of the list. */
import { isLevel, isPercent } from './kind'
import type { Mention } from './mention'

/** A list of percentages told one by one, and the counts that they are told of, in their order. */
export type Row = { readonly shares: readonly Mention[]; readonly parts: readonly Mention[] }

/** Undefined where the share is not one of such a list, or the counts before it are not as many. */
export function rowOf(share: Mention, mentions: readonly Mention[]): Row | undefined {
  let [from, to] = [share.index, share.index]
  while (follows(mentions[from], share)) from--
  while (follows(mentions[to + 1], share)) to++
  const shares = mentions.slice(from, to + 1)
  const head = shares[0]
  if (!head || !isOneByOne(head)) return undefined
  const counts = mentions
    .slice(Math.max(0, from - 60), from)
    .filter((each) => each.sentence === share.sentence && !each.cell && isLevel(each))
  return counts.length < shares.length ? undefined : { shares, parts: counts.slice(-shares.length) }
}

export const isOneByOne = ({ gap, clause }: Mention): boolean => /分别|依次/.test(gap === '' ? clause : gap)

const follows = (each: Mention | undefined, share: Mention): boolean =>
  each !== undefined &&
  isPercent(each) &&
  !each.cell &&
  each.sentence === share.sentence &&
  /^\s*[、，,]?\s*[和与及]?\s*$/.test(each.gap) &&
  each.gap.trim() !== ''
