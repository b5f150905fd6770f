/** Who looked at, signed in to, exported or administered what. No names, numbers or words of a case. */
import type Sqlite from 'better-sqlite3'
import type { Database } from '#app/db/connection.server'
import { prepared } from '#app/db/sqlite/prepared.server'

export type Audited = {
  at: string
  /** null: nobody who has signed in, or the operator at the command line */
  accountId: string | null
  action: string
  subject: string
  disputeId?: string
  reason?: string
}

/** Writes one line of the audit in a transaction already open: what it tells and the line stand or fall together. */
export function auditIn(db: Sqlite.Database, entry: Audited): void {
  const row = { disputeId: null, reason: null, ...entry }
  prepared<unknown, typeof row>(
    db,
    `INSERT INTO AuditEntry (at, accountId, action, subject, disputeId, reason)
     VALUES (@at, @accountId, @action, @subject, @disputeId, @reason)`,
  ).run(row)
}

/** Writes one line of the audit, durably, before it returns. */
export const audit = (database: Database, entry: Audited): Promise<void> =>
  database.exclusively((db) => auditIn(db, entry))
