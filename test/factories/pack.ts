/** Disputes handed over to another site: packed, and taken in from a pack. The site's key must be set: `aKey`. */
import { createHash, randomUUID } from 'node:crypto'
import JSZip from 'jszip'
import { attach } from '#app/db/attachments.server'
import type { Database } from '#app/db/connection.server'
import { disputeFile } from '#app/db/dispute-file.server'
import { handOver } from '#app/db/hand-over.server'
import { sealKey, signPack } from '#app/db/key-file.server'
import { perform, type Asked } from '#app/db/perform.server'
import { receive, type Receiving } from '#app/db/receive.server'
import { surroundings } from '#app/db/surroundings.server'
import { fold } from '#app/domain/dispute/history'
import { coverOf } from '#app/domain/hand-over/cover'
import { catalogue } from '#app/domain/procedures'
import { threadShelf } from '#app/domain/threads'
import { packOf } from '#app/exchange/pack.server'
import { readPack } from '#app/exchange/read-pack.server'
import { aRandomCounty } from '#test/random-county'

/** A key for the site, if it has none. */
export const aKey = () => void (process.env.FENGQIAO_KEY ??= Buffer.alloc(32, 7).toString('base64'))

const made = {
  ...{ at: '2021-03-02T02:00:00.000Z', by: '王芳', body: '三厂街道人民调解委员会', purpose: '申请司法确认' },
  numbers: 'masked' as const,
}
const ours = { key: '', sign: signPack }

export async function packed(database: Database, disputeId: string, full = false): Promise<Buffer> {
  const { packed: own, files } = await handOver(database, disputeId, full)
  const file = disputeFile(database.reader, disputeId)
  const dispute = fold(file.events, catalogue)
  if (!dispute) throw new Error('nothing to pack')
  const cover = coverOf(dispute, file, { catalogue, threads: threadShelf, ...surroundings(database.reader) })
  return packOf({ packed: own, files, cover, made, site: '海门区' }, { ...ours, key: sealKey() })
}

export async function taken(database: Database, pack: Uint8Array, more: Partial<Receiving> = {}) {
  const read = await readPack(pack)
  if (!read.ok) return read
  const { packed: own, files, digest, key } = read.value
  const arrived = { packed: own, files, digest, key, from: '海门区' }
  const receiving = { into: '320614-centre', known: true, places: {}, ...more }
  return receive(database, arrived, receiving, { by: null, now: '2022-05-05T02:00:00.000Z', newId: randomUUID })
}

export const disputesOf = (database: Database): string[] =>
  database.reader.prepare('SELECT id FROM Dispute ORDER BY seq').pluck().all() as string[]

export const jsonIn = async (pack: Uint8Array) => (await JSZip.loadAsync(pack)).file('dispute.json')?.async('string')

export const mediator = { account: 'wang', name: '王', role: 'mediator', body: '320614101-mc' } as const

/** One dispute with a file and an applicant whose number is of a region code nobody was given. */
export async function settleOne(database: Database) {
  const person = mediator
  const asking = { person, now: '2020-03-02T02:00:00.000Z', newId: randomUUID }
  const command: Asked['command'] = {
    kind: 'register',
    title: '田埂之争',
    category: 'neighbour',
    source: 'application',
    place: '320614101201',
    on: '2020-03-02',
    procedure: 'people-mediation',
    body: person.body,
    entry: {},
  }
  const people = [
    { side: 'applicant', kind: 'person', name: '张三', identity: '990101199003070009', address: '东村 5 组' },
  ] as const
  const result = await perform(database, { id: randomUUID(), command, people }, asking)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  const bytes = Buffer.from('%PDF-1.4 %%EOF')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const upload = { name: '协议.pdf', type: 'application/pdf', size: bytes.length, sha256, bytes }
  const { disputeId } = result.value
  const kept = await attach(database, { id: randomUUID(), disputeId, on: '2020-03-02', upload }, asking)
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusal))
}

/** The last dispute of a county with a history nobody wrote, packed. */
export async function aPack() {
  const { database } = await aRandomCounty(5, 60)
  const id = disputesOf(database).at(-1) ?? ''
  return { database, id, pack: await packed(database, id) }
}
