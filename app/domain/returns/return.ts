/**
 * A return is a set of figures a body hands in for a period: numbered cells, each a formula over measures like an
 * indicator's, the equations that must hold between them, and for the annual report the sentences they stand in.
 * Filled as known at an instant it can be frozen, signed and handed on; what it counted can always be opened.
 */
import type { Figure } from '#app/domain/indicators/compute'
import type { Term } from '#app/domain/indicators/indicator'
import type { Printing } from '#app/domain/figures/ratio'
import type { Day, Instant, Period } from '#app/domain/law/day'
import type { Level } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'

export const periodKinds = ['month', 'quarter', 'half', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

export type Cell = Printing & {
  /** for ever, within the return: files and errata name it */
  readonly key: string
  /** as printed on the form: `1`, `二-3` */
  readonly no: string
  readonly name: Words
  /** the heading it stands under */
  readonly group?: Words
  readonly kind: Figure['kind']
  /** none: nothing that is entered says it, so the column has no data, and `unverified` says why */
  readonly numerator: readonly Term[]
  readonly denominator?: readonly Term[]
  /** an amount printed in ten thousand yuan (万元) */
  readonly unit?: 'wan'
  /** what is counted, where the name does not say it all */
  readonly definition?: Words
  /** what one row of the list behind it is */
  readonly cases: 'dispute' | 'proceeding' | 'item'
  readonly unverified?: Words
}

/** The cells on the left add up to those on the right. */
export type Equation = {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly name: Words
  /** not printed on the form, but must hold: said so beside it */
  readonly inferred?: true
}

/**
 * A paragraph of a report: `{cell}` or `{cell|over}` where a figure stands, `{period}` for the period, `[1]` where the
 * first note is called. The notes define the figures, once each.
 */
export type Paragraph = {
  readonly title?: Words
  readonly text: Words
  readonly notes: readonly Words[]
  /** what stands for a count that is nought, and for any other with `{n}` in it */
  readonly phrases?: Readonly<Record<string, { readonly none: Words; readonly some: Words }>>
}

export type Return = {
  readonly key: string
  readonly name: Words
  readonly about: Words
  readonly source: Words
  readonly unverified?: Words
  readonly version: { readonly n: number; readonly from: Day }
  readonly every: readonly PeriodKind[]
  /** bodies at these levels hand it in; absent: any body */
  readonly handedInBy?: readonly Level[]
  /** days after the end of the period by which it is due */
  readonly dueWithin?: number
  readonly cells: readonly Cell[]
  readonly equations: readonly Equation[]
  readonly paragraphs?: readonly Paragraph[]
}

export type FilledCell = Pick<Figure, 'value' | 'numerator' | 'denominator' | 'display'> & { readonly key: string }
export type Checked = {
  readonly left: number
  readonly right: number
  readonly holds: boolean
  readonly equation: number
}

/** A return as it came out: what is frozen, signed, exported and added up. */
export type Filled = {
  readonly return: string
  readonly version: number
  readonly body: string
  readonly period: Period
  /** everything recorded up to and with this instant */
  readonly asOf: Instant
  readonly cells: readonly FilledCell[]
  readonly checks: readonly Checked[]
}
