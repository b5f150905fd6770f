import type { AppLoadContext } from '@remix-run/node'
import { credentialsOf } from '#app/db/accounts.server'
import { audit } from '#app/db/audit.server'
import { database, type Database } from '#app/db/connection.server'
import { isPassword, TooManyHashes } from '#app/db/password.server'
import { removeSession, removeSessions } from '#app/db/sessions.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { attemptsInMemory, type Attempts } from '#app/http/attempts.server'
import { noSessionCookie, sessionCookie } from '#app/http/cookies.server'
import { startSession } from '#app/http/session.server'

export type Credentials = { login: string; password: string }

type Circumstances = Pick<AppLoadContext, 'ip' | 'now' | 'secure' | 'visitor'>

const attempts = attemptsInMemory()

async function checkPassword(passwordHash: string | undefined, password: string): Promise<Result<boolean>> {
  try {
    return done(await isPassword(passwordHash, password))
  } catch (error) {
    if (error instanceof TooManyHashes) return refuse('too-many-requests')
    throw error
  }
}

/**
 * Signs a person in: the Set-Cookie header of a new session, or `sign-in-failed` (unknown login, wrong password,
 * disabled account: the same words, in the same time) or `too-many-requests`. Each is audited.
 */
export async function signIn(
  { login, password }: Credentials,
  request: Request,
  context: Circumstances,
  given: { database: Database; attempts: Attempts } = { database: database(), attempts },
): Promise<Result<string>> {
  const { ip, now } = context
  if (!(await given.attempts.begin(login, ip))) return refuse('too-many-requests')
  const account = credentialsOf(given.database, login)
  const fits = await checkPassword(account?.passwordHash, password)
  if (!fits.ok) return fits
  if (account === undefined || !fits.value || account.disabledAt !== null) {
    // What was typed as a login may be a password: only the account it named is written down.
    await audit(given.database, {
      at: now,
      accountId: account?.id ?? null,
      action: 'sign-in-failed',
      subject: account?.id ?? '',
    })
    return refuse('sign-in-failed')
  }
  await given.attempts.succeeded(login, ip)
  const agent = request.headers.get('user-agent')
  const replaces = context.visitor?.session
  const token = await startSession(given.database, { accountId: account.id, now, agent, replaces })
  await audit(given.database, { at: now, accountId: account.id, action: 'sign-in', subject: account.id })
  return done(sessionCookie(token, context.secure))
}

/** Ends this session, or with `everywhere` all of the account. Returns the Set-Cookie header that clears the cookie. */
export async function signOut(context: Circumstances, everywhere = false, db = database()): Promise<string> {
  const { visitor, now, secure } = context
  if (visitor !== null) {
    const { account } = visitor.person
    await (everywhere ? removeSessions(db, account) : removeSession(db, account, visitor.session))
    await audit(db, {
      at: now,
      accountId: account,
      action: everywhere ? 'sign-out-everywhere' : 'sign-out',
      subject: account,
    })
  }
  return noSessionCookie(secure)
}
