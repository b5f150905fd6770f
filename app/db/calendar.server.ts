/** The working calendar: its years, one year's days, and a notice loaded, with every date that moves because of it. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { eventsOf } from '#app/db/log.server'
import { originOf } from '#app/db/perform.server'
import { project } from '#app/db/projection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { nameEdition, surroundings } from '#app/db/surroundings.server'
import { fold } from '#app/domain/dispute/history'
import type { CalendarRow } from '#app/domain/law/calendar'
import type { Day, Instant } from '#app/domain/law/day'
import { firstDayOf, lastDayOf, type NoticeLine } from '#app/domain/law/notice'
import { catalogue as shelf } from '#app/domain/procedures'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { threadShelf } from '#app/domain/threads'

export type CalendarYear = { year: number; notice: string; holidays: number; makeUps: number }

/** The years whose notice is known, latest first. */
export const calendarYears = ({ reader }: Database): CalendarYear[] =>
  prepared<CalendarYear>(
    reader,
    `SELECT y.year, y.notice, count(*) FILTER (WHERE d.kind = 'holiday') AS holidays,
       count(*) FILTER (WHERE d.kind = 'make-up') AS makeUps
     FROM CalendarYear y LEFT JOIN CalendarDay d ON d.day BETWEEN y.year || '-01-01' AND y.year || '-12-31'
     GROUP BY y.year ORDER BY y.year DESC`,
  ).all()

/** The days of a year that are not as the week has them, in order. */
export const calendarDays = ({ reader }: Database, year: number): CalendarRow[] =>
  prepared<CalendarRow>(
    reader,
    `SELECT day, kind, nameZh, nameEn, notice FROM CalendarDay WHERE day BETWEEN ? AND ? ORDER BY day`,
  ).all(`${year}-01-01`, lastDayOf(year))

export type Notice = { year: number; title: string; rows: readonly NoticeLine[] }

/** A date of a case still running that came out otherwise. */
export type Moved = { disputeId: string; number: string; rule: string; from: Day; to: Day }
/** `recounted` disputes rest on the year; `moved` of their running dates moved; the rest stayed where they were. */
export type Loaded = { recounted: number; moved: Moved[] }

class Untouched extends Error {}

/** What loading the notice would do. Everything is done and given up again: the database stays as it was. */
export async function previewNotice(database: Database, notice: Notice, catalogue: Catalogue = shelf): Promise<Loaded> {
  let loaded: Loaded | undefined
  const work = (db: Sqlite.Database) => {
    loaded = put(db, notice, 'preview', catalogue)
    throw new Untouched()
  }
  await database.exclusively(work).catch((error: unknown) => {
    if (!(error instanceof Untouched)) throw error
  })
  if (!loaded) throw new Error('a preview gave no result')
  return loaded
}

/** Who administers, when, and where new ids come from; `catalogue` for tests. */
export type Administering = { by: string | null; now: Instant; newId: () => string; catalogue?: Catalogue }

/**
 * Loads the notice of a year in place of what was known of it, and counts every date that rests on the year anew, all
 * in one. Each date that moved leaves an entry in the audit: `movedBy` lists them by the instant.
 */
export const loadNotice = (
  database: Database,
  notice: Notice,
  { by, now, newId, catalogue = shelf }: Administering,
): Promise<Loaded> =>
  database.exclusively((db) => {
    const loaded = put(db, notice, newId(), catalogue)
    const reason = `${notice.rows.length} days, ${loaded.moved.length} dates moved`
    auditIn(db, { at: now, accountId: by, action: 'calendar-loaded', subject: String(notice.year), reason })
    for (const { disputeId, rule, from, to } of loaded.moved)
      auditIn(db, {
        at: now,
        accountId: by,
        action: 'deadline-moved',
        subject: rule,
        disputeId,
        reason: `${from} → ${to}`,
      })
    return loaded
  })

function put(db: Sqlite.Database, notice: Notice, edition: string, catalogue: Catalogue): Loaded {
  const stood = runningDates(db, notice.year)
  const resting = restingOn(db, notice.year)
  write(db, notice)
  nameEdition(db, edition)
  const around = { ...surroundings(db), catalogue, threads: threadShelf }
  for (const disputeId of resting) {
    const dispute = fold(eventsOf(db, disputeId), catalogue)
    if (dispute) project(db, { dispute, ...originOf(db, disputeId) }, around, false)
  }
  return { recounted: resting.length, moved: movedFrom(db, stood) }
}

