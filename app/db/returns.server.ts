/** Returns filled from the ledger: all columns in one reading for each span they speak of, as the figures are. */
import type Sqlite from 'better-sqlite3'
import { sumsTogether } from '#app/db/figures.server'
import type { Wanted } from '#app/db/sums.server'
import type { Instant, Period } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import { fill, partsOfCell, partsOfReturn } from '#app/domain/returns/fill'
import type { Cell, Filled, Return } from '#app/domain/returns/return'

/** `asOf`: as known at this instant; absent: everything known by `now`. */
export type ReturnWanted = { body: string; period: Period; asOf?: Instant; now: Instant }

export function filledReturn(db: Sqlite.Database, form: Return, wanted: ReturnWanted): Filled {
  const { body, period, asOf, now } = wanted
  const sum = sumsTogether(db, { body, asOf }, partsOfReturn(form, period, catalogue))
  return fill(form, { body, period, asOf: asOf ?? now, catalogue }, sum)
}

/** What the list behind a column adds up; for a rate its numerator, or what it is divided by. */
export function sumsOfCell(
  cell: Cell,
  { body, period, asOf }: Pick<ReturnWanted, 'body' | 'period' | 'asOf'>,
  of: 'numerator' | 'denominator' = 'numerator',
): Wanted[] {
  const parts = partsOfCell(cell, period, catalogue)[of] ?? []
  return parts.map((part) => ({ part, body, asOf }))
}
