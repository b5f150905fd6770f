/** Small questions about a dispute as it is kept ready, for whoever takes one step after another. */
import type Sqlite from 'better-sqlite3'
import { plucked } from '#app/db/sqlite/prepared.server'

/** The proceeding a person thinks of as "the case now". Throws for a dispute that has none. */
export function currentProceeding(db: Sqlite.Database, disputeId: string): string {
  const found = plucked<string | null>(db, `SELECT proceedingId FROM Dispute WHERE id = ?`).get(disputeId)
  if (!found) throw new Error(`dispute ${disputeId} has no proceeding`)
  return found
}

/** The last proceeding of a procedure on a dispute: what is entered there when another has begun since. Throws for none. */
export function lastProceedingOf(db: Sqlite.Database, disputeId: string, procedure: string): string {
  const last = `SELECT id FROM Proceeding WHERE disputeId = ? AND procedure = ? ORDER BY rowid DESC LIMIT 1`
  const found = plucked<string>(db, last).get(disputeId, procedure)
  if (!found) throw new Error(`dispute ${disputeId} has no proceeding of ${procedure}`)
  return found
}

/** The counted thing that entry `n` of a dispute opened: a hearing, a suggestion. */
export const itemOpenedBy = (db: Sqlite.Database, disputeId: string, n: number): string | undefined =>
  plucked<string>(db, `SELECT json_extract(data, '$.item') FROM Event WHERE disputeId = ? AND n = ?`).get(disputeId, n)
