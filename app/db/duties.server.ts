/** Who is on duty for alerts (domain/people/duty.ts): kept by an administrator, asked by the list of alerts. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Day, Instant } from '#app/domain/law/day'
import { alertedFor, type Duty, type DutyProblem } from '#app/domain/people/duty'
import { relationsFor, type Person } from '#app/domain/people/permission'
import { isRole } from '#app/domain/people/role'
import { areaOf } from '#app/domain/territory/area'
import { callingStates } from '#app/domain/worklists/condition'
import type { Threads } from '#app/domain/threads/thread'
import type { Words } from '#app/domain/words'

type Row = { id: string; body: string; account: string; from: Day; to: Day | null; name: string; role: string }

const columns = `y.id, y.body, y.accountId AS account, y."from", y."to", a.name, a.role`

/** On duty this day, whoever has not left. */
const dutiesOn = (db: Sqlite.Database, day: Day): Duty[] =>
  prepared<Row>(
    db,
    `SELECT ${columns} FROM Duty y JOIN Account a ON a.id = y.accountId
     WHERE a.disabledAt IS NULL AND y."from" <= ? AND (y."to" IS NULL OR y."to" >= ?)`,
  )
    .all(day, day)
    .map(({ body, account, from, to }) => ({ body, account, from, ...(to === null ? {} : { to }) }))

/**
 * The bodies whose calls come to this person: those they are on duty for, and where nobody is on duty all the way up, those
 * whose alerts they may answer. Only bodies with a call open are looked at.
 */
export function onDutyFor(db: Sqlite.Database, person: Person, today: Day, threads: Threads): string[] {
  const { territory } = surroundings(db)
  const duties = dutiesOn(db, today)
  const area = areaOf(territory, person.body)
  const mayAnswer = relationsFor(person, 'answer-alert')
  const isTheirs = (body: string) =>
    (mayAnswer.includes('at-my-body') && body === person.body) ||
    (mayAnswer.includes('in-my-area') && territory.within(body, area))
  return callingBodies(db, threads).filter((body) => {
    const alerted = alertedFor(body, duties, territory, today)
    return alerted.length > 0 ? alerted.includes(person.account) : isTheirs(body)
  })
}

const callingBodies = (db: Sqlite.Database, threads: Threads): string[] =>
  plucked<string>(
    db,
    `SELECT DISTINCT t.body FROM json_each(?) j CROSS JOIN Thread t INDEXED BY Thread_thread_open_idx
     WHERE t.thread = json_extract(j.value, '$[0]') AND t.open = 1 AND t.state = json_extract(j.value, '$[1]')`,
  ).all(JSON.stringify(callingStates(threads)))

export type DutyLine = Duty & { id: string; name: string; bodyName: Words }

/** Every duty that has not ended, by body; then those that have. */
export function allDuties({ reader }: Database, today: Day): DutyLine[] {
  const { territory } = surroundings(reader)
  const sql = `SELECT ${columns} FROM Duty y JOIN Account a ON a.id = y.accountId
    ORDER BY coalesce(y."to", '9999') < ?, y.body, y."from", a.name`
  return prepared<Row>(reader, sql)
    .all(today)
    .map(({ id, body, account, from, to, name }) => ({
      ...{ id, body, account, from, name, ...(to === null ? {} : { to }) },
      bodyName: territory.get(body)?.name ?? { zh: body, en: body },
    }))
}

type Administering = { by: string; now: Instant }
export type NewDuty = { body: string; login: string; from: Day; to?: Day }

const wrong = (field: string, problem: DutyProblem): Result<never> =>
  refuse('invalid-entry', undefined, { [field]: [problem] })

/** Puts somebody on duty. `invalid-entry` with `unknown-body`, `unknown-login`, `cannot-answer` (not their role, or not their area), `duty-ends-early`. */
export const addDuty = (
  database: Database,
  id: string,
  duty: NewDuty,
  { by, now }: Administering,
): Promise<Result<void>> =>
  database.exclusively((db) => {
    const { territory } = surroundings(db)
    if (!territory.get(duty.body, duty.from)) return wrong('body', 'unknown-body')
    if (duty.to !== undefined && duty.to < duty.from) return wrong('to', 'duty-ends-early')
    const found = prepared<Person & { role: string }>(
      db,
      `SELECT id AS account, name, role, body FROM Account WHERE login = ? AND disabledAt IS NULL`,
    ).get(duty.login)
    if (!found || !isRole(found.role)) return wrong('login', 'unknown-login')
    if (!mayAnswerAt(found, duty.body, territory)) return wrong('login', 'cannot-answer')
    const row = [id, duty.body, found.account, duty.from, duty.to ?? null]
    prepared(db, `INSERT INTO Duty (id, body, accountId, "from", "to") VALUES (?, ?, ?, ?, ?)`).run(...row)
    auditIn(db, { at: now, accountId: by, action: 'duty-added', subject: duty.body, reason: found.name })
    return done(undefined)
  })

/** Somebody called must be able to answer: at their own body, or by their post in the whole area. */
const mayAnswerAt = (person: Person, body: string, territory: ReturnType<typeof surroundings>['territory']): boolean =>
  relationsFor(person, 'answer-alert').some(
    (relation) =>
      (relation === 'at-my-body' && body === person.body) ||
      (relation === 'in-my-area' && territory.within(body, areaOf(territory, person.body))),
  )

/** Gives a duty its last day. `not-found`; `invalid-entry` with `duty-ends-early`. */
export const endDuty = (database: Database, id: string, to: Day, { by, now }: Administering): Promise<Result<void>> =>
  database.exclusively((db) => {
    const row = prepared<{ body: string; from: Day }>(db, `SELECT body, "from" FROM Duty WHERE id = ?`).get(id)
    if (!row) return refuse('not-found')
    if (to < row.from) return wrong('to', 'duty-ends-early')
    prepared(db, `UPDATE Duty SET "to" = ? WHERE id = ?`).run(to, id)
    auditIn(db, { at: now, accountId: by, action: 'duty-ended', subject: row.body, reason: to })
    return done(undefined)
  })
