/** Reads a dispute with all that lies beside it: six queries, however long its history. */
import type Sqlite from 'better-sqlite3'
import { eventOf, type EventRow } from '#app/db/log.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { Event } from '#app/domain/dispute/event'
import { idsIn } from '#app/domain/dispute/ids'
import type { AttachmentRow, DisputeFile, PartyRow } from '#app/domain/dispute/file'

const wellFormed = /^\d{4}-\d{6,9}$/

/** The id of the dispute with this number. */
export const disputeIdOf = (db: Sqlite.Database, number: string): string | undefined =>
  wellFormed.test(number) ? plucked<string>(db, `SELECT id FROM Dispute WHERE number = ?`).get(number) : undefined

export function disputeFile(db: Sqlite.Database, disputeId: string): DisputeFile {
  const events = prepared<EventRow>(db, `SELECT * FROM Event WHERE disputeId = ? ORDER BY n`)
    .all(disputeId)
    .map(eventOf)
  const records = prepared<{ id: string; text: string }>(db, `SELECT id, text FROM Record WHERE disputeId = ?`)
  return {
    events,
    records: new Map(records.all(disputeId).map((each) => [each.id, each.text])),
    parties: partiesOf(db, disputeId),
    attachments: prepared<AttachmentRow>(
      db,
      `SELECT id, name, type, size, "by", at FROM Attachment WHERE disputeId = ? ORDER BY at, id`,
    ).all(disputeId),
    names: namesOf(db, events),
  }
}

type StoredParty = Omit<PartyRow, 'minor'> & { minor: number }

/** People as a page shows them: the sealed numbers are not even read. */
function partiesOf(db: Sqlite.Database, disputeId: string): PartyRow[] {
  const rows = prepared<StoredParty>(
    db,
    `SELECT id, side, kind, name, identityMasked, phoneMasked, address, minor FROM Party WHERE disputeId = ? ORDER BY at, id`,
  ).all(disputeId)
  return rows.map((row) => ({ ...row, minor: row.minor === 1 }))
}

/** The names of the accounts that wrote or were given the entries, and of the people and rooms in them. */
export function namesOf(db: Sqlite.Database, events: readonly Event[]): Map<string, string> {
  const ids = JSON.stringify([...new Set(events.flatMap((each) => [each.by, ...idsNamed(each)]))])
  const among = `id IN (SELECT value FROM json_each(?))`
  const rows = prepared<{ id: string; name: string }>(
    db,
    `SELECT id, name FROM Account WHERE ${among} UNION ALL SELECT id, name FROM Room WHERE ${among}
     UNION ALL SELECT id, name FROM ForeignPerson WHERE ${among}`,
  ).all(ids, ids, ids)
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** Whatever may be the id of an account or a room; what is none has no name there. */
function idsNamed(event: Event): string[] {
  if (event.kind === 'assigned') return [event.data.handler]
  return event.kind === 'threaded' ? Object.values(event.data.entry).flatMap(idsIn) : []
}
