/** Messages waiting for the gateway outside: put down with what they tell, sent later, tried again with growing patience. */
import type Sqlite from 'better-sqlite3'
import type { Database } from '#app/db/connection.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Day, Instant } from '#app/domain/law/day'
import { stepWords } from '#app/domain/reminders/steps'

/** What leaves the house. No name, no title, nothing of the case: its number, a day and where to read the rest. */
export type NoticeMessage = {
  id: string
  /** the account's id here: the gateway knows whose telephone that is */
  to: string
  number: string
  due: Day
  step: string
  text: { zh: string; en: string }
  link: string
}

type Posting = { id: string; to: string; number: string; due: Day; step: string; at: Instant; origin: string }

/** Puts a message down in the transaction of the reminder it is about. */
export function post(db: Sqlite.Database, { id, to, number, due, step, at, origin }: Posting): void {
  const { zh, en } = stepWords(step)
  const text = {
    zh: `【枫桥】${number} 号纠纷：期限 ${due}，${zh}`,
    en: `Fengqiao: dispute ${number}, due ${due}, ${en}`,
  }
  const message: NoticeMessage = { id, to, number, due, step, text, link: `${origin}/disputes/${number}` }
  prepared(db, `INSERT INTO Outbox (id, at, message, state, attempts, nextAt) VALUES (?, ?, ?, 'waiting', 0, ?)`).run(
    id,
    at,
    JSON.stringify(message),
    at,
  )
}

/** What became of a message: undefined when it arrived, else what was wrong, without its content. */
export type Send = (message: NoticeMessage) => Promise<string | undefined>
export type Sent = { sent: number; failed: number }

/** Minutes to the next attempt; after the last one a message is given up. */
const PATIENCE = [1, 5, 15, 60, 180, 720]
/** How long a message is one sender's alone: longer than any answer is waited for. */
const LEASE = 5

type Waiting = { id: string; message: string; attempts: number; nextAt: Instant }

/**
 * Sends what is due, one after the other. Two processes at once do not send the same message: each is one sender's from the
 * moment it is taken up, by `clock`, for a slow gateway makes a round long. What was sent when the process was killed goes
 * out again after that, under the same id, by which the gateway knows it.
 */
export async function sendWaiting(
  database: Database,
  now: Instant,
  send: Send,
  { most = 50, clock = () => now }: { most?: number; clock?: () => Instant } = {},
): Promise<Sent> {
  const waiting = prepared<Waiting>(
    database.reader,
    `SELECT id, message, attempts, nextAt FROM Outbox WHERE state = 'waiting' AND nextAt <= ? ORDER BY nextAt LIMIT ?`,
  ).all(now, most)
  const count = { sent: 0, failed: 0 }
  for (const each of waiting) {
    if (!(await isMine(database, each, clock()))) continue
    const problem = await send(JSON.parse(each.message) as NoticeMessage)
    count[problem === undefined ? 'sent' : 'failed']++
    await database.exclusively((db) => settle(db, each, clock(), problem))
  }
  return count
}

const isMine = (database: Database, { id, nextAt }: Waiting, now: Instant): Promise<boolean> =>
  database.exclusively(
    (db) =>
      prepared(db, `UPDATE Outbox SET nextAt = ? WHERE id = ? AND state = 'waiting' AND nextAt = ?`).run(
        later(now, LEASE),
        id,
        nextAt,
      ).changes === 1,
  )

function settle(db: Sqlite.Database, { id, attempts }: Waiting, now: Instant, problem: string | undefined): void {
  const patience = PATIENCE[attempts]
  const state = problem === undefined ? 'sent' : patience === undefined ? 'given-up' : 'waiting'
  prepared(db, `UPDATE Outbox SET state = ?, attempts = ?, nextAt = ?, problem = ? WHERE id = ?`).run(
    ...[state, attempts + 1, later(now, patience ?? 0), problem ?? null, id],
  )
}

const later = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString()
