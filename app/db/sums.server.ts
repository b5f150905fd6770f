/** Which lines of the ledger a part of a figure means, as conditions; and their sum, read line by line. */
import type Sqlite from 'better-sqlite3'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { bodyLines, ofKindsNow, type Condition, type Tree } from '#app/db/tree.server'
import type { Instant } from '#app/domain/law/day'
import type { Span } from '#app/domain/figures/period'
import type { Sum } from '#app/domain/indicators/compute'
import type { Part } from '#app/domain/indicators/parts'

export type { Condition } from '#app/db/tree.server'

/** What is added up, for which body, by which tree of bodies; `asOf`: as known at this instant. */
export type Wanted = { body: string; part: Part; category?: string; asOf?: Instant; tree?: Tree }

/** The bodies of some kinds at or below one, whenever they were so: few are of a kind, so each looks up, not all down. */
const ofKinds = `WITH kin AS MATERIALIZED (SELECT DISTINCT code FROM Body WHERE kind IN (SELECT value FROM json_each(?)))
  SELECT code FROM kin k WHERE ? IN (
    WITH RECURSIVE above(code) AS (SELECT k.code UNION SELECT b.parent FROM above CROSS JOIN Body b ON b.code = above.code WHERE b.parent IS NOT NULL)
    SELECT code FROM above)`

/** The bodies a part counts in: the one asked, or those of its kinds within. */
export function bodiesOfPart(
  db: Sqlite.Database,
  { body, part, tree }: Pick<Wanted, 'body' | 'part' | 'tree'>,
): string[] {
  if (!part.at) return [body]
  if (tree === 'now') return ofKindsNow(db, body, part.at)
  return plucked<string>(db, ofKinds).all(JSON.stringify(part.at), body)
}

/** The lines of a part, with these columns of theirs; `when`: which of them, else those known at the instant asked for. */
export function linesOf(
  db: Sqlite.Database,
  wanted: Wanted,
  columns: string,
  when = dated(wanted, wanted.part.span),
): Condition {
  const { body, part, tree } = wanted
  const narrow = narrowed(wanted)
  const filter = {
    sql: `measure = ? AND ${when.sql} AND ${narrow.sql}`,
    values: [part.measure, ...when.values, ...narrow.values],
  }
  if (!part.at) return bodyLines(db, { body, tree, columns }, filter)
  const bodies = JSON.stringify(bodiesOfPart(db, wanted))
  return {
    sql: `SELECT ${columns} FROM Line WHERE body IN (SELECT value FROM json_each(?)) AND ${filter.sql}`,
    values: [bodies, ...filter.values],
  }
}

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
  if (part.categories)
    parts.push({ sql: 'category IN (SELECT value FROM json_each(?))', values: [JSON.stringify(part.categories)] })
  if (category !== undefined) parts.push({ sql: 'category = ?', values: [category] })
  return { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) }
}

/** When the lines happened. */
export const onDays = ({ from, to }: Span): Condition =>
  from === undefined ? { sql: '"on" <= ?', values: [to] } : { sql: '"on" >= ? AND "on" <= ?', values: [from, to] }

/** When the lines happened, and whether they are known: now, or at the instant asked for. */
export function dated({ asOf }: Pick<Wanted, 'asOf'>, span: Span): Condition {
  const days = onDays(span)
  const known: Condition =
    asOf === undefined
      ? { sql: 'knownTo IS NULL', values: [] }
      : { sql: 'knownFrom <= ? AND (knownTo IS NULL OR knownTo > ?)', values: [asOf, asOf] }
  return { sql: `${days.sql} AND ${known.sql}`, values: [...days.values, ...known.values] }
}

type Row = { count: number; quantity: number }

/** Line by line, whatever is kept added up: what the sums kept ready are held against. */
export function sumOf(db: Sqlite.Database, wanted: Wanted): Sum {
  const { sql, values } = linesOf(db, wanted, 'quantity')
  const text = `SELECT count(*) AS count, coalesce(sum(quantity), 0) AS quantity FROM (${sql})`
  const row = prepared<Row>(db, text).get(...values)
  return { count: row?.count ?? 0, quantity: BigInt(row?.quantity ?? 0) }
}
