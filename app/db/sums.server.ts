/**
 * Sums of the ledger for one body: from the rollups for what is whole, from the lines for odd days and for figures as
 * known on a past day. Both give the same digit; verify.server.ts holds them against each other.
 */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Instant } from '#app/domain/law/day'
import { grains, type Span } from '#app/domain/figures/period'

/** What is added up. Lists are of keys; absent means all. `asOf`: as known at this instant. */
export type Wanted = {
  body: string
  measure: string
  span: Span
  procedures?: readonly string[]
  /** pairs procedure → outcomes, where only some outcomes count */
  outcomes?: readonly string[]
  levels?: readonly string[]
  category?: string
  asOf?: Instant
}
export type Sum = { count: number; quantity: number }

export const dimensions = ['procedure', 'category', 'level', 'outcome'] as const
export type Dimension = (typeof dimensions)[number]

const list = (column: string, values: readonly string[] | undefined): [string, unknown[]] =>
  values === undefined ? ['', []] : [` AND ${column} IN (SELECT value FROM json_each(?))`, [JSON.stringify(values)]]

function narrowed(wanted: Wanted): { sql: string; values: unknown[] } {
  const parts = [
    list('procedure', wanted.procedures),
    list('outcome', wanted.outcomes),
    list('level', wanted.levels),
    wanted.category === undefined
      ? (['', []] as [string, unknown[]])
      : ([' AND category = ?', [wanted.category]] as [string, unknown[]]),
  ]
  return { sql: parts.map(([sql]) => sql).join(''), values: parts.flatMap(([, values]) => values) }
}

type Row = { member: string } & Sum

const asked = (by: Dimension | undefined, count: string) =>
  `SELECT ${by === undefined ? `''` : by} AS member, ${count} AS count, coalesce(sum(quantity), 0) AS quantity`
const grouped = (by: Dimension | undefined) => (by === undefined ? '' : ` GROUP BY ${by}`)

/** Sums by the members of a dimension; without one, a single row. */
export function sumsBy(db: Sqlite.Database, wanted: Wanted, by?: Dimension): Map<string, Sum> {
  const total = new Map<string, Sum>()
  const add = (rows: readonly Row[]) => {
    for (const { member, count, quantity } of rows) {
      const sum = total.get(member) ?? { count: 0, quantity: 0 }
      total.set(member, { count: sum.count + count, quantity: sum.quantity + quantity })
    }
  }
  if (wanted.asOf !== undefined) {
    add(fromLines(db, wanted, wanted.span, by))
    return total
  }
  const { throughYear, years, months, days } = grains(wanted.span)
  add(fromRollup(db, wanted, [...years, ...months], throughYear, by))
  for (const stretch of days) add(fromLines(db, wanted, stretch, by))
  return total
}

export const sumOf = (db: Sqlite.Database, wanted: Wanted): Sum =>
  sumsBy(db, wanted).get('') ?? { count: 0, quantity: 0 }

function fromRollup(
  db: Sqlite.Database,
  wanted: Wanted,
  periods: readonly string[],
  through: string | undefined,
  by?: Dimension,
): Row[] {
  const { sql, values } = narrowed(wanted)
  const when = `(period IN (SELECT value FROM json_each(?)) OR (length(period) = 4 AND period <= ?))`
  const text = `${asked(by, 'coalesce(sum(count), 0)')} FROM Rollup WHERE body = ? AND measure = ? AND ${when}${sql}${grouped(by)}`
  return prepared<Row>(db, text).all(wanted.body, wanted.measure, JSON.stringify(periods), through ?? '', ...values)
}

function fromLines(db: Sqlite.Database, wanted: Wanted, span: Span, by?: Dimension): Row[] {
  const { sql, values } = narrowed(wanted)
  const known = wanted.asOf === undefined ? `knownTo IS NULL` : `knownFrom <= ? AND (knownTo IS NULL OR knownTo > ?)`
  const at = wanted.asOf === undefined ? [] : [wanted.asOf, wanted.asOf]
  const when = span.from === undefined ? `"on" <= ?` : `"on" >= ? AND "on" <= ?`
  const days = span.from === undefined ? [span.to] : [span.from, span.to]
  const text = `${asked(by, 'count(*)')} FROM Line WHERE body = ? AND measure = ? AND ${when} AND ${known}${sql}${grouped(by)}`
  return prepared<Row>(db, text).all(wanted.body, wanted.measure, ...days, ...at, ...values)
}
