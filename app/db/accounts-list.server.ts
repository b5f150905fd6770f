/** Accounts as an administrator reads them: the list and one account. Never a password's hash or a session's id. */
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import type { Instant } from '#app/domain/law/day'
import type { Role } from '#app/domain/people/role'
import type { Words } from '#app/domain/words'

export type AccountLine = {
  id: string
  login: string
  name: string
  role: Role
  body: string
  bodyName: Words
  disabledAt: string | null
}

/** `q`: a part of the name or the beginning of the login; `body`: that body and all below it. */
export type AccountFilter = { q?: string; role?: Role; body?: string; disabled?: boolean }

/** Keyset by login: `after` the next page, `before` the one before. */
export type AccountPage = { after?: string; before?: string; size?: number }
export type AccountsListed = { lines: AccountLine[]; next?: string; previous?: string; count: number }

type Part = { sql: string; values: unknown[] }

function conditions(database: Database, { q, role, body, disabled }: AccountFilter): Part[] {
  const parts: Part[] = []
  if (q !== undefined)
    parts.push({
      sql: `(a.name LIKE ? ESCAPE '\\' OR a.login LIKE ? ESCAPE '\\')`,
      values: [`%${plain(q)}%`, `${plain(q)}%`],
    })
  if (role !== undefined) parts.push({ sql: 'a.role = ?', values: [role] })
  if (body !== undefined)
    parts.push({
      sql: 'a.body IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(bodiesWithin(database, body))],
    })
  if (disabled !== undefined) parts.push({ sql: `a.disabledAt IS ${disabled ? 'NOT ' : ''}NULL`, values: [] })
  return parts
}

const plain = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

const bodiesWithin = ({ reader }: Database, body: string): string[] => {
  const { territory } = surroundings(reader)
  return territory
    .all()
    .map(({ code }) => code)
    .filter((code) => territory.within(code, body))
}

const columns = 'a.id, a.login, a.name, a.role, a.body, a.disabledAt'
type Row = Omit<AccountLine, 'bodyName'>

export function accountLines(database: Database, filter: AccountFilter, page: AccountPage = {}): AccountsListed {
  const size = page.size ?? 50
  const backwards = page.before !== undefined
  const wanted = conditions(database, filter)
  const key = backwards
    ? { sql: 'a.login < ?', values: [page.before] }
    : { sql: 'a.login > ?', values: [page.after ?? ''] }
  const where = (parts: readonly Part[]) => ['1', ...parts.map((part) => part.sql)].join(' AND ')
  const values = (parts: readonly Part[]) => parts.flatMap((part) => part.values)
  const asked = [...wanted, key]
  const order = backwards ? 'DESC' : 'ASC'
  const rows = prepared<Row>(
    database.reader,
    `SELECT ${columns} FROM Account a WHERE ${where(asked)} ORDER BY a.login ${order} LIMIT ?`,
  ).all(...values(asked), size + 1)
  const more = rows.length > size
  const shown = backwards ? rows.slice(0, size).reverse() : rows.slice(0, size)
  return {
    lines: shown.map((row) => withBody(database, row)),
    next: backwards || more ? shown.at(-1)?.login : undefined,
    previous: (backwards ? more : page.after !== undefined) ? shown[0]?.login : undefined,
    count:
      plucked<number>(database.reader, `SELECT count(*) FROM Account a WHERE ${where(wanted)}`).get(
        ...values(wanted),
      ) ?? 0,
  }
}

const withBody = ({ reader }: Database, row: Row): AccountLine => {
  const name = surroundings(reader).territory.get(row.body)?.name
  return { ...row, bodyName: name ?? { zh: row.body, en: row.body } }
}

export type AccountFile = AccountLine & {
  createdAt: string
  sessions: { createdAt: string; seenAt: string; agent: string }[]
}

/** One account and where it is signed in; undefined for an unknown id. */
export function accountFile(database: Database, id: string, now: Instant): AccountFile | undefined {
  const { reader } = database
  const row = prepared<Row & { createdAt: string }>(
    reader,
    `SELECT ${columns}, a.createdAt FROM Account a WHERE a.id = ?`,
  ).get(id)
  if (!row) return undefined
  const sessions = prepared<AccountFile['sessions'][number]>(
    reader,
    `SELECT createdAt, seenAt, agent FROM Session WHERE accountId = ? AND expiresAt > ? ORDER BY seenAt DESC`,
  ).all(id, now)
  return { ...withBody(database, row), createdAt: row.createdAt, sessions }
}
