/** What is kept ready of what goes on beside the proceedings: one row for each, and what of rooms and people it takes. */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import { nextDue, type Deadline } from '#app/domain/dispute/deadlines'
import { currentOf, proceedingOf, type Dispute, type ThreadItem } from '#app/domain/dispute/dispute'

const putThread = `INSERT OR REPLACE INTO Thread (id, disputeId, disputeSeq, thread, proceedingId, state, open, body, handler, openedOn, lastOn, due, dueRule)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const putBooking = `INSERT OR REPLACE INTO Booking (item, key, disputeId, day, "from", until) VALUES (?, ?, ?, ?, ?, ?)`
const putAccess = `INSERT OR IGNORE INTO Access (account, disputeSeq, disputeId) VALUES (?, ?, ?)`

export function clearThreads(db: Sqlite.Database, disputeId: string): void {
  prepared(db, `DELETE FROM Thread WHERE disputeId = ?`).run(disputeId)
  prepared(db, `DELETE FROM Booking WHERE disputeId = ?`).run(disputeId)
  prepared(db, `DELETE FROM Access WHERE disputeId = ?`).run(disputeId)
}

/** With whom it lies: the body asked and not yet heard from; else who has its proceeding, or the one a person thinks of as the case now. */
export function projectThread(
  db: Sqlite.Database,
  each: ThreadItem,
  deadlines: readonly Deadline[],
  dispute: Dispute,
  seq: number,
): void {
  const at = each.of === undefined ? currentOf(dispute) : proceedingOf(dispute, each.of)
  const next = nextDue(deadlines)
  const what = [each.id, dispute.id, seq, each.thread, each.of ?? null, each.state, each.open ? 1 : 0]
  const whose = each.asked === undefined ? [at?.body ?? dispute.place, at?.handler ?? null] : [each.asked, null]
  prepared(db, putThread).run(...what, ...whose, each.openedOn, each.lastOn, next?.due ?? null, next?.rule ?? null)
  const { booked, letIn } = each
  if (letIn !== undefined) prepared(db, putAccess).run(letIn, seq, dispute.id)
  for (const key of booked?.keys ?? [])
    prepared(db, putBooking).run(each.id, key, dispute.id, booked?.day, booked?.from, booked?.until)
}
