/** What a person may change of their own account. */
import { resetPassword } from '#app/db/accounts.server'
import type { Database } from '#app/db/connection.server'
import { isPassword, TooManyHashes } from '#app/db/password.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { refuse, type Result } from '#app/domain/dispute/refusal'
import type { Instant } from '#app/domain/law/day'

export type PasswordChange = { account: string; current: string; password: string; now: Instant }

/**
 * Gives the person another password and signs them out everywhere. Refuses with the code beside its field: `current`
 * `password-wrong`, `password` a problem of domain/people/password.ts.
 */
export async function changeOwnPassword(database: Database, change: PasswordChange): Promise<Result<void>> {
  const { account, current, password, now } = change
  const sql = 'SELECT passwordHash FROM Account WHERE id = ?'
  const hash = plucked<string>(database.reader, sql).get(account)
  try {
    if (!(await isPassword(hash, current))) return refuse('invalid-entry', undefined, { current: ['password-wrong'] })
    return await resetPassword(database, account, password, { by: account, now })
  } catch (error) {
    if (error instanceof TooManyHashes) return refuse('too-many-requests')
    throw error
  }
}
