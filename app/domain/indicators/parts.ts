/**
 * From a selection to what a store of lines can add up without knowing any procedure: families, outcome groups and
 * "in hand" are spelt out here, once, for the figure and for the list of cases behind it.
 */
import type { Formula, Selection, Term, Until } from '#app/domain/indicators/indicator'
import type { Span } from '#app/domain/figures/period'
import { addDays, type Period } from '#app/domain/law/day'
import type { Catalogue, Procedure } from '#app/domain/procedures/procedure'
import type { BodyKind } from '#app/domain/territory/body'
import type { Level } from '#app/domain/territory/level'

/** A procedure, and which of its outcomes; absent: whatever the outcome, none too. */
export type Way = { readonly procedure: string; readonly outcomes?: readonly string[] }

/** Lines of one measure, of these ways and levels, dated in the span; no way at all: no line. */
export type Part = {
  readonly sign: 1 | -1
  readonly measure: string
  readonly ways: readonly Way[]
  /** absent: every level */
  readonly levels?: readonly Level[]
  /** only what bodies of these kinds had; absent: every body */
  readonly at?: readonly BodyKind[]
  /** absent: every kind of dispute */
  readonly categories?: readonly string[]
  /** without `from`: everything up to and with `to` */
  readonly span: Span
}

/**
 * The lines a figure stands on. The cases behind the numerator (or the denominator) are the proceedings, or items of
 * them, whose lines in these parts add up to more than nothing by sign: so a case concluded before the period cancels
 * its own acceptance and is not in hand.
 */
export type Parts = { readonly numerator: readonly Part[]; readonly denominator?: readonly Part[] }

export const partsOf = (
  indicator: Pick<Formula, 'numerator' | 'denominator'>,
  period: Period,
  catalogue: Catalogue,
): Parts => ({
  numerator: partsOfTerms(indicator.numerator, period, catalogue),
  denominator: indicator.denominator && partsOfTerms(indicator.denominator, period, catalogue),
})

const partsOfTerms = (terms: readonly Term[], period: Period, catalogue: Catalogue): Part[] =>
  terms.flatMap(({ sign, select }) =>
    resolve(select, period, catalogue).map((part) => ({ ...part, sign: part.sign === sign ? 1 : (-1 as const) })),
  )

/** One part for a measure; two for what is in hand: accepted less concluded, up to the day before or the last day. */
export function resolve(select: Selection, period: Period, catalogue: Catalogue): Part[] {
  const { levels, categories, at } = select
  const narrowed = {
    ways: waysOf(select, catalogue),
    levels,
    ...(categories ? { categories } : {}),
    ...(at ? { at } : {}),
  }
  if ('measure' in select)
    return [{ sign: 1, measure: select.measure, ...narrowed, span: spanOf(select.until, period) }]
  const span = { to: select.inHand === 'opening' ? addDays(period.from, -1) : period.to }
  return [
    { sign: 1, measure: 'accepted', ...narrowed, span },
    { sign: -1, measure: 'concluded', ...narrowed, span },
  ]
}

const spanOf = (until: Until | undefined, period: Period): Span =>
  until === undefined
    ? period
    : { to: { before: addDays(period.from, -1), 'first-day': period.from, end: period.to }[until] }

function waysOf({ procedures, outcomes }: Selection, catalogue: Catalogue): Way[] {
  const all = [...catalogue.values()]
  const chosen = all.filter((each) =>
    procedures === undefined || 'family' in procedures
      ? each.family === (procedures?.family ?? each.family)
      : procedures.includes(each.key),
  )
  return chosen.flatMap((each) => {
    if (outcomes === undefined) return [{ procedure: each.key }]
    const wanted = outcomesOf(each, outcomes)
    return wanted.length > 0 ? [{ procedure: each.key, outcomes: wanted }] : []
  })
}

/** The outcomes of a procedure in a group, that resolve, or that are named, in its own order. */
export const outcomesOf = (rules: Procedure, wanted: NonNullable<Selection['outcomes']>): string[] =>
  Object.entries(rules.outcomes)
    .filter(([key, outcome]) => {
      if ('named' in wanted) return wanted.named.includes(key)
      return 'group' in wanted ? outcome.groups?.includes(wanted.group) : outcome.resolves
    })
    .map(([key]) => key)
