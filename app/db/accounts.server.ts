import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { Role } from '#app/domain/people/role'
import type { Words } from '#app/domain/words'

/** What signing in needs of an account. */
export type Credentials = { id: string; passwordHash: string; disabledAt: string | null }

export const credentialsOf = ({ reader }: Database, login: string): Credentials | undefined =>
  prepared<Credentials, [string]>(reader, 'SELECT id, passwordHash, disabledAt FROM Account WHERE login = ?').get(login)

export type NewAccount = {
  id: string
  login: string
  name: string
  role: Role
  body: string
  passwordHash: string
  createdAt: string
}

/** Adds an account. False, and nothing done, when the login is taken. */
export const addAccount = (database: Database, account: NewAccount): Promise<boolean> =>
  database.exclusively((db) => {
    const taken = plucked(db, 'SELECT 1 FROM Account WHERE login = ?').get(account.login) !== undefined
    if (taken) return false
    prepared<unknown, NewAccount>(
      db,
      `INSERT INTO Account (id, login, name, role, body, passwordHash, createdAt)
       VALUES (@id, @login, @name, @role, @body, @passwordHash, @createdAt)`,
    ).run(account)
    return true
  })

/** Disables an account and ends its sessions, in one. */
export const disableAccount = (database: Database, id: string, at: string): Promise<void> =>
  database.exclusively((db) => {
    prepared(db, 'UPDATE Account SET disabledAt = ? WHERE id = ? AND disabledAt IS NULL').run(at, id)
    prepared(db, 'DELETE FROM Session WHERE accountId = ?').run(id)
  })

/** What a body is called by its latest record; its code when there is none. */
export function bodyName({ reader }: Database, code: string): Words {
  const sql = 'SELECT nameZh AS zh, nameEn AS en FROM Body WHERE code = ? ORDER BY "from" DESC LIMIT 1'
  return prepared<Words, [string]>(reader, sql).get(code) ?? { zh: code, en: code }
}
