/** From how a dispute stood to how it stands: the lines of the ledger in between. */
import type { Dispute } from '#app/domain/dispute/dispute'
import { facetLines } from '#app/domain/measures/facets'
import type { Counted, Measure } from '#app/domain/measures/measure'
import type { Catalogue } from '#app/domain/procedures/procedure'

export type Posting = Counted & { sign: 1 | -1 }

/** All lines of a dispute as it stands, with those that facets put beside them. */
export function counted(dispute: Dispute | undefined, measures: readonly Measure[], catalogue: Catalogue): Counted[] {
  if (!dispute) return []
  const lines = measures.flatMap((measure) => measure.of(dispute, catalogue))
  return [...lines, ...facetLines(dispute, lines, catalogue)]
}

const keyOf = (each: Counted): string =>
  [each.measure, each.proceedingId, each.item, each.procedure, each.on, each.body, each.place, each.category]
    .concat([each.source, each.level, each.outcome, String(each.quantity), each.treeOn ?? ''])
    .join('\u0000')

/** Reversals first, then what is new; an unchanged line is not posted again. */
export function postingsBetween(before: readonly Counted[], after: readonly Counted[]): Posting[] {
  const stays = new Map(after.map((each) => [keyOf(each), each]))
  const reversed: Posting[] = []
  for (const each of before) if (!stays.delete(keyOf(each))) reversed.push({ ...each, sign: -1 })
  return [...reversed, ...[...stays.values()].map((each) => ({ ...each, sign: 1 as const }))]
}
