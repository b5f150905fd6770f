/**
 * How many dates of proceedings stand how, kept added up for every body they count in: the one that has the case, the
 * place it arose in, and all that ever stood above either. It follows from the clocks as they are kept ready, and with
 * them from the calendar, not from the ledger: docs/decisions/010-timeliness.md. By month of the day they fall due, those
 * still running by the day itself, since the day they are looked at decides whether they are past.
 */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'

const clocks = (
  where: string,
) => `SELECT p.body AS had, d.place, CASE x.state WHEN 'running' THEN x.due ELSE substr(x.due, 1, 7) END AS due,
  p.procedure, x.rule, x.state, d.category, x.soft, count(*) AS n
  FROM Deadline x CROSS JOIN Proceeding p ON p.id = x.proceedingId CROSS JOIN Dispute d ON d.id = x.disputeId
  WHERE x.state IN ('met', 'late', 'running', 'suspended') ${where} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8`

/** The clocks first, each body and place of theirs once; then all above each of them, by every line the tree ever had. */
const added = (where: string) => `WITH RECURSIVE clock AS MATERIALIZED (${clocks(where)}),
  above(had, place, body) AS (
    SELECT had, place, had FROM clock UNION SELECT had, place, place FROM clock
    UNION SELECT a.had, a.place, b.parent FROM above a CROSS JOIN Body b ON b.code = a.body WHERE b.parent IS NOT NULL)
  SELECT a.body, c.due, c.procedure, c.rule, c.state, c.category, c.soft, sum(c.n) AS count
  FROM clock c JOIN above a ON a.had = c.had AND a.place = c.place GROUP BY 1, 2, 3, 4, 5, 6, 7`

/** What the table must hold. */
export const timelySummed = added('')

const ofDispute = added('AND x.disputeId = ?')
const put = `INSERT INTO Timely (body, due, procedure, rule, state, category, soft, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count RETURNING count`
const sweep = `DELETE FROM Timely WHERE body = ? AND due = ? AND procedure = ? AND rule = ? AND state = ? AND category = ? AND soft = ? AND count = 0`

type Row = Record<'body' | 'due' | 'procedure' | 'rule' | 'state' | 'category', string> & {
  soft: number
  count: number
}

/** Does `write`, which may change the dates of one dispute, and keeps the sums to what became of them. */
export function keepTimely(db: Sqlite.Database, disputeId: string, write: () => void): void {
  const changes = new Map<string, Row>()
  const add = (sign: 1 | -1) => {
    for (const row of prepared<Row>(db, ofDispute).all(disputeId)) {
      const key = cellOf(row).join('\u0000')
      changes.set(key, { ...row, count: (changes.get(key)?.count ?? 0) + sign * row.count })
    }
  }
  add(-1)
  write()
  add(1)
  for (const row of changes.values()) {
    if (row.count === 0) continue
    const left = prepared<{ count: number }>(db, put).get(...cellOf(row), row.count)
    if (left?.count === 0) prepared(db, sweep).run(...cellOf(row))
  }
}

const cellOf = ({ body, due, procedure, rule, state, category, soft }: Row) => [
  ...[body, due, procedure, rule, state, category, soft],
]

/** Anew for a body and all above it, after the tree changed there. */
export function addUpTimely(db: Sqlite.Database, code: string): void {
  const above = `WITH RECURSIVE above(code) AS (SELECT ? UNION SELECT b.parent FROM above a CROSS JOIN Body b ON b.code = a.code WHERE b.parent IS NOT NULL)
    SELECT code FROM above`
  const bodies = JSON.stringify(db.prepare(above).pluck().all(code))
  const among = `body IN (SELECT value FROM json_each(?))`
  prepared(db, `DELETE FROM Timely WHERE ${among}`).run(bodies)
  prepared(db, `INSERT INTO Timely SELECT * FROM (${timelySummed}) WHERE ${among}`).run(bodies)
}
