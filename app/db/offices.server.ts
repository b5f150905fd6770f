/** What bodies say of their hours, their pace of reminders and their supervisor; and who stands at the counters. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Instant } from '#app/domain/law/day'
import { officeOf, type Office, type OfficeLine, type OfficeLines } from '#app/domain/reminders/office'
import type { OfficeHours } from '#app/domain/reminders/office-hours'
import { MOST_BEFORE, type Pace } from '#app/domain/reminders/steps'
import { supervisorsOf, type Posts } from '#app/domain/reminders/supervisor'
import type { Words } from '#app/domain/words'

type Row = {
  body: string
  supervisor: string | null
  weekdays: string | null
  from: string | null
  until: string | null
  from2: string | null
  until2: string | null
  before: string | null
  after: string | null
  every: number | null
}

const numbers = (text: string): number[] => (text === '' ? [] : text.split(',').map(Number))

function hoursIn({ weekdays, from, until, from2, until2 }: Row): OfficeHours | undefined {
  if (weekdays === null || from === null || until === null) return undefined
  const second = from2 !== null && until2 !== null ? [{ from: from2, until: until2 }] : []
  return { weekdays: [...weekdays].map(Number), spans: [{ from, until }, ...second] }
}

const paceIn = ({ before, after, every }: Row): Pace | undefined =>
  before === null || after === null || every === null
    ? undefined
    : { before: numbers(before), after: numbers(after), every }

const lineIn = (row: Row): OfficeLine => ({
  supervisor: row.supervisor ?? undefined,
  hours: hoursIn(row),
  pace: paceIn(row),
})

/** All that any body says of itself: a few lines, for most bodies say nothing. */
export const officeLines = (db: Sqlite.Database): OfficeLines =>
  new Map(
    prepared<Row>(db, 'SELECT * FROM Office')
      .all()
      .map((row) => [row.body, lineIn(row)]),
  )

/** Who could be told instead of a handler. */
export function postsOf(db: Sqlite.Database, lines: OfficeLines = officeLines(db)): Posts {
  const clerks = new Map<string, string[]>()
  const found = prepared<{ id: string; body: string }>(
    db,
    `SELECT id, body FROM Account WHERE role = 'intake-clerk' AND disabledAt IS NULL ORDER BY id`,
  ).all()
  for (const { id, body } of found) clerks.set(body, [...(clerks.get(body) ?? []), id])
  const active = plucked<number>(db, 'SELECT 1 FROM Account WHERE id = ? AND disabledAt IS NULL')
  return { lines, clerks, isActive: (account) => active.get(account) !== undefined }
}

export type OfficeShown = {
  own: OfficeLine
  office: Office
  /** by name: the body whose word holds */
  hoursOf?: Words
  paceOf?: Words
  supervisors: { names: readonly string[]; of?: Words; named: boolean }
  /** who may be named: the active accounts of the body and of those above it */
  candidates: readonly { id: string; name: string; body: Words }[]
}

/** What holds for a body, and by whose word. */
export function officeShown({ reader }: Database, body: string): OfficeShown {
  const { territory } = surroundings(reader)
  const lines = officeLines(reader)
  const office = officeOf(body, lines, territory)
  const { accounts, of, named } = supervisorsOf(body, territory, postsOf(reader, lines))
  const nameOf = (code: string | undefined) => (code === undefined ? undefined : territory.get(code)?.name)
  return {
    own: lines.get(body) ?? {},
    office,
    hoursOf: nameOf(office.hoursOf),
    paceOf: nameOf(office.paceOf),
    supervisors: { names: namesOf(reader, accounts), of: nameOf(of), named },
    candidates: candidatesOf(reader, body),
  }
}

const namesOf = (db: Sqlite.Database, accounts: readonly string[]): string[] =>
  plucked<string>(db, 'SELECT name FROM Account WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name, id').all(
    JSON.stringify(accounts),
  )

function candidatesOf(db: Sqlite.Database, body: string): { id: string; name: string; body: Words }[] {
  const { territory } = surroundings(db)
  const way = territory
    .ancestors(body)
    .flatMap(({ code }) => [code, ...territory.children(code).map((each) => each.code)])
  const offices = [...new Set(way)].filter((code) => code === body || territory.get(code)?.kind !== 'grid')
  const rows = prepared<{ id: string; name: string; body: string }>(
    db,
    `SELECT id, name, body FROM Account WHERE disabledAt IS NULL AND role NOT IN ('administrator', 'auditor')
       AND body IN (SELECT value FROM json_each(?)) ORDER BY body, name, id LIMIT 200`,
  ).all(JSON.stringify(offices))
  return rows.map((row) => ({ ...row, body: territory.get(row.body)?.name ?? { zh: row.body, en: row.body } }))
}

type Administering = { by: string | null; now: Instant }

/** Sets what a body says of itself; an empty line takes its word back. Refuses `not-found`, and an account that is none. */
export const sayOffice = (
  database: Database,
  body: string,
  line: OfficeLine,
  { by, now }: Administering,
): Promise<Result<void>> =>
  database.exclusively((db) => {
    if (!surroundings(db).territory.get(body)) return refuse('not-found')
    if (line.supervisor !== undefined && !postsOf(db).isActive(line.supervisor))
      return refuse('invalid-entry', undefined, { supervisor: ['not-a-choice'] })
    prepared(db, 'DELETE FROM Office WHERE body = ?').run(body)
    if (line.supervisor ?? line.hours ?? line.pace) put(db, body, line)
    auditIn(db, { at: now, accountId: by, action: 'office-changed', subject: body })
    return done(undefined)
  })

function put(db: Sqlite.Database, body: string, { supervisor, hours, pace }: OfficeLine): void {
  const [first, second] = hours?.spans ?? []
  const row: Row = {
    ...{ body, supervisor: supervisor ?? null, weekdays: hours ? hours.weekdays.join('') : null },
    ...{ from: first?.from ?? null, until: first?.until ?? null },
    ...{ from2: second?.from ?? null, until2: second?.until ?? null },
    ...{ before: pace?.before.join(',') ?? null, after: pace?.after.join(',') ?? null, every: pace?.every ?? null },
  }
  prepared<unknown, Row>(
    db,
    `INSERT INTO Office (body, supervisor, weekdays, "from", until, from2, until2, before, after, every)
     VALUES (@body, @supervisor, @weekdays, @from, @until, @from2, @until2, @before, @after, @every)`,
  ).run(row)
}

/** How many working days ahead a sweep has to look. */
export const farthestAhead = (lines: OfficeLines): number =>
  Math.min(MOST_BEFORE, Math.max(3, ...[...lines.values()].flatMap(({ pace }) => pace?.before ?? [])))
