/**
 * A dispute as it is handed over: what the log, its records, people and files say of it, and nothing else. Private notes
 * of a go-between lie in a table of their own that is not read here.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type Sqlite from 'better-sqlite3'
import { placeOf } from '#app/db/attachments.server'
import type { Database } from '#app/db/connection.server'
import { namesOf } from '#app/db/dispute-file.server'
import { open } from '#app/db/key-file.server'
import { eventOf, type EventRow } from '#app/db/log.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import type { Event } from '#app/domain/dispute/event'
import { fold } from '#app/domain/dispute/history'
import { attachmentPath, PACK_SCHEMA, type Packed } from '#app/domain/hand-over/packed'
import { isHidden } from '#app/domain/people/protection'
import { catalogue } from '#app/domain/procedures'
import type { Territory } from '#app/domain/territory/territory'

export type HandedOver = { packed: Packed; files: { path: string; bytes: Buffer }[] }

/**
 * `full`: identity numbers and phones as they are; else masked. Records named in `withheld` stay here: entries refer to them
 * by id alone, so that their hashes hold. Throws for a dispute that is not there.
 */
export async function handOver(
  database: Database,
  disputeId: string,
  full: boolean,
  withheld: ReadonlySet<string> = new Set(),
): Promise<HandedOver> {
  const all = packedOf(database.reader, disputeId, full)
  const packed = { ...all, records: all.records.filter(({ id }) => !withheld.has(id)) }
  const files = new Map(packed.attachments.map((each) => [attachmentPath(each), each.sha256]))
  const read = [...files].map(async ([path, sha256]) => ({ path, bytes: await whole(database, sha256) }))
  return { packed, files: await Promise.all(read) }
}

async function whole(database: Database, sha256: string): Promise<Buffer> {
  const bytes = await readFile(placeOf(database, sha256))
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`the file ${sha256} is not what was attached`)
  return bytes
}

/** All in one look at the database: nothing is written between the parts. */
const packedOf = (db: Sqlite.Database, disputeId: string, full: boolean): Packed =>
  db.transaction(() => {
    const entries = entriesOf(db, disputeId)
    const events = entries.map((each) => each.event)
    const dispute = fold(events, catalogue)
    if (!dispute) throw new Error(`there is no dispute ${disputeId}`)
    const all = <T>(sql: string) => prepared<T>(db, sql).all(disputeId)
    return {
      ...{ schema: PACK_SCHEMA, id: disputeId, number: dispute.number, entries },
      records: all<Packed['records'][number]>(
        `SELECT id, field, text, "by", at FROM Record WHERE disputeId = ? ORDER BY at, id`,
      ),
      parties: all<StoredParty>(parties).map((row) => partyOf(row, full, dispute.flags)),
      attachments: all<Packed['attachments'][number]>(
        `SELECT id, name, type, size, sha256, "by", at FROM Attachment WHERE disputeId = ? ORDER BY at, id`,
      ),
      names: [...namesOf(db, events)].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1)),
      bodies: bodiesIn(events, surroundings(db).territory),
    }
  })()

/** With the hashes that chained them where they were first written. A receipt nothing followed is no part of the course. */
function entriesOf(db: Sqlite.Database, disputeId: string): Packed['entries'] {
  type Row = EventRow & { firstPrev: string | null; firstHash: string | null }
  const rows = prepared<Row>(
    db,
    `SELECT e.*, p.prevHash AS firstPrev, p.hash AS firstHash FROM Event e LEFT JOIN PackProof p ON p.eventId = e.id
     WHERE e.disputeId = ? ORDER BY e.n`,
  ).all(disputeId)
  if (rows.at(-1)?.kind === 'received') rows.pop()
  return rows.map((row) => ({
    event: eventOf(row),
    prevHash: row.firstPrev ?? row.prevHash,
    hash: row.firstHash ?? row.hash,
  }))
}

const parties = `SELECT id, side, kind, name, identityCipher, identityMasked, phoneCipher, phoneMasked, address, minor, at
  FROM Party WHERE disputeId = ? ORDER BY at, id`

const hidden = { identityMasked: null, phoneMasked: null, address: null }

type PackedParty = Packed['parties'][number]
type StoredParty = Omit<PackedParty, 'identity' | 'phone' | 'minor'> & {
  identityCipher: string | null
  phoneCipher: string | null
  minor: number
}

/** Of who is protected neither address nor numbers go out, not even masked, unless they are asked for in full. */
function partyOf(
  { identityCipher, phoneCipher, ...row }: StoredParty,
  full: boolean,
  flags: readonly string[],
): PackedParty {
  const opened = (cipher: string | null, column: string) =>
    full && cipher !== null ? open(cipher, ['Party', column, row.id]) : null
  const { id, side, kind, name, at } = row
  const minor = row.minor === 1
  const { identityMasked, phoneMasked, address } = !full && isHidden(flags, { minor }) ? hidden : row
  return {
    ...{ id, side, kind, name, identity: opened(identityCipher, 'identityCipher'), identityMasked },
    ...{ phone: opened(phoneCipher, 'phoneCipher'), phoneMasked, address, minor, at },
  }
}

/** Every body an entry names, wherever in it. */
function bodiesIn(events: readonly Event[], territory: Territory): Packed['bodies'] {
  const codes = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') void (territory.get(value) && codes.add(value))
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  for (const event of events) look([event.actingBody, event.data])
  return [...codes].sort().flatMap((code) => {
    const body = territory.get(code)
    return body ? [{ code, kind: body.kind, level: body.level, name: { zh: body.name.zh, en: body.name.en } }] : []
  })
}
