/**
 * What is kept added up of the lines of the ledger: Rollup, the lines in force by year and by month; Learnt, when they
 * became known. Each is worked out from the lines alone, here one by one and there all at once, to the same digit.
 */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Posting } from '#app/domain/measures/postings'

const addRollup = `INSERT INTO Rollup (body, period, procedure, measure, category, level, outcome, count, quantity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count, quantity = quantity + excluded.quantity`
const sweepRollup = `DELETE FROM Rollup WHERE body = ? AND period = ? AND procedure = ? AND measure = ? AND category = ? AND level = ? AND outcome = ? AND count = 0 AND quantity = 0`
const addLearnt = `INSERT INTO Learnt (body, procedure, measure, period, learnt, category, level, outcome, count, quantity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count, quantity = quantity + excluded.quantity RETURNING count, quantity`
const sweepLearnt = `DELETE FROM Learnt WHERE body = ? AND procedure = ? AND measure = ? AND period = ? AND learnt = ? AND category = ? AND level = ? AND outcome = ? AND count = 0 AND quantity = 0`

export const grainsOf = (on: string): [string, string] => [on.slice(0, 4), on.slice(0, 7)]

/** The first nine signs of an instant: its year, month and the tens of its day. */
export const LEARNT_SIGNS = 9

/** One posting more, in one body. */
export function rollUp(db: Sqlite.Database, body: string, posting: Posting, knownAt: string): void {
  const { on, procedure, measure, category, level, outcome, sign, quantity } = posting
  for (const period of grainsOf(on)) {
    const cell = [body, period, procedure, measure, category, level, outcome]
    prepared(db, addRollup).run(...cell, sign, sign * quantity)
    if (sign === -1) prepared(db, sweepRollup).run(...cell)
  }
  const learnt = knownAt.slice(0, LEARNT_SIGNS)
  const cell = [body, procedure, measure, on.slice(0, 7), learnt, category, level, outcome]
  // What is taken back and entered anew leaves nothing to keep, in whichever order it comes.
  const left = prepared<{ count: number; quantity: number }>(db, addLearnt).get(...cell, sign, sign * quantity)
  if (left?.count === 0 && left.quantity === 0) prepared(db, sweepLearnt).run(...cell)
}

const inForce = (
  characters: number,
  where: string,
) => `SELECT body, substr("on", 1, ${characters}) AS period, procedure, measure,
  category, level, outcome, count(*) AS count, sum(quantity) AS quantity FROM Line WHERE knownTo IS NULL ${where} GROUP BY 1, 2, 3, 4, 5, 6, 7`

const learntOf = (
  where: string,
) => `SELECT body, procedure, measure, substr("on", 1, 7) AS period, learnt, category, level, outcome,
  sum(sign) AS count, sum(sign * quantity) AS quantity FROM (
    SELECT *, substr(knownFrom, 1, ${LEARNT_SIGNS}) AS learnt, 1 AS sign FROM Line WHERE 1 ${where} UNION ALL
    SELECT *, substr(knownTo, 1, ${LEARNT_SIGNS}) AS learnt, -1 AS sign FROM Line WHERE knownTo IS NOT NULL ${where})
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(sign) <> 0 OR sum(sign * quantity) <> 0`

/** What each table must hold: the lines added up at once, where `rollUp` adds them one by one. */
export const summed = {
  Rollup: `${inForce(4, '')} UNION ALL ${inForce(7, '')}`,
  Learnt: learntOf(''),
} as const
export const summedTables = Object.keys(summed) as (keyof typeof summed)[]

/** Made anew from all lines, into tables that are empty. */
export function rollUpAll(db: Sqlite.Database): void {
  for (const table of summedTables) db.exec(`INSERT INTO ${table} ${summed[table]}`)
}

/** Made anew from the lines of one body. */
export function rollUpBody(db: Sqlite.Database, body: string): void {
  for (const table of summedTables) prepared(db, `DELETE FROM ${table} WHERE body = ?`).run(body)
  for (const characters of [4, 7]) prepared(db, `INSERT INTO Rollup ${inForce(characters, 'AND body = ?')}`).run(body)
  prepared(db, `INSERT INTO Learnt ${learntOf('AND body = ?')}`).run(body, body)
}
