/**
 * The one door. Everything that changes a dispute comes through here: load → fold → decide → append → post → project,
 * in one transaction that nothing can interleave with. A command has its own id and is done once, however often it comes;
 * under the id of one already done, another person or another content is refused.
 */
import type Sqlite from 'better-sqlite3'
import { caseNumbersIn, keepNumbers } from '#app/db/case-numbers.server'
import { fingerprintOf } from '#app/db/command-fingerprint.server'
import type { Database } from '#app/db/connection.server'
import { post } from '#app/db/ledger.server'
import { append, eventsOf } from '#app/db/log.server'
import { premises } from '#app/db/choices.server'
import { addParty } from '#app/db/parties.server'
import { project } from '#app/db/projection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { isBusy } from '#app/db/sqlite/turns.server'
import { surroundings } from '#app/db/surroundings.server'
import { watchIn } from '#app/db/watch.server'
import type { Command } from '#app/domain/dispute/command'
import { decide } from '#app/domain/dispute/decide'
import type { Dispute } from '#app/domain/dispute/dispute'
import type { Watch } from '#app/domain/dispute/watch'
import type { Decision } from '#app/domain/dispute/draft'
import type { Event } from '#app/domain/dispute/event'
import { evolve } from '#app/domain/dispute/evolve'
import { fold } from '#app/domain/dispute/history'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { dayOf, type Instant } from '#app/domain/law/day'
import { measures } from '#app/domain/measures'
import { counted, postingsBetween } from '#app/domain/measures/postings'
import type { NewParty } from '#app/domain/people/party'
import type { Person } from '#app/domain/people/permission'
import { catalogue as shelf } from '#app/domain/procedures'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { threadShelf } from '#app/domain/threads'
import type { Threads } from '#app/domain/threads/thread'

/** People arrive beside the command: the door keeps them, the command refers to them. */
export type Asked = {
  /** the client's own id of this command */
  id: string
  /** absent only when registering */
  disputeId?: string
  command: Command | (Omit<Extract<Command, { kind: 'register' }>, 'parties'> & { parties?: never }) | AddParty
  people?: readonly NewParty[]
  /** what else arrives with it and is kept beside: the hash of a file */
  beside?: string
}
type AddParty = { kind: 'add-party'; on: string }

export type Done = { disputeId: string; number: string; version: number; again: boolean }

/** Who asks, when, and where new ids come from. */
export type Asking = {
  person: Person
  now: Instant
  newId: () => string
  catalogue?: Catalogue
  threads?: Threads
  watch?: Watch
  /** false: the sums kept ready are left to who makes them anew at the end, of a whole county at once (rollups.server.ts) */
  rolled?: boolean
}

/** Does one command durably. A refusal leaves nothing behind; `too-much` when the writer was not free in time. */
export const perform = (database: Database, asked: Asked, asking: Asking): Promise<Result<Done>> =>
  whenFree(database.exclusively((db) => performIn(db, asked, asking)))

/** That others write for long is no fault: nothing was done, what was typed is kept, and it may be sent again. */
export const whenFree = (doing: Promise<Result<Done>>): Promise<Result<Done>> =>
  doing.catch((error: unknown) => {
    if (isBusy(error)) return refuse('too-much')
    throw error
  })

/** The same inside a transaction already open: for many commands that stand or fall together. */
export function performIn(db: Sqlite.Database, asked: Asked, asking: Asking): Result<Done> {
  const fingerprint = fingerprintOf(asked)
  const before = prepared<Sent>(db, `SELECT "by", disputeId, number, fingerprint FROM Command WHERE id = ?`).get(
    asked.id,
  )
  if (before) return sentBefore(db, before, { by: asking.person.account, fingerprint })
  const catalogue = asking.catalogue ?? shelf
  const threads = asking.threads ?? threadShelf
  const around = { ...surroundings(db), catalogue, threads, today: dayOf(asking.now) }
  const history = asked.disputeId === undefined ? [] : eventsOf(db, asked.disputeId)
  const dispute = fold(history, catalogue, threads)
  const people = (asked.people ?? []).map((each) => ({ ...each, id: asking.newId() }))
  const newCaseNumber = caseNumbersIn(db, around.territory)
  const given = {
    ...asking,
    ...around,
    ...premises(db, around.today),
    newNumber: (on: string) => nextNumber(db, on),
    newCaseNumber,
    watch: asking.watch ?? watchIn(db, { asked, people, now: asking.now, threads }),
  }
  const decided = decide(dispute, history, withPeople(asked.command, people), given)
  if (!decided.ok) return decided
  const first = decided.value.events[0]
  if (!first) throw new Error('a decision without an event')
  for (const each of people) addParty(db, first.disputeId, each.id, each, asking.now)
  const after = write(db, { dispute, history }, decided.value, {
    ...around,
    now: asking.now,
    by: asking.person.account,
    rolled: asking.rolled,
  })
  prepared(db, `INSERT INTO Command (id, at, "by", disputeId, number, fingerprint) VALUES (?, ?, ?, ?, ?, ?)`).run(
    ...[asked.id, asking.now, asking.person.account, after.id, after.number, fingerprint],
  )
  return done({ disputeId: after.id, number: after.number, version: after.version, again: false })
}

