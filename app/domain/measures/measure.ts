/**
 * A measure says what of a dispute counts, as a function of how the dispute stands. The ledger is the difference of two
 * such answers: after an event, what is new is posted +1 and what no longer holds −1. So a correction, a reopening or a
 * move needs no rule of its own, and the sum of a dispute's postings is always what the measures say of it today.
 */
import type { Dispute, Proceeding } from '#app/domain/dispute/dispute'
import { rulesOf } from '#app/domain/dispute/evolve'
import type { Day } from '#app/domain/law/day'
import { holds, type Catalogue } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'

export type Counted = {
  measure: string
  proceedingId: string
  /** the counted thing inside the proceeding, or '' */
  item: string
  procedure: string
  on: Day
  /** the day by whose tree of bodies it counts, where that is not its own */
  treeOn?: Day
  /** the body that has it, and where the quarrel arose: it counts once in each body above either */
  body: string
  place: string
  category: string
  source: string
  level: string
  outcome: string
  /** 1, or an amount in fen */
  quantity: number
}

export type Measure = {
  key: string
  name: Words
  definition: Words
  /** what one line stands for */
  unit: 'dispute' | 'proceeding' | 'item' | 'fen'
  of: (dispute: Dispute, catalogue: Catalogue) => readonly Counted[]
}

export const line = (dispute: Dispute, proceeding: Proceeding, measure: string, on: Day): Counted => ({
  measure,
  proceedingId: proceeding.id,
  item: '',
  procedure: proceeding.procedure,
  on,
  body: proceeding.body,
  place: dispute.place,
  category: dispute.category,
  source: dispute.source,
  level: proceeding.level,
  outcome: '',
  quantity: 1,
})

/** A measure that counts a mark, wherever a procedure says in its `counts` that the mark counts as this measure. */
export const byMark = (key: string, name: Words, definition: Words, unit: Measure['unit'] = 'proceeding'): Measure => ({
  key,
  name,
  definition,
  unit,
  of: (dispute, catalogue) => dispute.proceedings.flatMap((each) => marked(dispute, each, key, catalogue)),
})

function marked(dispute: Dispute, proceeding: Proceeding, key: string, catalogue: Catalogue): Counted[] {
  const rule = rulesOf(catalogue, proceeding.procedure).counts[key]
  if (!rule) return []
  const quantity = rule.amount === undefined ? 1 : (dispute.amount ?? 0)
  if (rule.item === undefined) {
    const on = rule.mark === 'concluded' ? conclusion(proceeding) : proceeding.marks[rule.mark]
    return on && holds(rule.when, proceeding.facts) ? [{ ...line(dispute, proceeding, key, on), quantity }] : []
  }
  return proceeding.items.flatMap((item) => {
    const on = item.marks[rule.mark]
    return item.kind === rule.item && on && holds(rule.when, item.facts)
      ? [{ ...line(dispute, proceeding, key, on), item: item.id, quantity }]
      : []
  })
}

/** 'concluded' is no mark of a step: reopening takes it back, and what was never accepted is not concluded but turned away. */
const conclusion = (proceeding: Proceeding): Day | undefined =>
  proceeding.marks.accepted === undefined ? undefined : proceeding.concludedOn
