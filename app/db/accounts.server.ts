/** Accounts: who may sign in, as what, for which body. Every change is audited in the transaction that makes it. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { hashPassword } from '#app/db/password.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { dayOf, type Instant } from '#app/domain/law/day'
import { passwordProblem } from '#app/domain/people/password'
import type { Role } from '#app/domain/people/role'
import type { Words } from '#app/domain/words'

/** What signing in needs of an account. */
export type Credentials = { id: string; passwordHash: string; disabledAt: string | null }

export const credentialsOf = ({ reader }: Database, login: string): Credentials | undefined =>
  prepared<Credentials, [string]>(reader, 'SELECT id, passwordHash, disabledAt FROM Account WHERE login = ?').get(login)

export type AccountRow = {
  id: string
  login: string
  name: string
  role: Role
  body: string
  passwordHash: string
  createdAt: string
}

/** Writes an account as it is given, unchecked, in a transaction already open: for the demo county and for tests. */
export const insertAccount = (db: Sqlite.Database, account: AccountRow): void =>
  void prepared<unknown, AccountRow>(
    db,
    `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt)
     VALUES (@id, @login, @name, @role, @body, @passwordHash, @createdAt)`,
  ).run(account)

export type NewAccount = { login: string; name: string; role: Role; body: string; password: string }

/** Who administers (null: the operator at the command line), when, and where new ids come from. */
export type Administering = { by: string | null; now: Instant; newId: () => string }

/**
 * Adds an account. Refuses, with the code beside its field: `login` `login-taken`, `password` a problem of
 * domain/people/password.ts; and `unknown-body` for a body that is not in force today.
 */
export async function addAccount(
  database: Database,
  { password, ...account }: NewAccount,
  { by, now, newId }: Administering,
): Promise<Result<{ id: string }>> {
  const problem = passwordProblem(password, account)
  if (problem) return refuse('invalid-entry', undefined, { password: [problem] })
  const passwordHash = await hashPassword(password)
  return database.exclusively((db) => {
    const taken = plucked(db, 'SELECT 1 FROM Account WHERE login = ?').get(account.login) !== undefined
    if (taken) return refuse('invalid-entry', undefined, { login: ['login-taken'] })
    if (!isInForce(db, account.body, now)) return unknownBody
    const id = newId()
    insertAccount(db, { ...account, id, passwordHash, createdAt: now })
    auditIn(db, { at: now, accountId: by, action: 'account-added', subject: id, reason: `role ${account.role}` })
    return done({ id })
  })
}

const unknownBody = refuse('unknown-body', undefined, { body: ['unknown-body'] })

const isInForce = (db: Sqlite.Database, body: string, now: Instant): boolean =>
  surroundings(db).territory.get(body, dayOf(now)) !== undefined

export type AccountChange = { name: string; role: Role; body: string }
type Known = AccountChange & { login: string; disabledAt: string | null }

const accountIn = (db: Sqlite.Database, id: string): Known | undefined =>
  prepared<Known>(db, 'SELECT login, name, role, body, disabledAt FROM Account WHERE id = ?').get(id)

/** Without an administrator nobody could let anybody in again. */
const isLastAdministrator = (db: Sqlite.Database, id: string): boolean =>
  plucked(
    db,
    `SELECT 1 FROM Account WHERE id = ? AND role = 'administrator' AND disabledAt IS NULL AND NOT EXISTS
      (SELECT 1 FROM Account WHERE role = 'administrator' AND disabledAt IS NULL AND id <> ?)`,
  ).get(id, id) !== undefined

const lastAdministrator = (field: string) => refuse('invalid-entry', undefined, { [field]: ['last-administrator'] })

/** Gives an account another name, role or body. It holds from the person's next request on. */
export const changeAccount = (
  database: Database,
  id: string,
  change: AccountChange,
  { by, now }: Omit<Administering, 'newId'>,
): Promise<Result<void>> =>
  database.exclusively((db) => {
    const known = accountIn(db, id)
    if (!known) return refuse('not-found')
    if (change.role !== 'administrator' && isLastAdministrator(db, id)) return lastAdministrator('role')
    if (change.body !== known.body && !isInForce(db, change.body, now)) return unknownBody
    const told = differences(known, change)
    if (told === '') return done(undefined)
    prepared(db, 'UPDATE Account SET name = ?, role = ?, body = ? WHERE id = ?').run(
      ...[change.name, change.role, change.body, id],
    )
    auditIn(db, { at: now, accountId: by, action: 'account-changed', subject: id, reason: told })
    return done(undefined)
  })

/** Codes from and to; that a name changed is told, the names are not. */
const differences = (from: AccountChange, to: AccountChange): string =>
  [
    from.name === to.name ? '' : 'name',
    from.role === to.role ? '' : `role ${from.role} → ${to.role}`,
    from.body === to.body ? '' : `body ${from.body} → ${to.body}`,
  ]
    .filter(Boolean)
    .join(', ')

/** Keeps an account out, and ends its sessions in the same moment; or lets it in again. */
export const setDisabled = (
  database: Database,
  id: string,
  disabled: boolean,
  { by, now }: Omit<Administering, 'newId'>,
): Promise<Result<void>> =>
  database.exclusively((db) => {
    const known = accountIn(db, id)
    if (!known) return refuse('not-found')
    if (disabled === (known.disabledAt !== null)) return done(undefined)
    if (disabled && id === by) return refuse('invalid-entry', undefined, { account: ['own-account'] })
    if (disabled && isLastAdministrator(db, id)) return lastAdministrator('account')
    prepared(db, 'UPDATE Account SET disabledAt = ? WHERE id = ?').run(disabled ? now : null, id)
    if (disabled) endSessionsIn(db, id)
    auditIn(db, { at: now, accountId: by, action: disabled ? 'account-disabled' : 'account-enabled', subject: id })
    return done(undefined)
  })

/** Gives an account another password and signs it out everywhere. Refuses a bad one beside `password`. */
export async function resetPassword(
  database: Database,
  id: string,
  password: string,
  { by, now }: Omit<Administering, 'newId'>,
): Promise<Result<void>> {
  const known = accountIn(database.reader, id)
  if (!known) return refuse('not-found')
  const problem = passwordProblem(password, known)
  if (problem) return refuse('invalid-entry', undefined, { password: [problem] })
  const passwordHash = await hashPassword(password)
  return database.exclusively((db) => {
    prepared(db, 'UPDATE Account SET passwordHash = ? WHERE id = ?').run(passwordHash, id)
    endSessionsIn(db, id)
    auditIn(db, { at: now, accountId: by, action: 'password-reset', subject: id })
    return done(undefined)
  })
}

/** Signs an account out everywhere. Returns how many sessions were ended. */
export const endSessions = (
  database: Database,
  id: string,
  { by, now }: Omit<Administering, 'newId'>,
): Promise<Result<number>> =>
  database.exclusively((db) => {
    if (!accountIn(db, id)) return refuse('not-found')
    const ended = endSessionsIn(db, id)
    auditIn(db, { at: now, accountId: by, action: 'sessions-ended', subject: id })
    return done(ended)
  })

const endSessionsIn = (db: Sqlite.Database, id: string): number =>
  prepared(db, 'DELETE FROM Session WHERE accountId = ?').run(id).changes

/** What a body is called by its latest record; its code when there is none. */
export function bodyName({ reader }: Database, code: string): Words {
  const sql = 'SELECT nameZh AS zh, nameEn AS en FROM Body WHERE code = ? ORDER BY "from" DESC LIMIT 1'
  return prepared<Words, [string]>(reader, sql).get(code) ?? { zh: code, en: code }
}
