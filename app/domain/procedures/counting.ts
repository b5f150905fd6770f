/** What a procedure says of its figures: which days of a case count as which measure, and by what a line is told apart. */
import type { Mark, When } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'

/** A measure counts this mark: once for the proceeding, or for each of its counted things of a kind. */
export type CountRule = {
  /** 'concluded' is the end of an accepted case */
  readonly mark: Mark
  readonly item?: string
  /** what the proceeding says, or for an item what the item says */
  readonly when?: When
  /** what the proceeding says, where `when` asks its item */
  readonly whenCase?: When
  /** the proceeding once, at its first such item, instead of each item */
  readonly once?: true
  /** counted on the day of this mark instead (of the item where each is counted, else of the proceeding), so that it is a part of what was counted then */
  readonly dated?: Mark
  /** only if no more than so many days after this mark; none taken off */
  readonly within?: { readonly days: number; readonly of: Mark }
  readonly amount?: 'amount'
}

/** What a line of a facet adds up instead of 1. */
export type Adds = 'applicants' | 'people' | { readonly fact: string }

/**
 * One more fact by which the lines of a measure are told apart: each such line also posts a line of the measure
 * `<of>.<key>.<value>`, or `<of>.<key>` where it has no `by`. As a posting of its own it is corrected, traced and known
 * as of a day like any other; every facet is one posting more, so a procedure names only what a return asks for.
 */
export type Facet = {
  readonly of: string
  readonly key: string
  readonly by?: 'source' | { readonly fact: string }
  /** only lines with one of these outcomes; absent: all */
  readonly outcomes?: readonly string[]
  /** only of proceedings that say one of these */
  readonly when?: { readonly fact: string; readonly is: readonly string[] }
  /** counts where nothing was entered; absent: such a line is told apart by nothing */
  readonly otherwise?: string
  readonly adds?: Adds
  /** what it is called, where neither a field nor a code list says */
  readonly name?: Words
}

/** Every civil case by how it came: the returns ask it of what was accepted. */
export const bySource = { of: 'accepted', key: 'source', by: 'source' } as const satisfies Facet
