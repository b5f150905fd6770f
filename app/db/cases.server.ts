/** The cases behind a number: exactly the lines its sum adds up, in pages. */
import type Sqlite from 'better-sqlite3'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { Wanted } from '#app/db/sums.server'

export type CaseLine = {
  posting: number
  seq: number
  on: string
  procedure: string
  level: string
  outcome: string
  quantity: number
}

function where(wanted: Wanted): { sql: string; values: unknown[] } {
  const lists = (['procedure', 'outcome', 'level'] as const).flatMap((column) => {
    const values = { procedure: wanted.procedures, outcome: wanted.outcomes, level: wanted.levels }[column]
    return values === undefined
      ? []
      : [{ sql: ` AND l.${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(values)] }]
  })
  const from = wanted.span.from === undefined ? [] : [{ sql: ` AND l."on" >= ?`, values: [wanted.span.from] }]
  const category = wanted.category === undefined ? [] : [{ sql: ` AND l.category = ?`, values: [wanted.category] }]
  const known =
    wanted.asOf === undefined
      ? { sql: ` AND l.knownTo IS NULL`, values: [] }
      : { sql: ` AND l.knownFrom <= ? AND (l.knownTo IS NULL OR l.knownTo > ?)`, values: [wanted.asOf, wanted.asOf] }
  const parts = [{ sql: ` AND l."on" <= ?`, values: [wanted.span.to] }, ...from, ...category, ...lists, known]
  return {
    sql: `l.body = ? AND l.measure = ?${parts.map((part) => part.sql).join('')}`,
    values: [wanted.body, wanted.measure, ...parts.flatMap((part) => part.values)],
  }
}

/** The lines of several sums together, newest day first; `after` is the last posting of the page before, with its day. */
export function casesOf(
  db: Sqlite.Database,
  sums: readonly Wanted[],
  page: { after?: { on: string; posting: number }; size: number },
): CaseLine[] {
  const parts = sums.map(where)
  const key = page.after ? ` AND (l."on", l.posting) < (?, ?)` : ''
  const keys = page.after ? [page.after.on, page.after.posting] : []
  const one = (part: { sql: string }) =>
    `SELECT l.posting, d.seq, l."on", l.procedure, l.level, l.outcome, l.quantity FROM Line l CROSS JOIN Dispute d ON d.id = l.disputeId WHERE ${part.sql}${key}`
  const sql = `${parts.map(one).join(' UNION ALL ')} ORDER BY 3 DESC, 1 DESC LIMIT ?`
  return prepared<CaseLine>(db, sql).all(...parts.flatMap((part) => [...part.values, ...keys]), page.size)
}

export const countCases = (db: Sqlite.Database, sums: readonly Wanted[]): number =>
  sums.reduce((total, each) => {
    const { sql, values } = where(each)
    return total + (plucked<number>(db, `SELECT count(*) FROM Line l WHERE ${sql}`).get(...values) ?? 0)
  }, 0)
