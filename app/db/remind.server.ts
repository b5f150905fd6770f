/**
 * The sweep: who is to be told of which day of law now. It reads only the clocks near their day, counts nothing anew, and
 * may run as often and from as many processes as one likes: a reminder is unique by its deadline, day, step and account.
 */
import type Sqlite from 'better-sqlite3'
import type { Database } from '#app/db/connection.server'
import { farthestAhead, officeLines, postsOf } from '#app/db/offices.server'
import { post } from '#app/db/outbox.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { isWorkday, type WorkCalendar } from '#app/domain/law/calendar'
import { addDays, dayOf, type Day, type Instant } from '#app/domain/law/day'
import { officeOf, type Office } from '#app/domain/reminders/office'
import { tellingAt } from '#app/domain/reminders/reminding'
import { LAST_AFTER } from '#app/domain/reminders/steps'
import { supervisorsOf } from '#app/domain/reminders/supervisor'

type Near = {
  proceedingId: string
  rule: string
  start: Day
  due: Day
  disputeId: string
  number: string
  body: string
  handler: string | null
}

/** One reminder to be kept. */
type Telling = Omit<Near, 'body' | 'handler'> & { id: string; step: string; accountId: string; as: string; at: Instant }

export type Sweep = {
  now: Instant
  newId: () => string
  /** address of the site, when there is a gateway */ outward?: string
}
/** `near` clocks looked at; `told` reminders given. */
export type Swept = { near: number; told: number }

/** Writers wait for one another: a sweep gives the pen back after so many lines. */
const AT_ONCE = 100

export async function remind(database: Database, { now, newId, outward }: Sweep): Promise<Swept> {
  const { reader } = database
  const near = nearTheirDay(reader, dayOf(now))
  const wanted = tellings(reader, near, now, newId).filter((each) => !isKept(reader, each))
  let told = 0
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE)
    told += await database.exclusively((db) => some.filter((each) => keep(db, each, outward)).length)
  }
  return { near: near.length, told }
}

/**
 * The running clocks whose reminders could come, of proceedings and of what goes on beside them: through the index of
 * states and days, whatever else there is.
 */
function nearTheirDay(db: Sqlite.Database, today: Day): Near[] {
  const { calendar } = surroundings(db)
  return prepared<Near>(
    db,
    `SELECT x.proceedingId, x.rule, x.start, x.due, x.disputeId, d.number, coalesce(p.body, t.body, d.place) AS body,
       a.id AS handler
     FROM Deadline x INDEXED BY Deadline_state_due_idx CROSS JOIN Dispute d ON d.id = x.disputeId
       LEFT JOIN Proceeding p ON p.id = x.proceedingId LEFT JOIN Thread t ON t.id = x.proceedingId
       LEFT JOIN Account a ON a.id = coalesce(p.handler, t.handler) AND a.disabledAt IS NULL
     WHERE x.state = 'running' AND x.due BETWEEN ? AND ?`,
  ).all(moved(today, -LAST_AFTER, calendar), moved(today, farthestAhead(officeLines(db)), calendar))
}

function moved(day: Day, workdays: number, calendar: WorkCalendar): Day {
  let found = day
  for (let left = Math.abs(workdays); left > 0;) {
    found = addDays(found, Math.sign(workdays))
    if (isWorkday(found, calendar)) left--
  }
  return found
}

function tellings(db: Sqlite.Database, near: readonly Near[], at: Instant, newId: () => string): Telling[] {
  const { territory, calendar } = surroundings(db)
  const lines = officeLines(db)
  const posts = postsOf(db, lines)
  const office = remembered((body): Office => officeOf(body, lines, territory))
  const supervisors = remembered((body) => supervisorsOf(body, territory, posts).accounts)
  return near.flatMap(({ body, handler, ...clock }) => {
    const around = { office: office(body), calendar }
    return tellingAt(clock, at, around, handler !== null).flatMap(({ to, step }) =>
      (to === 'handler' ? [handler ?? ''] : supervisors(body).filter((account) => account !== handler)).map(
        (accountId) => ({ ...clock, id: newId(), step, accountId, as: to, at }),
      ),
    )
  })
}

function remembered<T>(work: (body: string) => T): (body: string) => T {
  const known = new Map<string, T>()
  return (body) => {
    const value = known.get(body) ?? work(body)
    known.set(body, value)
    return value
  }
}

const isKept = (db: Sqlite.Database, each: Telling): boolean =>
  plucked<number>(
    db,
    `SELECT 1 FROM Reminder WHERE proceedingId = ? AND rule = ? AND start = ? AND due = ? AND step = ? AND accountId = ?`,
  ).get(each.proceedingId, each.rule, each.start, each.due, each.step, each.accountId) !== undefined

/** Keeps it, if the clock still runs to that day and nobody else kept it meanwhile. */
function keep(db: Sqlite.Database, { number, ...row }: Telling, outward: string | undefined): boolean {
  const { changes } = prepared<unknown, Omit<Telling, 'number'>>(
    db,
    `INSERT INTO Reminder (id, proceedingId, rule, start, disputeId, due, step, accountId, "as", at)
     SELECT @id, @proceedingId, @rule, @start, @disputeId, @due, @step, @accountId, @as, @at
     WHERE EXISTS (SELECT 1 FROM Deadline WHERE proceedingId = @proceedingId AND rule = @rule AND start = @start
       AND due = @due AND state = 'running')
     ON CONFLICT DO NOTHING`,
  ).run(row)
  if (changes === 1 && outward !== undefined) post(db, { ...row, number, to: row.accountId, origin: outward })
  return changes === 1
}