/** Days taken from December stand in the notice of the year they belong to and go with it. */
function write(db: Sqlite.Database, { year, title, rows }: Notice): void {
  const before = plucked<string>(db, `SELECT notice FROM CalendarYear WHERE year = ?`).get(year)
  prepared(db, `DELETE FROM CalendarDay WHERE day BETWEEN ? AND ?`).run(`${year}-01-01`, lastDayOf(year))
  prepared(db, `DELETE FROM CalendarDay WHERE day BETWEEN ? AND ? AND notice = ?`).run(
    ...[firstDayOf(year), lastDayOf(year - 1), before ?? ''],
  )
  for (const { day, kind, nameZh, nameEn } of rows)
    prepared(db, `INSERT OR REPLACE INTO CalendarDay (day, kind, nameZh, nameEn, notice) VALUES (?, ?, ?, ?, ?)`).run(
      day,
      kind,
      nameZh,
      nameEn,
      title,
    )
  prepared(db, `INSERT OR REPLACE INTO CalendarYear (year, notice) VALUES (?, ?)`).run(year, title)
}

/** Counts that touch the year: forwards or backwards, with the December days the notice may take. */
const touching = `min(start, due) <= ? AND max(start, due) >= ?`
const bounds = (year: number) => [lastDayOf(year), firstDayOf(year)]

const restingOn = (db: Sqlite.Database, year: number): string[] =>
  plucked<string>(db, `SELECT DISTINCT disputeId FROM Deadline WHERE ${touching} ORDER BY disputeId`).all(
    ...bounds(year),
  )

type Running = { proceedingId: string; rule: string; start: Day; item: string; due: Day }

const runningDates = (db: Sqlite.Database, year: number): Running[] =>
  prepared<Running>(
    db,
    `SELECT proceedingId, rule, start, item, due FROM Deadline WHERE state IN ('running', 'suspended') AND ${touching}`,
  ).all(...bounds(year))

function movedFrom(db: Sqlite.Database, stood: readonly Running[]): Moved[] {
  const now = prepared<Omit<Moved, 'from'>>(
    db,
    `SELECT l.disputeId, d.number, l.rule, l.due AS "to" FROM Deadline l JOIN Dispute d ON d.id = l.disputeId
     WHERE l.proceedingId = ? AND l.rule = ? AND l.start = ? AND l.item = ?`,
  )
  return stood
    .flatMap(({ proceedingId, rule, start, item, due }) => {
      const after = now.get(proceedingId, rule, start, item)
      return after && after.to !== due ? [{ ...after, from: due }] : []
    })
    .sort((a, b) => (a.number < b.number ? -1 : 1))
}

type MovedRow = { id: number; disputeId: string; number: string; rule: string; told: string }

/** The dates moved by the notice loaded at an instant, `size` from the entry after `after` on. */
export function movedAt(
  { reader }: Database,
  at: Instant,
  { after = 0, size = 50 }: { after?: number; size?: number } = {},
): { moved: Moved[]; next?: number; count: number } {
  const chosen = `FROM AuditEntry a JOIN Dispute d ON d.id = a.disputeId WHERE a.action = 'deadline-moved' AND a.at = ?`
  const rows = prepared<MovedRow>(
    reader,
    `SELECT a.id, a.disputeId, d.number, a.subject AS rule, a.reason AS told ${chosen} AND a.id > ? ORDER BY a.id LIMIT ?`,
  ).all(at, after, size + 1)
  const shown = rows.slice(0, size)
  return {
    moved: shown.map(({ disputeId, number, rule, told }) => {
      const [from = '', to = ''] = told.split(' → ')
      return { disputeId, number, rule, from, to }
    }),
    next: rows.length > size ? shown.at(-1)?.id : undefined,
    count: plucked<number>(reader, `SELECT count(*) ${chosen}`).get(at) ?? 0,
  }
}

export type Load = { at: Instant; year: number; told: string }

/** The notices loaded here, latest first; what was seeded with the database is not among them. */
export const loads = ({ reader }: Database, most = 5): Load[] =>
  prepared<Load>(
    reader,
    `SELECT at, CAST(subject AS INTEGER) AS year, reason AS told FROM AuditEntry
     WHERE action = 'calendar-loaded' ORDER BY id DESC LIMIT ?`,
  ).all(most)
