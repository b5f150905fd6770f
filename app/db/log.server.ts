/** The log of events: appended to, chained by hash, never changed (triggers refuse it). */
import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { canonical, type Event } from '#app/domain/dispute/event'

export type EventRow = {
  seq: number
  id: string
  disputeId: string
  n: number
  kind: string
  version: number
  proceedingId: string | null
  on: string
  recordedAt: string
  by: string
  actingBody: string
  data: string
  prevHash: string
  hash: string
}

/** A stored event as the domain reads it. An older version of an event would be lifted to today's here, and only here. */
export function eventOf(row: EventRow): Event {
  if (row.version !== 1) throw new Error(`event ${row.id}: version ${row.version} is not known`)
  const { id, disputeId, n, kind, version, on, recordedAt, by, actingBody, proceedingId } = row
  const head = { id, disputeId, n, kind, version, on, recordedAt, by, actingBody, data: JSON.parse(row.data) }
  return (proceedingId === null ? head : { ...head, proceedingId }) as Event
}

export const eventsOf = (db: Sqlite.Database, disputeId: string): Event[] =>
  (prepared(db, `SELECT * FROM Event WHERE disputeId = ? ORDER BY n`).all(disputeId) as EventRow[]).map(eventOf)

export const chained = (prevHash: string, event: Event): string =>
  createHash('sha256').update(prevHash).update('\n').update(canonical(event)).digest('hex')

const insert = `INSERT INTO Event (id, disputeId, n, kind, version, proceedingId, "on", recordedAt, "by", actingBody, data, prevHash, hash)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Appends in order and gives back each event's place in the log. Runs inside the caller's transaction. */
export function append(db: Sqlite.Database, events: readonly Event[]): number[] {
  let prev = (plucked(db, `SELECT hash FROM Event ORDER BY seq DESC LIMIT 1`).get() as string | undefined) ?? ''
  return events.map((event) => {
    const hash = chained(prev, event)
    const proceedingId = 'proceedingId' in event ? (event.proceedingId ?? null) : null
    const { id, disputeId, n, kind, version, on, recordedAt, by, actingBody } = event
    const data = JSON.stringify(event.data)
    const row = [id, disputeId, n, kind, version, proceedingId, on, recordedAt, by, actingBody, data, prev, hash]
    prev = hash
    return Number(prepared(db, insert).run(...row).lastInsertRowid)
  })
}
