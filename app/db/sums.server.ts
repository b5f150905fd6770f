/**
 * Sums of the ledger for one body: from the rollups for what is whole, from the lines for odd days and for figures as
 * known on a past day. Both give the same digit; verify.server.ts holds them against each other.
 */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Instant } from '#app/domain/law/day'
import { grains, type Span } from '#app/domain/figures/period'
import type { Sum } from '#app/domain/indicators/compute'
import type { Part } from '#app/domain/indicators/parts'

/** What is added up, for which body; `asOf`: as known at this instant. */
export type Wanted = { body: string; part: Part; category?: string; asOf?: Instant }

export const dimensions = ['procedure', 'category', 'level', 'outcome'] as const
export type Dimension = (typeof dimensions)[number]

export type Condition = { sql: string; values: readonly unknown[] }

/** The conditions of a part on the columns rollups and lines share. Procedures are always named: an index begins with them. */
export function narrowed({ part, category }: Pick<Wanted, 'part' | 'category'>): Condition {
  const procedures = part.ways.map((way) => way.procedure)
  const parts: Condition[] = [
    { sql: 'procedure IN (SELECT value FROM json_each(?))', values: [JSON.stringify(procedures)] },
  ]
  if (part.ways.some((way) => way.outcomes)) {
    const free = part.ways.filter((way) => !way.outcomes).map((way) => way.procedure)
    const pairs = part.ways.flatMap((way) => (way.outcomes ?? []).map((outcome) => `${way.procedure}/${outcome}`))
    const sql = `(procedure IN (SELECT value FROM json_each(?)) OR procedure || '/' || outcome IN (SELECT value FROM json_each(?)))`
    parts.push({ sql, values: [JSON.stringify(free), JSON.stringify(pairs)] })
  }
  if (part.levels)
    parts.push({ sql: 'level IN (SELECT value FROM json_each(?))', values: [JSON.stringify(part.levels)] })
  if (category !== undefined) parts.push({ sql: 'category = ?', values: [category] })
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) }
}

/** When the lines happened, and whether they are known: now, or at the instant asked for. */
export function dated({ asOf }: Pick<Wanted, 'asOf'>, span: Span): Condition {
  const days: Condition =
    span.from === undefined
      ? { sql: '"on" <= ?', values: [span.to] }
      : { sql: '"on" >= ? AND "on" <= ?', values: [span.from, span.to] }
  const known: Condition =
    asOf === undefined
      ? { sql: 'knownTo IS NULL', values: [] }
      : { sql: 'knownFrom <= ? AND (knownTo IS NULL OR knownTo > ?)', values: [asOf, asOf] }
  return { sql: `${days.sql} AND ${known.sql}`, values: [...days.values, ...known.values] }
}

type Row = { member: string; count: number; quantity: number }

const asked = (by: Dimension | undefined, count: string) =>
  `SELECT ${by === undefined ? `''` : by} AS member, ${count} AS count, coalesce(sum(quantity), 0) AS quantity`
const grouped = (by: Dimension | undefined) => (by === undefined ? '' : ` GROUP BY ${by}`)

/** Sums by the members of a dimension; without one, a single row. */
export function sumsBy(db: Sqlite.Database, wanted: Wanted, by?: Dimension): Map<string, Sum> {
  const total = new Map<string, Sum>()
  const add = (rows: readonly Row[]) => {
    for (const { member, count, quantity } of rows) {
      const sum = total.get(member) ?? { count: 0, quantity: 0n }
      total.set(member, { count: sum.count + count, quantity: sum.quantity + BigInt(quantity) })
    }
  }
  if (wanted.asOf !== undefined) {
    add(fromLines(db, wanted, wanted.part.span, by))
    return total
  }
  const { throughYear, years, months, days } = grains(wanted.part.span)
  add(fromRollup(db, wanted, [...years, ...months], throughYear, by))
  for (const stretch of days) add(fromLines(db, wanted, stretch, by))
  return total
}

export const sumOf = (db: Sqlite.Database, wanted: Wanted): Sum =>
  sumsBy(db, wanted).get('') ?? { count: 0, quantity: 0n }

function fromRollup(
  db: Sqlite.Database,
  wanted: Wanted,
  periods: readonly string[],
  through: string | undefined,
  by?: Dimension,
): Row[] {
  const { sql, values } = narrowed(wanted)
  const when = `(period IN (SELECT value FROM json_each(?)) OR (length(period) = 4 AND period <= ?))`
  const text = `${asked(by, 'coalesce(sum(count), 0)')} FROM Rollup WHERE body = ? AND measure = ? AND ${when} AND ${sql}${grouped(by)}`
  const bound = [wanted.body, wanted.part.measure, JSON.stringify(periods), through ?? '', ...values]
  return prepared<Row>(db, text).all(...bound)
}

function fromLines(db: Sqlite.Database, wanted: Wanted, span: Span, by?: Dimension): Row[] {
  const [narrow, when] = [narrowed(wanted), dated(wanted, span)]
  const text = `${asked(by, 'count(*)')} FROM Line WHERE body = ? AND measure = ? AND ${when.sql} AND ${narrow.sql}${grouped(by)}`
  return prepared<Row>(db, text).all(wanted.body, wanted.part.measure, ...when.values, ...narrow.values)
}
