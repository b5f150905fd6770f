/** Who looked at, signed in to, exported or administered what. No names, numbers or words of a case. */
import type Sqlite from 'better-sqlite3'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { Side } from '#app/domain/dispute/event'
import { startOfDayInstant, addDays, type Day } from '#app/domain/law/day'
import { withoutNumbers, type AuditAction } from '#app/domain/people/audited'

export type Audited = {
  at: string
  /** null: nobody who has signed in, or the operator at the command line */
  accountId: string | null
  action: AuditAction
  subject: string
  disputeId?: string
  reason?: string
}

/** Writes one line of the audit in a transaction already open: what it tells and the line stand or fall together. */
export function auditIn(db: Sqlite.Database, { reason, ...entry }: Audited): void {
  const row = { disputeId: null, ...entry, reason: reason === undefined ? null : withoutNumbers(reason) }
  prepared<unknown, typeof row>(
    db,
    `INSERT INTO AuditEntry (at, accountId, action, subject, disputeId, reason)
     VALUES (@at, @accountId, @action, @subject, @disputeId, @reason)`,
  ).run(row)
}

/** Writes one line of the audit, durably, before it returns. */
export const audit = (database: Database, entry: Audited): Promise<void> =>
  database.exclusively((db) => auditIn(db, entry))

/** Days are of Beijing time, both inside; `person` is a login. */
export type AuditFilter = { person?: string; action?: AuditAction; number?: string; from?: Day; to?: Day }

export type AuditLine = {
  id: number
  at: string
  /** null: nobody who has signed in, or the operator */
  who: { login: string; name: string } | null
  action: string
  /** what was done it to: an account by its login, else a code or id */
  subject: string
  /** of a party whose numbers were seen: its side, for the audit tells no names */
  side: Side | null
  number: string | null
  reason: string | null
}

/** Keyset by the entry's own number: `before` the older page, `after` the newer one. */
export type AuditPage = { before?: number; after?: number; size?: number }
export type AuditListed = { lines: AuditLine[]; older?: number; newer?: number }

/** No such login or dispute: no entry can match. */
const nothing = { sql: '0', values: [] }

function conditions(db: Sqlite.Database, filter: AuditFilter): { sql: string; values: unknown[] }[] {
  const found = (sql: string, text: string) => plucked<string>(db, sql).get(text)
  const parts: { sql: string; values: unknown[] }[] = []
  if (filter.person !== undefined) {
    const id = found('SELECT id FROM Account WHERE login = ?', filter.person)
    parts.push(id === undefined ? nothing : { sql: 'a.accountId = ?', values: [id] })
  }
  if (filter.number !== undefined) {
    const id = found('SELECT id FROM Dispute WHERE number = ?', filter.number)
    parts.push(id === undefined ? nothing : { sql: 'a.disputeId = ?', values: [id] })
  }
  if (filter.action !== undefined) parts.push({ sql: 'a.action = ?', values: [filter.action] })
  if (filter.from !== undefined) parts.push({ sql: 'a.at >= ?', values: [startOfDayInstant(filter.from)] })
  if (filter.to !== undefined) parts.push({ sql: 'a.at < ?', values: [startOfDayInstant(addDays(filter.to, 1))] })
  return parts
}

type Row = Omit<AuditLine, 'who'> & { login: string | null; name: string | null }

/** The audit, newest first. */
export function auditLines({ reader }: Database, filter: AuditFilter, page: AuditPage = {}): AuditListed {
  const size = page.size ?? 50
  const backwards = page.after !== undefined
  const parts = conditions(reader, filter)
  if (page.after !== undefined) parts.push({ sql: 'a.id > ?', values: [page.after] })
  else if (page.before !== undefined) parts.push({ sql: 'a.id < ?', values: [page.before] })
  const rows = prepared<Row>(
    reader,
    `SELECT a.id, a.at, a.action, coalesce(s.login, a.subject) AS subject, y.side, a.reason, d.number, p.login, p.name
     FROM AuditEntry a LEFT JOIN Account p ON p.id = a.accountId LEFT JOIN Account s ON s.id = a.subject
     LEFT JOIN Dispute d ON d.id = a.disputeId LEFT JOIN Party y ON y.id = a.subject AND y.disputeId = a.disputeId
     WHERE ${['1', ...parts.map((part) => part.sql)].join(' AND ')} ORDER BY a.id ${backwards ? 'ASC' : 'DESC'} LIMIT ?`,
  ).all(...parts.flatMap((part) => part.values), size + 1)
  const more = rows.length > size
  const shown = backwards ? rows.slice(0, size).reverse() : rows.slice(0, size)
  return {
    lines: shown.map(({ login, name, ...line }) => ({
      ...line,
      who: login === null ? null : { login, name: name ?? '' },
    })),
    older: backwards || more ? shown.at(-1)?.id : undefined,
    newer: (backwards ? more : page.before !== undefined) ? shown[0]?.id : undefined,
  }
}
