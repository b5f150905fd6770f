/** What came of signals that were looked into: appended, never changed, and audited. */
import type Sqlite from 'better-sqlite3'
import { z } from 'zod'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Instant, Period } from '#app/domain/law/day'
import { daySchema } from '#app/domain/law/day-schema'
import { withoutNumbers } from '#app/domain/people/audited'
import type { Person } from '#app/domain/people/permission'
import { signalByKey } from '#app/domain/signals'
import { noteOutcomes, type NoteOutcome } from '#app/domain/signals/note'
import { areaOf } from '#app/domain/territory/area'

/** `handler` '' : the body as a whole. */
export const noteSchema = z.object({
  signal: z.string().refine((key) => signalByKey(key) !== undefined, { error: 'not-a-choice' }),
  body: z.string().min(1).max(40),
  handler: z.string().max(60).default(''),
  from: daySchema,
  to: daySchema,
  outcome: z.enum(noteOutcomes),
  reason: z.string().min(1).max(500),
})
export type NewNote = z.infer<typeof noteSchema>
export type Note = Omit<NewNote, 'outcome'> & { outcome: NoteOutcome; who: string; at: Instant }

type By = { person: Person; now: Instant; newId: () => string }

/** Refuses unknown-body, and not-allowed outside the person's area. Numbers of people in the reason are left out. */
export const noteSignal = (database: Database, note: NewNote, { person, now, newId }: By): Promise<Result<undefined>> =>
  database.exclusively((db) => {
    const { territory } = surroundings(db)
    if (!territory.get(note.body)) return refuse('unknown-body')
    if (!territory.within(note.body, areaOf(territory, person.body))) return refuse('not-allowed')
    const { signal, body, handler, from, to, outcome } = note
    const reason = withoutNumbers(note.reason)
    prepared(
      db,
      `INSERT INTO SignalNote (id, signal, body, handler, "from", "to", outcome, reason, "by", at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(newId(), signal, body, handler, from, to, outcome, reason, person.account, now)
    const told = `${signal} ${body} ${from} ${to} ${outcome}`
    auditIn(db, { at: now, accountId: person.account, action: 'signal-noted', subject: body, reason: told })
    return done(undefined)
  })

/** Of a period and the bodies given, the oldest first. */
export const notesOf = (db: Sqlite.Database, bodies: readonly string[], { from, to }: Period): Note[] =>
  prepared<Note>(
    db,
    `SELECT n.signal, n.body, n.handler, n."from", n."to", n.outcome, n.reason, n.at, coalesce(a.name, '') AS who
     FROM json_each(?) j CROSS JOIN SignalNote n ON n.body = j.value LEFT JOIN Account a ON a.id = n."by"
     WHERE n."from" = ? AND n."to" = ? ORDER BY n.seq`,
  ).all(JSON.stringify(bodies), from, to)

/** The places in the list of disputes of these, in the order given. */
export function seqsOf(db: Sqlite.Database, disputes: readonly string[]): number[] {
  const sql = `SELECT d.seq FROM json_each(?) j CROSS JOIN Dispute d ON d.id = j.value ORDER BY j.key`
  return plucked<number>(db, sql).all(JSON.stringify(disputes))
}
