/** The words a dispute is found by: number, title, names of its parties. Contentless: the texts stay where they are. */
import type Sqlite from 'better-sqlite3'
import { indexWords } from '#app/db/search-words.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'

export function indexDispute(db: Sqlite.Database, seq: number, number: string, title: string, disputeId: string): void {
  const names = plucked<string>(db, `SELECT name FROM Party WHERE disputeId = ? ORDER BY id`).all(disputeId)
  prepared(db, `INSERT OR REPLACE INTO DisputeSearch (rowid, text) VALUES (?, ?)`).run(
    seq,
    indexWords([number, title, ...names]),
  )
}
