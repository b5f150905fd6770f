/**
 * A measure says what of a dispute counts, as a function of how the dispute stands. The ledger is the difference of two
 * such answers: after an event, what is new is posted +1 and what no longer holds −1. So a correction, a reopening or a
 * move needs no rule of its own, and the sum of a dispute's postings is always what the measures say of it today.
 */
import type { Dispute, Item, Proceeding } from '#app/domain/dispute/dispute'
import { rulesOf } from '#app/domain/dispute/evolve'
import { addDays, type Day } from '#app/domain/law/day'
import type { CountRule } from '#app/domain/procedures/counting'
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
  /** what one line stands for; of `fen` and `people` the quantities are added up, of the others the lines */
  unit: 'dispute' | 'proceeding' | 'item' | 'fen' | 'people'
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
  if (!rule || !holds(rule.whenCase, proceeding.facts)) return []
  const quantity = rule.amount === undefined ? 1 : (dispute.amount ?? 0)
  const lineOn = (on: Day, item = ''): Counted => ({ ...line(dispute, proceeding, key, on), item, quantity })
  if (rule.item === undefined) {
    const on = countedOn(proceeding, rule)
    return on && holds(rule.when, proceeding.facts) ? [{ ...lineOn(on), ...treeOf(proceeding, rule) }] : []
  }
  const items = countedItems(proceeding, rule)
  if (!rule.once) return items.flatMap(({ id, marks }) => lineOn(marks[rule.dated ?? rule.mark] ?? '', id))
  const [first] = items.flatMap(({ marks }) => marks[rule.mark] ?? []).sort()
  const on = rule.dated === undefined ? first : proceeding.marks[rule.dated]
  return first !== undefined && on !== undefined ? [lineOn(on)] : []
}

/** The day a proceeding counts by the rule; undefined: it does not. */
function countedOn(proceeding: Proceeding, { mark, dated, within }: CountRule): Day | undefined {
  const set = mark === 'concluded' ? conclusion(proceeding) : proceeding.marks[mark]
  if (set === undefined) return undefined
  if (within !== undefined) {
    const start = proceeding.marks[within.of]
    if (start === undefined || set > addDays(start, within.days)) return undefined
  }
  return dated === undefined ? set : proceeding.marks[dated]
}

/** What is a part of what was accepted or concluded counts in the same bodies, whatever became of the tree in between. */
const treeOf = ({ marks }: Proceeding, { mark, dated }: CountRule): { treeOn?: Day } =>
  mark === 'concluded' || dated !== undefined ? { treeOn: marks.accepted } : {}

/** Those of the rule's kind that carry its mark and say what it asks; and the day it is dated by, where that is the item's. */
const countedItems = ({ items }: Proceeding, { item, mark, dated, when, once }: CountRule): readonly Item[] =>
  items.filter(
    ({ kind, marks, facts }) =>
      kind === item &&
      marks[mark] !== undefined &&
      (once || dated === undefined || marks[dated] !== undefined) &&
      holds(when, facts),
  )

/** 'concluded' is no mark of a step: reopening takes it back, and what was never accepted is not concluded but turned away. */
const conclusion = (proceeding: Proceeding): Day | undefined =>
  proceeding.marks.accepted === undefined ? undefined : proceeding.concludedOn
