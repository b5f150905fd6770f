/**
 * An indicator is a published figure as data: which lines of the ledger it adds up, what it divides them by, how it is
 * printed, and the sentence that says so. Which body, which period and as known when are asked of it from outside.
 */
import type { Printing } from '#app/domain/figures/ratio'
import type { Day } from '#app/domain/law/day'
import type { BodyKind } from '#app/domain/territory/body'
import type { Level } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'

/** Instead of in the period: everything up to the day before it, its first day or its last day. */
export type Until = 'before' | 'first-day' | 'end'

/** What to add up: the lines of a measure dated in the period, or what was in hand when the period began or ended. */
export type Selection = (
  { readonly measure: string; readonly until?: Until } | { readonly inHand: 'opening' | 'closing' }
) & {
  /** absent: every procedure on the shelf */
  readonly procedures?: readonly string[] | { readonly family: 'civil' | 'administrative' }
  /** only the outcomes of this group, those that resolve the quarrel, or these; for measures that carry an outcome */
  readonly outcomes?: { readonly group: string } | { readonly resolves: true } | { readonly named: readonly string[] }
  /** absent: every level */
  readonly levels?: readonly Level[]
  /** kinds of dispute, by their codes; absent: every kind */
  readonly categories?: readonly string[]
  /** only what bodies of these kinds had; absent: every body */
  readonly at?: readonly BodyKind[]
}

export type Term = { readonly sign: 1 | -1; readonly select: Selection }

/** One wording of an indicator with the sum that belongs to it: the two only ever change together. */
export type Formula = Printing & {
  /** 1, 2, 3 … and the first day figures are published by it */
  readonly version: { readonly n: number; readonly from: Day }
  readonly definition: Words
  /** cases that count, as a reader would ask of them, and cases that do not */
  readonly counts: readonly Words[]
  readonly leavesOut: readonly Words[]
  /** what is other than in the wording before, and why */
  readonly changed?: Words
  readonly numerator: readonly Term[]
  /** a rate has one, nothing else has */
  readonly denominator?: readonly Term[]
}

/** What an indicator has in common with a competing definition of it. */
type Named = Formula & {
  /** for ever: addresses, returns and command lines use it */
  readonly key: string
  readonly name: Words
  /** the published sentence or form it reproduces, or who counts so, without its number */
  readonly source: Words
  /** wordings used before, newest first: each can still be computed for any period, to bridge the change */
  readonly earlier?: readonly Formula[]
}

/** The same thing as others count it, under its own name: `<indicator>/<key>` everywhere outside its file. */
export type Variant = Named & {
  /** where it differs from the indicator's */
  readonly kind?: Indicator['kind']
  readonly cases?: Indicator['cases']
}

export type Indicator = Named & {
  /** `amount` adds up fen and `sum` people, the others count lines */
  readonly kind: 'count' | 'rate' | 'amount' | 'sum'
  /** what one row of the list behind the figure is */
  readonly cases: 'dispute' | 'proceeding' | 'item'
  readonly variants?: readonly Variant[]
}

export const plus = (select: Selection): Term => ({ sign: 1, select })
export const minus = (select: Selection): Term => ({ sign: -1, select })

/** Counts and amounts are whole: nothing to round. */
export const whole: Printing = { decimals: 0, rounding: 'half-up' }
/** Two decimals, rounded half up, as the printed rates of the report mostly are. */
export const twoDecimals: Printing = { decimals: 2, rounding: 'half-up' }

export const firstVersion = { n: 1, from: '2020-01-01' } as const

/** A sentence of the district's annual report on law-based government for 2020. */
export const fromReport = (zh: string, en: string): Words => ({
  zh: `海政发〔2021〕3号年度报告：“${zh}”`,
  en: `Annual report 海政发〔2021〕3号: “${en}”`,
})

/** The indicator by an earlier wording; undefined when it never had that version. */
export function worded(indicator: Indicator, n: number): Indicator | undefined {
  if (indicator.version.n === n) return indicator
  const formula = indicator.earlier?.find((each) => each.version.n === n)
  return formula && { ...indicator, denominator: undefined, changed: undefined, ...formula }
}

/** All wordings of an indicator, newest first, each to be computed for the same period: the bridge between them. */
export const wordingsOf = (indicator: Indicator): Indicator[] =>
  [indicator, ...(indicator.earlier ?? [])].flatMap(({ version }) => worded(indicator, version.n) ?? [])

/** The variants of an indicator, each as an indicator of its own, so that whatever computes or lists takes either. */
export const variantsOf = ({ variants = [], ...indicator }: Indicator): Indicator[] =>
  variants.map((variant) => ({
    ...indicator,
    denominator: undefined,
    changed: undefined,
    earlier: undefined,
    ...variant,
    key: `${indicator.key}/${variant.key}`,
  }))