type Sent = { by: string; disputeId: string; number: string; fingerprint: string }

/** The same sent twice is answered alike. Whose the first was, and what it did, is no answer to anything else. */
function sentBefore(db: Sqlite.Database, before: Sent, now: Pick<Sent, 'by' | 'fingerprint'>): Result<Done> {
  if (before.by !== now.by || before.fingerprint !== now.fingerprint) return refuse('already-sent')
  const { disputeId, number } = before
  return done({ disputeId, number, version: versionOf(db, disputeId), again: true })
}

function withPeople(command: Asked['command'], people: readonly (NewParty & { id: string })[]): Command {
  if (command.kind === 'register')
    return { ...command, parties: people.map(({ id, side }) => ({ id, side })) } as Command
  if (command.kind !== 'add-party') return command as Command
  const [first] = people
  return { kind: 'add-party', on: command.on, party: first?.id ?? '', side: first?.side ?? 'third' }
}

type Before = { dispute: Dispute | undefined; history: readonly Event[] }
type Moment = ReturnType<typeof surroundings> & {
  catalogue: Catalogue
  threads: Threads
  today: string
  now: Instant
  by: string
  /** what was recorded elsewhere is known here only from its receipt on */
  knownAt?: Instant
  rolled?: boolean
}

function write(db: Sqlite.Database, before: Before, { events, records }: Decision, moment: Moment): Dispute {
  const disputeId = events[0]?.disputeId ?? ''
  for (const each of records) keepRecord(db, disputeId, each, moment)
  return writeEvents(db, before, events, moment)
}

/** Appends events already decided, here or where a dispute comes from, with all that follows from them. */
export function writeEvents(db: Sqlite.Database, before: Before, events: readonly Event[], moment: Moment): Dispute {
  const { catalogue, threads, territory } = moment
  const disputeId = events[0]?.disputeId ?? ''
  const places = append(db, events)
  const corrects = events.some((event) => event.kind === 'corrected')
  let dispute = before.dispute
  let stood = counted(dispute, measures, catalogue)
  for (const [i, event] of events.entries()) {
    const known = [...before.history, ...events.slice(0, i + 1)]
    dispute = event.kind === 'corrected' ? fold(known, catalogue, threads) : evolve(dispute, event, catalogue, threads)
    const stands = counted(dispute, measures, catalogue)
    const cause = { ...occasion(event, moment.knownAt), eventSeq: places[i] ?? 0 }
    post(db, postingsBetween(stood, stands), cause, territory, { rolled: moment.rolled })
    stood = stands
  }
  if (!dispute) throw new Error(`dispute ${disputeId} folded to nothing`)
  const origin = originOf(db, disputeId)
  keepNumbers(db, [...before.history, ...events], dispute, before.history.length)
  const words = corrects || events.some(({ kind }) => kind === 'registered' || kind === 'party-added')
  project(db, { dispute, ...origin }, moment, words)
  return dispute
}

const occasion = (event: Event, knownAt: Instant = event.recordedAt) => ({
  ...{ disputeId: event.disputeId, knownAt, cause: causeOf(event) },
})

/** Why a line of the ledger was written: the step, or the kind of entry. */
export const causeOf = (event: Event): string => (event.kind === 'stepped' ? event.data.step : event.kind)

function keepRecord(
  db: Sqlite.Database,
  disputeId: string,
  record: Decision['records'][number],
  { now, by }: Moment,
): void {
  prepared(db, `INSERT INTO Record (id, disputeId, field, text, "by", at) VALUES (?, ?, ?, ?, ?, ?)`).run(
    ...[record.id, disputeId, record.field, record.text, by, now],
  )
}

/** A dispute's place in the order of registration is the place of its first event in the log. */
export function originOf(db: Sqlite.Database, disputeId: string): { seq: number; registeredAt: string } {
  const row = prepared<{ seq: number; recordedAt: string }>(
    db,
    `SELECT seq, recordedAt FROM Event WHERE disputeId = ? AND n = 1`,
  ).get(disputeId)
  if (!row) throw new Error(`dispute ${disputeId} has no first event`)
  return { seq: row.seq, registeredAt: row.recordedAt }
}

const versionOf = (db: Sqlite.Database, disputeId: string): number =>
  plucked<number>(db, `SELECT max(n) FROM Event WHERE disputeId = ?`).get(disputeId) ?? 0

/** 2020-000123: the year of registration and a running number without gaps, given only when the registration is written. */
export function nextNumber(db: Sqlite.Database, on: string): string {
  const year = on.slice(0, 4)
  const last = plucked<string>(db, `SELECT max(number) FROM Dispute WHERE number >= ? AND number < ?`).get(
    `${year}-`,
    `${year}.`,
  )
  return `${year}-${String(Number(last?.slice(5) ?? 0) + 1).padStart(6, '0')}`
}
