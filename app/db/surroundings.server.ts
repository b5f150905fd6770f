/** What every decision needs besides the dispute: the tree of bodies and the working calendar, read once and kept. */
import type Sqlite from 'better-sqlite3'
import { plucked } from '#app/db/sqlite/prepared.server'
import type { Trade } from '#app/domain/codes/trades'
import { calendarOf, type CalendarRow, type WorkCalendar } from '#app/domain/law/calendar'
import type { Body } from '#app/domain/territory/body'
import { territoryOf, type Territory } from '#app/domain/territory/territory'

export type Surroundings = { territory: Territory; calendar: WorkCalendar }

const kept = new WeakMap<Sqlite.Database, Surroundings & { edition: string }>()

type BodyRow = {
  code: string
  kind: Body['kind']
  nameZh: string
  nameEn: string
  parent: string | null
  level: Body['level']
  from: string
  to: string | null
  trade: Trade | null
  successor: string | null
}

/** As of the last change an administrator made: every such change names a new edition in the table Site. */
export function surroundings(db: Sqlite.Database): Surroundings {
  const edition = plucked<string>(db, `SELECT value FROM Site WHERE key = 'edition'`).get() ?? ''
  const held = kept.get(db)
  if (held?.edition === edition) return held
  const fresh = { edition, territory: readTerritory(db), calendar: readCalendar(db) }
  kept.set(db, fresh)
  return fresh
}

/** To be called in the transaction that changes a body or the calendar. */
export const nameEdition = (db: Sqlite.Database, edition: string): void => {
  db.prepare(
    `INSERT INTO Site (key, value) VALUES ('edition', ?) ON CONFLICT DO UPDATE SET value = excluded.value`,
  ).run(edition)
}

function readTerritory(db: Sqlite.Database): Territory {
  const rows = db.prepare(`SELECT * FROM Body ORDER BY code, "from"`).all() as BodyRow[]
  return territoryOf(
    rows.map(({ nameZh, nameEn, parent, to, trade, successor, ...row }) => ({
      ...row,
      name: { zh: nameZh, en: nameEn },
      ...(parent === null ? {} : { parent }),
      ...(to === null ? {} : { to }),
      ...(trade === null ? {} : { trade }),
      ...(successor === null ? {} : { successor }),
    })),
  )
}

function readCalendar(db: Sqlite.Database): WorkCalendar {
  const rows = db.prepare(`SELECT day, kind, nameZh, nameEn, notice FROM CalendarDay`).all() as CalendarRow[]
  const years = db.prepare(`SELECT year FROM CalendarYear`).pluck().all() as number[]
  return calendarOf(rows, years)
}
