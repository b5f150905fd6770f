/** Rooms: opened and closed by an administrator, lent to the bodies below (domain/territory/room.ts). */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { dayOf, type Day, type Instant } from '#app/domain/law/day'
import { roomsFor, type NewRoom, type Room, type RoomProblem } from '#app/domain/territory/room'
import type { Words } from '#app/domain/words'

type Row = Omit<Room, 'to'> & { to: Day | null }
const roomOf = ({ to, ...row }: Row): Room => (to === null ? row : { ...row, to })

const inForceOn = (db: Sqlite.Database, on: Day): Room[] =>
  prepared<Row>(
    db,
    `SELECT id, body, name, seats, "from", "to" FROM Room WHERE "from" <= ? AND ("to" IS NULL OR "to" >= ?)`,
  )
    .all(on, on)
    .map(roomOf)

export type RoomAt = Room & { bodyName: Words }

const named = (db: Sqlite.Database, room: Room): RoomAt => ({
  ...{ ...room, bodyName: surroundings(db).territory.get(room.body)?.name ?? { zh: room.body, en: room.body } },
})

/** The rooms a body may use on a day, nearest first. */
export const roomsOf = (db: Sqlite.Database, body: string, on: Day): RoomAt[] =>
  roomsFor(surroundings(db).territory, inForceOn(db, on), body, on).map((room) => named(db, room))

/** Every room, those in use first, by body and name. */
export const allRooms = ({ reader }: Database, today: Day): (RoomAt & { open: boolean })[] =>
  prepared<Row>(
    reader,
    `SELECT id, body, name, seats, "from", "to" FROM Room ORDER BY coalesce("to", '9999') < ?, body, name, "from"`,
  )
    .all(today)
    .map(roomOf)
    .map((room) => ({ ...named(reader, room), open: room.to === undefined || room.to >= today }))

type Administering = { by: string; now: Instant }
const wrong = (field: string, problem: RoomProblem, about?: { count: number; last: string }): Result<never> =>
  refuse('invalid-entry', about, { [field]: [problem] })

/** Adds a room. `invalid-entry` with `unknown-body`, or `room-name-taken` while the body has one of that name. */
export const addRoom = (
  database: Database,
  id: string,
  room: NewRoom,
  { by, now }: Administering,
): Promise<Result<void>> =>
  database.exclusively((db) => {
    if (!surroundings(db).territory.get(room.body, room.from)) return wrong('body', 'unknown-body')
    const same = `SELECT 1 FROM Room WHERE body = ? AND name = ? AND ("to" IS NULL OR "to" >= ?)`
    if (plucked(db, same).get(room.body, room.name, room.from) !== undefined) return wrong('name', 'room-name-taken')
    const row = [id, room.body, room.name, room.seats, room.from]
    prepared(db, `INSERT INTO Room (id, body, name, seats, "from") VALUES (?, ?, ?, ?, ?)`).run(...row)
    auditIn(db, { at: now, accountId: by, action: 'room-added', subject: room.body, reason: room.name })
    return done(undefined)
  })

/** What is planned in it after its last day: how many, and the last of their days. */
const plannedAfter = (db: Sqlite.Database, id: string, to: Day) =>
  prepared<{ count: number; last: Day | null }>(
    db,
    `SELECT count(*) AS count, max(day) AS last FROM Booking WHERE key = ? AND day > ?`,
  ).get(`room:${id}`, to)

/**
 * Gives a room its last day. `not-found`; `invalid-entry` with `room-closed`, `room-ends-early`, or `room-booked` while
 * something is planned in it for later (`about.count`, `about.last`).
 */
export const closeRoom = (database: Database, id: string, to: Day, { by, now }: Administering): Promise<Result<void>> =>
  database.exclusively((db) => {
    const row = prepared<Row>(db, `SELECT id, body, name, seats, "from", "to" FROM Room WHERE id = ?`).get(id)
    if (!row) return refuse('not-found')
    if (row.to !== null) return wrong('to', 'room-closed')
    if (to < row.from) return wrong('to', 'room-ends-early')
    const { count = 0, last } = plannedAfter(db, id, to) ?? {}
    if (count > 0) return wrong('to', 'room-booked', { count, last: last ?? dayOf(now) })
    prepared(db, `UPDATE Room SET "to" = ? WHERE id = ?`).run(to, id)
    auditIn(db, { at: now, accountId: by, action: 'room-closed', subject: row.body, reason: `${row.name} ${to}` })
    return done(undefined)
  })
