import type { Database } from '#app/db/connection.server'
import { prepared } from '#app/db/sqlite/prepared.server'

/** Who looked at, signed in to, exported or administered what. No names, numbers or words of a case. */
export type Audited = {
  at: string
  accountId: string | null
  action: string
  subject: string
  disputeId?: string
  reason?: string
}

/** Writes one line of the audit, durably, before it returns. */
export const audit = (database: Database, entry: Audited): Promise<void> =>
  database.exclusively((db) => {
    const row = { disputeId: null, reason: null, ...entry }
    prepared<unknown, typeof row>(
      db,
      `INSERT INTO AuditEntry (at, accountId, action, subject, disputeId, reason)
       VALUES (@at, @accountId, @action, @subject, @disputeId, @reason)`,
    ).run(row)
  })
