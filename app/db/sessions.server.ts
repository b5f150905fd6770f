import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'

/** A session and whose it is, as far as the account is not disabled and the absolute limit not reached. */
export type SessionRow = {
  id: string
  csrf: string
  createdAt: string
  seenAt: string
  account: string
  name: string
  role: string
  body: string
}

const live = `SELECT s.id, s.csrf, s.createdAt, s.seenAt, a.id AS account, a.name, a.role, a.body
  FROM Session s JOIN Account a ON a.id = s.accountId
  WHERE a.disabledAt IS NULL AND s.expiresAt > ?`

export const findSession = ({ reader }: Database, id: string, now: string): SessionRow | undefined =>
  prepared<SessionRow, [string, string]>(reader, `${live} AND s.id = ?`).get(now, id)

export type NewSession = {
  id: string
  accountId: string
  csrf: string
  createdAt: string
  expiresAt: string
  /** The browser, as it calls itself, for the list "where am I signed in". */
  agent: string
}

/** Keeps a new session, ends the one it replaces, and clears away whatever has run out. */
export const addSession = (database: Database, session: NewSession, replaces: string | undefined): Promise<void> =>
  database.exclusively((db) => {
    prepared(db, 'DELETE FROM Session WHERE expiresAt <= ? OR id = ?').run(session.createdAt, replaces ?? '')
    prepared<unknown, NewSession>(
      db,
      `INSERT INTO Session (id, accountId, csrf, createdAt, seenAt, expiresAt, agent)
       VALUES (@id, @accountId, @csrf, @createdAt, @createdAt, @expiresAt, @agent)`,
    ).run(session)
  })

export const touchSession = (database: Database, id: string, now: string): Promise<void> =>
  database.exclusively((db) => void prepared(db, 'UPDATE Session SET seenAt = ? WHERE id = ?').run(now, id))

/** Ends one session of an account: someone else's is left alone. Returns how many were ended. */
export const removeSession = (database: Database, accountId: string, id: string): Promise<number> =>
  database.exclusively(
    (db) => prepared(db, 'DELETE FROM Session WHERE accountId = ? AND id = ?').run(accountId, id).changes,
  )

/** Signs an account out everywhere. Returns how many sessions were ended. */
export const removeSessions = (database: Database, accountId: string): Promise<number> =>
  database.exclusively((db) => prepared(db, 'DELETE FROM Session WHERE accountId = ?').run(accountId).changes)

export type SessionOfAccount = Pick<SessionRow, 'id' | 'createdAt' | 'seenAt'> & { agent: string }

/** Where an account is signed in, latest first. */
export const sessionsOf = ({ reader }: Database, accountId: string, now: string): SessionOfAccount[] =>
  prepared<SessionOfAccount, [string, string]>(
    reader,
    `SELECT id, createdAt, seenAt, agent FROM Session WHERE accountId = ? AND expiresAt > ? ORDER BY seenAt DESC`,
  ).all(accountId, now)

/** The value kept for this site under a key, such as whether it shows the synthetic county. */
export const siteValue = ({ reader }: Database, key: string): string | undefined =>
  plucked<string, [string]>(reader, 'SELECT value FROM Site WHERE key = ?').get(key)
