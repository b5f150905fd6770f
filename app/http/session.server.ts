import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '#app/db/connection.server'
import { addSession, findSession, touchSession } from '#app/db/sessions.server'
import { isRole } from '#app/domain/people/role'
import type { Visitor } from '#app/http/load-context'
import { logFault } from '#app/http/log.server'

const MINUTE = 60_000
const IDLE_LIMIT = 8 * 60 * MINUTE
const ABSOLUTE_LIMIT = 7 * 24 * 60 * MINUTE
/** How exactly it is known when a session was last used: writing it down at every request would cost one each. */
const SEEN_EVERY = 5 * MINUTE

const since = (instant: string, now: string) => Date.parse(now) - Date.parse(instant)

/** 256 random bits: nothing can be read out of it, and nobody guesses one. */
const randomToken = () => randomBytes(32).toString('base64url')

/** What the database keeps of a token. Whoever reads the database cannot sign in with it. */
export const sessionId = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Who presents this token: null for an unknown one, one idle for 8 hours or older than 7 days, and for a disabled
 * account. Notes, every few minutes, that the session is in use.
 */
export function visitorOf(database: Database, token: string | undefined, now: string): Visitor | null {
  const row = token === undefined ? undefined : findSession(database, sessionId(token), now)
  if (row === undefined || since(row.seenAt, now) > IDLE_LIMIT) return null
  if (!isRole(row.role)) throw new Error(`Account ${row.account} has no role of ours`)
  if (since(row.seenAt, now) > SEEN_EVERY)
    touchSession(database, row.id, now).catch((error: unknown) => logFault({ error }))
  const person = { account: row.account, name: row.name, role: row.role, body: row.body }
  return { person, session: row.id, csrf: row.csrf }
}

type Starting = {
  accountId: string
  now: string
  agent: string | null
  /** The session the browser came with: signing in always makes a new one. */
  replaces: string | undefined
}

/** Starts a session and returns its token, which is kept nowhere but in the browser's cookie. */
export async function startSession(database: Database, starting: Starting): Promise<string> {
  const token = randomToken()
  const session = {
    id: sessionId(token),
    accountId: starting.accountId,
    csrf: randomToken(),
    createdAt: starting.now,
    expiresAt: new Date(Date.parse(starting.now) + ABSOLUTE_LIMIT).toISOString(),
    agent: (starting.agent ?? '').slice(0, 200),
  }
  await addSession(database, session, starting.replaces)
  return token
}
