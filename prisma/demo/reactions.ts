/**
 * The rules of the house raise alerts on what is entered; the plan cannot know them. Whoever entered it answers within the
 * hour or two, reports harm the same day, and closes the alert some days after, once the quarrel is over.
 */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import { dayOf, type Instant } from '#app/domain/law/day'
import type { Chance } from './chance'
import type { Moment } from './clock'
import type { Desks } from './desks'
import type { Entry } from './planned'
import { alertClosed, alertMeasures, harmDismissed, harmTold } from './quarrels/alerts'

/** What people are about to deal with, in order of time; `known` is what is among it or was. */
export type Pending = { chance: Chance; waiting: Waiting[]; known: Set<string> }
export type Waiting = {
  at: Instant
  item: string
  disputeId: string
  id: string
  thread: string
  state: string
  by: string
}

type Row = { id: string; thread: string; state: string }

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString()

/** Looks at what stands open beside the dispute after each deed, and notes when somebody will see to it. */
export function reactionsTo(
  db: Sqlite.Database,
  { at, item, deed }: Moment,
  disputeId: string,
  pending: Pending,
): void {
  const open = prepared<Row>(
    db,
    `SELECT id, thread, state FROM Thread WHERE disputeId = ? AND open = 1 AND thread IN ('alert', 'harm-report')`,
  ).all(disputeId)
  for (const row of open) {
    const key = `${row.id} ${row.state}`
    if (pending.known.has(key)) continue
    pending.known.add(key)
    const { chance } = pending
    const ms = row.state.endsWith('-answered') ? chance.int(9, 40) * DAY : chance.int(12, 140) * MINUTE
    const next = { ...row, at: later(at, ms), item, disputeId, by: deed.by }
    const place = pending.waiting.findIndex((each) => each.at > next.at)
    pending.waiting.splice(place < 0 ? pending.waiting.length : place, 0, next)
  }
}

/** What is done about it when its time has come, by who has the dispute then; nothing when it has changed meanwhile. */
export function reaction(db: Sqlite.Database, { at, item, ...waiting }: Waiting, desks: Desks, pending: Pending) {
  const { disputeId, id, thread, state } = waiting
  const { chance } = pending
  pending.known.delete(`${id} ${state}`)
  const now = prepared<{ state: string; body: string }>(
    db,
    `SELECT t.state, d.body FROM Thread t JOIN Dispute d ON d.id = t.disputeId WHERE t.id = ? AND d.id = ?`,
  ).get(id, disputeId)
  if (now?.state !== state) return undefined
  const here = desks.get(now.body) ?? []
  const by = here.includes(waiting.by) ? waiting.by : (here[0] ?? waiting.by)
  const does = thread === 'alert' ? alerted(chance, state, by) : harm(chance, by)
  const { move, entry } = does
  const ask = { kind: 'thread' as const, thread, move, on: dayOf(at), entry, item: id }
  return { at, item, deed: { by: does.by, ask } } satisfies Moment
}

type Does = { move: string; by: string; entry: Entry }

function alerted(chance: Chance, state: string, by: string): Does {
  if (!state.endsWith('-answered')) {
    const notified = chance.weighted({ no: 55, police: 30, other: 12, both: 3 })
    return { move: `answer-${state}`, by, entry: { measures: chance.pick(alertMeasures), notified } }
  }
  // A red one is judged from above, apart from who handles it.
  const red = state === 'red-answered'
  const above = by === 'intake-1' ? 'intake-2' : 'intake-1'
  return { move: red ? 'close-red' : 'close', by: red ? above : by, entry: { reason: chance.pick(alertClosed) } }
}

function harm(chance: Chance, by: string): Does {
  // A grid worker reports; that there is nothing to report is for others to say.
  if (!by.startsWith('w-') && chance.happens(0.12))
    return { move: 'dismiss', by, entry: { reason: chance.pick(harmDismissed) } }
  const office = chance.weighted({ police: 78, 'civil-affairs': 18, other: 4 })
  return { move: 'report', by, entry: { office, said: chance.pick(harmTold) } }
}
