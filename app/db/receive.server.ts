/**
 * Takes over a dispute from another site, beside the one door: entries decided there are written here as they are, in an
 * empty place, and followed by one that says who took it over. Everything kept ready is made of them as ever.
 */
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { drafted, placeOf, settle } from '#app/db/attachments.server'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { chained } from '#app/db/log.server'
import { addReceivedParty } from '#app/db/parties.server'
import { nextNumber, whenFree, writeEvents, type Done } from '#app/db/perform.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { nameEdition, surroundings } from '#app/db/surroundings.server'
import { sealKey } from '#app/db/key-file.server'
import { idsIn } from '#app/domain/dispute/ids'
import type { Event } from '#app/domain/dispute/event'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { unknownRules } from '#app/domain/hand-over/checked'
import type { Packed } from '#app/domain/hand-over/packed'
import { impossibleEntry } from '#app/domain/hand-over/possible'
import { addDays, dayOf, type Instant } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import { threadShelf } from '#app/domain/threads'

/** A pack that was read and found whole (exchange/read-pack.server.ts). */
export type Arrived = {
  packed: Packed
  files: readonly { sha256: string; bytes: Uint8Array }[]
  digest: string
  key: string
  /** the site it comes from, as it calls itself */
  from: string
}

export type Receiving = {
  /** the body here that takes it */
  into: string
  /** who there has it in hand from now on */
  handler?: string
  /** its seal is one this site knows; an unknown one a person has answered for */
  known: boolean
  /** a body of the sender's → the body here it stands under */
  places: Readonly<Record<string, string>>
}

export type Taking = { by: string | null; now: Instant; newId: () => string }

/** `already-here`, `bodies-unknown` naming them, `unknown-body`, `unknown-procedure`, `pack-damaged`; nothing is left behind then. */
export async function receive(
  database: Database,
  arrived: Arrived,
  receiving: Receiving,
  taking: Taking,
): Promise<Result<Done>> {
  const drafts: { draft: string; place: string }[] = []
  try {
    for (const { sha256, bytes } of arrived.files) {
      const place = placeOf(database, sha256)
      drafts.push({ draft: await drafted(dirname(place), bytes), place })
    }
    return await whenFree(
      database.exclusively((db) => {
        const no = obstacleIn(db, arrived, receiving, taking)
        if (no) return no
        for (const { draft, place } of drafts) settle(draft, place)
        return done(taken(db, arrived, receiving, taking))
      }),
    )
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true })
  }
}

const damaged = (n: number) => refuse('pack-damaged', { part: `dispute.json, entry ${n}` })

function obstacleIn(db: Sqlite.Database, { packed, key }: Arrived, { into, places }: Receiving, { now }: Taking) {
  if (isHere(db, packed)) return refuse('already-here')
  const broken = packed.entries.findIndex(({ event, prevHash, hash }) => chained(prevHash, event) !== hash)
  if (broken >= 0) return damaged(broken + 1)
  const unknown = unknownRules(packed, catalogue, threadShelf)
  if (unknown !== undefined) return refuse('unknown-procedure', { procedure: unknown })
  const { territory } = surroundings(db)
  const today = dayOf(now)
  if (!territory.get(into, today)) return refuse('unknown-body', { body: into }, { into: ['not-a-choice'] })
  const strange = packed.bodies.filter(({ code }) => !territory.get(code)).map(({ code }) => code)
  const unplaced = strange.filter((code) => !territory.get(places[code] ?? '', today))
  if (unplaced.length > 0) return refuse('bodies-unknown', { bodies: unplaced.join('、') })
  const isBody = (code: string) => territory.get(code) !== undefined
  const wrong = impossibleEntry(packed, { catalogue, threads: threadShelf, today, isBody })
  if (wrong !== undefined) return damaged(wrong)
  const ours = key === sealKey() ? undefined : entryInOurName(db, packed)
  return ours === undefined ? undefined : damaged(ours)
}

/**
 * The first entry made by, or naming, an account or a room of this site. Only what this site sealed itself can tell of them:
 * else a pack would make one of us its author, its handler or a reader of it.
 */
function entryInOurName(db: Sqlite.Database, { entries }: Packed): number | undefined {
  const isOurs = prepared(db, `SELECT 1 FROM Account WHERE id = ? UNION ALL SELECT 1 FROM Room WHERE id = ?`)
  return entries.find(({ event }) => [event.by, ...namedIn(event.data)].some((id) => isOurs.get(id, id)))?.event.n
}

