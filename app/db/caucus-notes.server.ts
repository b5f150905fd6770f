/**
 * What a side told a mediator alone: sealed, apart from the log and the records, read by its author and nobody else. This
 * file is the only one that touches the table; a house test sees to it.
 */
import { auditIn } from '#app/db/audit.server'
import { openDispute, type Asker, type Opened } from '#app/db/dispute-view.server'
import { open, seal } from '#app/db/key-file.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { SaidAlone } from '#app/domain/dispute/caucus'
import { currentOf, isOpen } from '#app/domain/dispute/dispute'
import type { Side } from '#app/domain/dispute/event'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Instant } from '#app/domain/law/day'

export type OwnNote = { id: string; side: Side; text: string; at: Instant }

/** `not-found` for a dispute not theirs to know of, `not-allowed` for who no longer handles it and is not at its body. */
function admitted(asker: Asker, number: string | undefined): Result<Opened> {
  const opened = openDispute(asker, number)
  if (!opened.ok || opened.value.may('keep-caucus-notes')) return opened
  return refuse('not-allowed')
}

type Row = { id: string; side: Side; cipher: string; at: Instant }
const placeOf = (id: string) => ['CaucusNote', 'cipher', id] as const

/** The notes this person wrote on the dispute, newest first. What is read is written down before it is opened. */
export async function ownNotes(asker: Asker, number: string | undefined, now: Instant) {
  const opened = admitted(asker, number)
  if (!opened.ok) return opened
  const { database, person } = asker
  const { id: disputeId, view, dispute } = opened.value
  const sql = `SELECT id, side, cipher, at FROM CaucusNote WHERE disputeId = ? AND "by" = ? ORDER BY at DESC, id`
  const rows = prepared<Row>(database.reader, sql).all(disputeId, person.account)
  const entry = { at: now, accountId: person.account, action: 'caucus-notes-read', subject: view.number } as const
  if (rows.length > 0) await database.exclusively((db) => auditIn(db, { ...entry, disputeId }))
  const notes = rows.map(({ cipher, ...row }): OwnNote => ({ ...row, text: open(cipher, placeOf(row.id)) }))
  return done({ view, notes, mayWrite: isOpen(dispute) })
}

type Writing = { number: string | undefined; id: string; said: SaidAlone; now: Instant }

/** Keeps a note under the id of its form, so that a form sent twice is kept once. Refused once the dispute is closed. */
export async function writeNote(asker: Asker, { number, id, said, now }: Writing): Promise<Result<void>> {
  const opened = admitted(asker, number)
  if (!opened.ok) return opened
  const { database, person } = asker
  const { id: disputeId, dispute } = opened.value
  const proceeding = isOpen(dispute) ? currentOf(dispute) : undefined
  if (!proceeding) return refuse('step-not-allowed-now')
  const cipher = seal(said.text, placeOf(id))
  return database.exclusively((db) => {
    const { changes } = prepared(
      db,
      `INSERT INTO CaucusNote (id, disputeId, proceedingId, side, cipher, "by", at) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO NOTHING`,
    ).run(id, disputeId, proceeding.id, said.side, cipher, person.account, now)
    if (changes > 0)
      auditIn(db, { at: now, accountId: person.account, action: 'caucus-note-written', subject: id, disputeId })
    return done(undefined)
  })
}

/** Tears up a note of one's own; that it was done stays written down. */
export async function tearUpNote(asker: Asker, number: string | undefined, id: string, now: Instant) {
  const opened = admitted(asker, number)
  if (!opened.ok) return opened
  const { database, person } = asker
  const { id: disputeId } = opened.value
  return database.exclusively((db): Result<void> => {
    const { changes } = prepared(db, `DELETE FROM CaucusNote WHERE id = ? AND disputeId = ? AND "by" = ?`).run(
      ...[id, disputeId, person.account],
    )
    if (changes === 0) return refuse('not-found')
    auditIn(db, { at: now, accountId: person.account, action: 'caucus-note-deleted', subject: id, disputeId })
    return done(undefined)
  })
}
