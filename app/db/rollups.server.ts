/**
 * What is kept added up of the lines of the ledger: Rollup, the lines in force by year and by month; Learnt and LearntDay,
 * the month and the day they became known. Each is worked out from the lines alone, here one by one and there all at
 * once, to the same digit. Beside them Timely, which follows from the clocks (timely.server.ts).
 */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import { timelySummed } from '#app/db/timely.server'
import { dayOf, monthOf, type Instant } from '#app/domain/law/day'
import type { Posting } from '#app/domain/measures/postings'

const addRollup = `INSERT INTO Rollup (body, period, procedure, measure, category, level, outcome, count, quantity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count, quantity = quantity + excluded.quantity`
const sweepRollup = `DELETE FROM Rollup WHERE body = ? AND period = ? AND procedure = ? AND measure = ? AND category = ? AND level = ? AND outcome = ? AND count = 0 AND quantity = 0`

const learntTables = ['Learnt', 'LearntDay'] as const
type LearntTable = (typeof learntTables)[number]
const addLearnt = (
  table: LearntTable,
) => `INSERT INTO ${table} (body, procedure, measure, period, learnt, category, level, outcome, count, quantity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count, quantity = quantity + excluded.quantity RETURNING count, quantity`
const sweepLearnt = (table: LearntTable) =>
  `DELETE FROM ${table} WHERE body = ? AND procedure = ? AND measure = ? AND period = ? AND learnt = ? AND category = ? AND level = ? AND outcome = ? AND count = 0 AND quantity = 0`

export const grainsOf = (on: string): [string, string] => [on.slice(0, 4), on.slice(0, 7)]

/** One posting more, in one body. */
export function rollUp(db: Sqlite.Database, body: string, posting: Posting, knownAt: Instant): void {
  const { on, procedure, measure, category, level, outcome, sign, quantity } = posting
  for (const period of grainsOf(on)) {
    const cell = [body, period, procedure, measure, category, level, outcome]
    prepared(db, addRollup).run(...cell, sign, sign * quantity)
    if (sign === -1) prepared(db, sweepRollup).run(...cell)
  }
  const day = dayOf(knownAt)
  for (const table of learntTables) {
    const learnt = table === 'Learnt' ? monthOf(day) : day
    const cell = [body, procedure, measure, on.slice(0, 7), learnt, category, level, outcome]
    // What is taken back and entered anew leaves nothing to keep, in whichever order it comes.
    const left = prepared<Left>(db, addLearnt(table)).get(...cell, sign, sign * quantity)
    if (left?.count === 0 && left.quantity === 0) prepared(db, sweepLearnt(table)).run(...cell)
  }
}

type Left = { count: number; quantity: number }

const inForce = (
  characters: number,
  where: string,
) => `SELECT body, substr("on", 1, ${characters}) AS period, procedure, measure,
  category, level, outcome, count(*) AS count, sum(quantity) AS quantity FROM Line WHERE knownTo IS NULL ${where} GROUP BY 1, 2, 3, 4, 5, 6, 7`

/** The day in Shanghai, as `dayOf` has it, or its month. */
const learntIn = (table: LearntTable, instant: string) =>
  `substr(datetime(${instant}, '+8 hours'), 1, ${table === 'Learnt' ? 7 : 10})`

const learntOf = (
  table: LearntTable,
  where: string,
) => `SELECT body, procedure, measure, substr("on", 1, 7) AS period, learnt, category, level, outcome,
  sum(sign) AS count, sum(sign * quantity) AS quantity FROM (
    SELECT *, ${learntIn(table, 'knownFrom')} AS learnt, 1 AS sign FROM Line WHERE 1 ${where} UNION ALL
    SELECT *, ${learntIn(table, 'knownTo')} AS learnt, -1 AS sign FROM Line WHERE knownTo IS NOT NULL ${where})
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(sign) <> 0 OR sum(sign * quantity) <> 0`

/** What each table must hold: the lines added up at once, where `rollUp` adds them one by one. */
export const summed = {
  Rollup: `${inForce(4, '')} UNION ALL ${inForce(7, '')}`,
  Learnt: learntOf('Learnt', ''),
  LearntDay: learntOf('LearntDay', ''),
  Timely: timelySummed,
} as const
export const summedTables = Object.keys(summed) as (keyof typeof summed)[]

/** Made anew from all lines and clocks, into tables that are empty. */
export function rollUpAll(db: Sqlite.Database): void {
  for (const table of summedTables) db.exec(`INSERT INTO ${table} ${summed[table]}`)
}

/** Made anew from the lines of one body. */
export function rollUpBody(db: Sqlite.Database, body: string): void {
  for (const table of ['Rollup', ...learntTables]) prepared(db, `DELETE FROM ${table} WHERE body = ?`).run(body)
  for (const characters of [4, 7]) prepared(db, `INSERT INTO Rollup ${inForce(characters, 'AND body = ?')}`).run(body)
  for (const table of learntTables)
    prepared(db, `INSERT INTO ${table} ${learntOf(table, 'AND body = ?')}`).run(body, body)
}
