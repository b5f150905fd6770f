/** The reminders a person was given, and those of a dispute. */
import type { Database } from '#app/db/connection.server'
import { askerOf } from '#app/db/desk.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { toldLinesOf } from '#app/db/told-lines.server'
import type { Day, Instant } from '#app/domain/law/day'
import { ruleById } from '#app/domain/law/rules'
import type { Person } from '#app/domain/people/permission'
import { sideOf, stepWords, type Addressee, type Side } from '#app/domain/reminders/steps'
import type { Words } from '#app/domain/words'

export type ReminderLine = {
  id: string
  number: string
  /** null for who may not see the content, or no longer the case at all */
  title: string | null
  place: Words | null
  category: Words | null
  rule: Words
  due: Day
  step: Words
  side: Side
  as: Addressee
  at: Instant
  seenAt: Instant | null
  /** the clock stands no longer on that day: it moved, or was met */
  over: boolean
}

type Row = {
  id: string
  seq: number
  number: string
  rule: string
  due: Day
  step: string
  as: Addressee
  at: Instant
  seenAt: Instant | null
  over: number
}

const columns = `r.id, d.seq, d.number, r.rule, r.due, r.step, r."as", r.at, r.seenAt,
  NOT EXISTS (SELECT 1 FROM Deadline x WHERE x.proceedingId = r.proceedingId AND x.rule = r.rule
    AND x.start = r.start AND x.due = r.due AND x.state = 'running') AS over`

/** How many the person has not seen: for the badge of every page. */
export const unseenCount = ({ reader }: Database, account: string): number =>
  plucked<number>(reader, 'SELECT count(*) FROM Reminder WHERE accountId = ? AND seenAt IS NULL').get(account) ?? 0

/** The latest not seen yet. */
export function unseenReminders(database: Database, person: Person, most = 5): ReminderLine[] {
  const rows = prepared<Row>(
    database.reader,
    `SELECT ${columns} FROM Reminder r INDEXED BY Reminder_accountId_seenAt_idx CROSS JOIN Dispute d ON d.id = r.disputeId
     WHERE r.accountId = ? AND r.seenAt IS NULL ORDER BY r.at DESC, r.id DESC LIMIT ?`,
  ).all(person.account, most)
  return told(database, person, rows)
}

/** A place in the history. */
export type ReminderPlace = { at: Instant; id: string }
export type ReminderPage = { after?: ReminderPlace; before?: ReminderPlace; size?: number }
export type RemindersFound = { lines: ReminderLine[]; next?: ReminderPlace; previous?: ReminderPlace }

/** All a person was given, the latest first. */
export function reminderHistory(database: Database, person: Person, page: ReminderPage = {}): RemindersFound {
  const size = page.size ?? 50
  const [place, sign, order] = page.before ? [page.before, '>', 'ASC'] : [page.after, '<', 'DESC']
  const cut = place ? `AND (r.at, r.id) ${sign} (?, ?)` : ''
  const rows = prepared<Row>(
    database.reader,
    `SELECT ${columns} FROM Reminder r INDEXED BY Reminder_accountId_at_idx CROSS JOIN Dispute d ON d.id = r.disputeId
     WHERE r.accountId = ? ${cut} ORDER BY r.at ${order}, r.id ${order} LIMIT ${size + 1}`,
  ).all(person.account, ...(place ? [place.at, place.id] : []))
  const more = rows.length > size
  const shown = page.before ? rows.slice(0, size).reverse() : rows.slice(0, size)
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    lines: told(database, person, shown),
    next: last && (page.before !== undefined || more) ? placeOf(last) : undefined,
    previous: first && (page.before ? more : page.after !== undefined) ? placeOf(first) : undefined,
  }
}

const placeOf = ({ at, id }: Row): ReminderPlace => ({ at, id })

function told(database: Database, person: Person, rows: readonly Row[]): ReminderLine[] {
  const seqs = [...new Set(rows.map(({ seq }) => seq))]
  const lines = new Map(toldLinesOf(database.reader, askerOf(database, person), seqs).map((line) => [line.seq, line]))
  return rows.map(({ seq, rule, step, over, ...row }) => {
    const line = lines.get(seq)
    return {
      ...row,
      ...{ title: line?.title ?? null, place: line?.place ?? null, category: line?.category ?? null },
      rule: ruleById(rule)?.name ?? { zh: rule, en: rule },
      ...{ step: stepWords(step), side: sideOf(step) },
      over: over === 1,
    }
  })
}

/** Marks reminders of this person as seen; without ids, all up to an instant. Others' are left alone. */
export const markSeen = (
  database: Database,
  account: string,
  now: Instant,
  which: { id: string } | { upTo: Instant },
): Promise<number> =>
  database.exclusively((db) => {
    const [where, value] = 'id' in which ? ['id = ?', which.id] : ['at <= ?', which.upTo]
    return prepared(db, `UPDATE Reminder SET seenAt = ? WHERE accountId = ? AND seenAt IS NULL AND ${where}`).run(
      ...[now, account, value],
    ).changes
  })

/** What was told of a deadline: to whom by their part, when, and whether it was seen. */
export type ReminderOf = {
  proceeding: string
  rule: string
  due: Day
  as: Addressee
  step: Words
  at: Instant
  seen: boolean
}

/** The last reminder of each addressee for each day of a dispute. */
export const remindersOf = ({ reader }: Database, disputeId: string): ReminderOf[] =>
  prepared<Omit<ReminderOf, 'seen' | 'step'> & { seen: number; step: string }>(
    reader,
    `SELECT proceedingId AS proceeding, rule, due, "as", step, max(at) AS at, sum(seenAt IS NOT NULL) > 0 AS seen
     FROM Reminder WHERE disputeId = ? GROUP BY proceedingId, rule, due, "as" ORDER BY due, "as"`,
  )
    .all(disputeId)
    .map(({ seen, step, ...row }) => ({ ...row, step: stepWords(step), seen: seen === 1 }))