/** Whatever in it may be an id: texts, and lists of them. */
function namedIn(value: unknown): string[] {
  if (typeof value === 'string') return idsIn(value)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedIn) : []
}

/** Any of its ids stands here already. */
function isHere(db: Sqlite.Database, { id, entries, records, parties, attachments }: Packed): boolean {
  const any = (table: string, ids: readonly string[]) =>
    prepared(db, `SELECT 1 FROM ${table} WHERE id IN (SELECT value FROM json_each(?)) LIMIT 1`).get(
      JSON.stringify(ids),
    ) !== undefined
  const ids = (rows: readonly { id: string }[]) => rows.map((each) => each.id)
  return (
    prepared(db, `SELECT 1 FROM Event WHERE disputeId = ? LIMIT 1`).get(id) !== undefined ||
    any('Event', ids(entries.map((each) => each.event))) ||
    any('Record', ids(records)) ||
    any('Party', ids(parties)) ||
    any('Attachment', ids(attachments))
  )
}

function taken(db: Sqlite.Database, arrived: Arrived, receiving: Receiving, taking: Taking): Done {
  const { packed } = arrived
  placeBodies(db, packed, receiving, taking)
  keepBeside(db, packed)
  const receipt = receiptOf(db, arrived, receiving, taking)
  const events = [...packed.entries.map((each) => each.event), receipt]
  const around = { ...surroundings(db), catalogue, threads: threadShelf, today: dayOf(taking.now) }
  const moment = { ...around, now: taking.now, by: receipt.by, knownAt: taking.now }
  const dispute = writeEvents(db, { dispute: undefined, history: [] }, events, moment)
  const reason = `${arrived.from} ${arrived.digest.slice(0, 16)}`
  const entry = { at: taking.now, accountId: taking.by, action: 'pack-received', subject: packed.number } as const
  auditIn(db, { ...entry, disputeId: dispute.id, reason })
  return { disputeId: dispute.id, number: dispute.number, version: dispute.version, again: false }
}

/** Bodies of the sender's that are not here stand under one that is, until the day before: nothing new is sent to them. */
function placeBodies(db: Sqlite.Database, { bodies }: Packed, { places }: Receiving, { now, newId }: Taking): void {
  const { territory } = surroundings(db)
  const strange = bodies.filter(({ code }) => !territory.get(code))
  const put = prepared(
    db,
    `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from", "to") VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const { code, kind, name, level } of strange)
    put.run(code, kind, name.zh, name.en, places[code], level, '1949-10-01', addDays(dayOf(now), -1))
  if (strange.length > 0) nameEdition(db, newId())
}

function keepBeside(db: Sqlite.Database, { id, entries, records, parties, attachments, names }: Packed): void {
  const record = prepared(db, `INSERT INTO Record (id, disputeId, field, text, "by", at) VALUES (?, ?, ?, ?, ?, ?)`)
  for (const each of records) record.run(each.id, id, each.field, each.text, each.by, each.at)
  for (const each of parties) addReceivedParty(db, id, each)
  const attachment = prepared(
    db,
    `INSERT INTO Attachment (id, disputeId, name, type, size, sha256, "by", at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const each of attachments)
    attachment.run(each.id, id, each.name, each.type, each.size, each.sha256, each.by, each.at)
  const known = prepared(db, `SELECT 1 FROM Account WHERE id = ? UNION ALL SELECT 1 FROM Room WHERE id = ?`)
  const name = prepared(db, `INSERT OR IGNORE INTO ForeignPerson (id, name) VALUES (?, ?)`)
  for (const each of names) if (known.get(each.id, each.id) === undefined) name.run(each.id, each.name)
  const proof = prepared(db, `INSERT INTO PackProof (eventId, prevHash, hash) VALUES (?, ?, ?)`)
  for (const { event, prevHash, hash } of entries) proof.run(event.id, prevHash, hash)
}

/** The operator at the command line, who has no account. */
const OPERATOR = 'operator'

function receiptOf(db: Sqlite.Database, arrived: Arrived, receiving: Receiving, { by, now, newId }: Taking): Event {
  const { packed, digest, key, from } = arrived
  const { into, handler, known } = receiving
  const on = dayOf(now)
  return {
    ...{ id: newId(), disputeId: packed.id, n: packed.entries.length + 1, version: 1, on, recordedAt: now },
    ...{ by: by ?? OPERATOR, actingBody: into, kind: 'received' },
    data: { number: nextNumber(db, on), into, ...(handler === undefined ? {} : { handler }), digest, key, known, from },
  }
}
