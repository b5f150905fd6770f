/** The words a dispute is found by: number, title, names of its parties. Contentless: the texts stay where they are. */
import type Sqlite from 'better-sqlite3'
import { indexWords } from '#app/db/search-words.server'
import type { Dispute } from '#app/domain/dispute/dispute'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'

/** Its parties are those that stand: one entered wrongly and taken back leads here no more. */
export function indexDispute(db: Sqlite.Database, seq: number, dispute: Dispute, title: string): void {
  const { id, number, parties } = dispute
  const names = plucked<string>(
    db,
    `SELECT name FROM Party WHERE disputeId = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  ).all(id, JSON.stringify(parties.map((each) => each.id)))
  prepared(db, `INSERT OR REPLACE INTO DisputeSearch (rowid, text) VALUES (?, ?)`).run(
    seq,
    indexWords([number, title, ...names]),
  )
}
