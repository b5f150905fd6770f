/** What a new site stands on before anybody works in it: bodies, the working calendar, words of its own. */
import type Sqlite from 'better-sqlite3'
import { calendarSeed, publishedYears } from '#app/db/calendar-seed.server'
import type { Database } from '#app/db/connection.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { nameEdition } from '#app/db/surroundings.server'
import type { Body } from '#app/domain/territory/body'

/** Nobody has worked or been entered here yet: no dispute, no account, no body. */
export const isUnused = ({ reader }: Database): boolean =>
  reader.prepare(`SELECT 1 FROM Event UNION SELECT 1 FROM Account UNION SELECT 1 FROM Body LIMIT 1`).get() === undefined

export const countsOf = ({ reader }: Database): { disputes: number; events: number } =>
  reader.prepare(`SELECT (SELECT count(*) FROM Dispute) AS disputes, (SELECT count(*) FROM Event) AS events`).get() as {
    disputes: number
    events: number
  }

/** Puts the bodies and the whole calendar the product knows into a transaction already open. */
export function furnish(db: Sqlite.Database, bodies: readonly Body[], edition: string): void {
  const body = prepared(
    db,
    `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from", "to", trade) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const { code, kind, name, parent = null, level, from, to = null, trade = null } of bodies)
    body.run(code, kind, name.zh, name.en, parent, level, from, to, trade)
  const day = prepared(db, `INSERT INTO CalendarDay (day, kind, nameZh, nameEn, notice) VALUES (?, ?, ?, ?, ?)`)
  for (const { day: on, kind, nameZh, nameEn, notice } of calendarSeed())
    day.run(on, kind, nameZh, nameEn, notice ?? '')
  const year = prepared(db, `INSERT INTO CalendarYear (year, notice) VALUES (?, ?)`)
  for (const each of publishedYears()) year.run(each, `国务院办公厅关于${each}年部分节假日安排的通知`)
  nameEdition(db, edition)
}

/** Keeps a word of this site under a key, in a transaction already open. */
export const putSiteValue = (db: Sqlite.Database, key: string, value: string): void =>
  void prepared(db, `INSERT INTO Site (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value`).run(
    key,
    value,
  )
