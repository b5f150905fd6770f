/** A seal that fits says who sent a pack, not that what is in it happened: what no form here would have taken is refused. */
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { insertAccount } from '#app/db/accounts.server'
import type { Database } from '#app/db/connection.server'
import { handOver } from '#app/db/hand-over.server'
import { sealKey } from '#app/db/key-file.server'
import { chained } from '#app/db/log.server'
import { receive } from '#app/db/receive.server'
import type { Event } from '#app/domain/dispute/event'
import { packedSchema, type Packed } from '#app/domain/hand-over/packed'
import type { Person } from '#app/domain/people/permission'
import { aDatabase } from '#test/database'
import { aMediation, settle, takes } from '#test/factories/county'
import { CENTRE, committeeOf, TOWN, VILLAGE } from '#test/factories/territory'

const NOW = '2026-03-02T01:00:00.000Z'
const LATER = '2026-04-01T01:00:00.000Z'
const THEIR_KEY = `${'A'.repeat(43)}=`
const mediator: Person = { account: 'theirs', name: '王芳', role: 'mediator', body: committeeOf(VILLAGE) }

async function aCounty(): Promise<Database> {
  const database = await aDatabase()
  await settle(database)
  return database
}

/** An accepted mediation of another site: registered, two parties, begun, accepted. */
async function aPacked(): Promise<Packed> {
  const database = await aCounty()
  const { disputeId } = await aMediation(database, mediator, NOW)
  await takes(database, mediator, disputeId, 'accept', NOW)
  return (await handOver(database, disputeId, false)).packed
}

type Loose = Record<string, unknown> & { data: Record<string, unknown> }

/** The entries changed, and chained again so that every hash fits. */
function forged({ entries, ...rest }: Packed, change: (events: Loose[]) => void): Packed {
  const events = structuredClone(entries.map((each) => each.event)) as unknown as Loose[]
  change(events)
  let prevHash = ''
  const chain = events.map((each) => {
    const event = each as unknown as Event
    const entry = { event, prevHash, hash: chained(prevHash, event) }
    prevHash = entry.hash
    return entry
  })
  return packedSchema.parse({ ...rest, entries: chain })
}

/** One more entry after the last. */
const more =
  (kind: string, data: Record<string, unknown>, own: object = {}) =>
  (events: Loose[]) => {
    const { disputeId, recordedAt, actingBody, by, on } = events.at(-1) ?? { data: {} }
    const head = { id: `forged-${kind}`, disputeId, n: events.length + 1, version: 1, on, recordedAt, actingBody, by }
    events.push({ ...head, kind, data, ...own } as Loose)
  }
const all = (own: object) => (events: Loose[]) => events.forEach((each) => Object.assign(each, own))
const inData = (kind: string, own: object) => (events: Loose[]) =>
  events.filter((each) => each['kind'] === kind).forEach(({ data }) => Object.assign(data, own))

async function takenIn(packed: Packed, key: string) {
  const database = await aCounty()
  const account = { id: 'ours', login: 'ours', name: '陈静', role: 'mediator' as const, body: committeeOf(TOWN) }
  await database.exclusively((db) => insertAccount(db, { ...account, passwordHash: 'x', createdAt: NOW }))
  const arrived = { packed, files: [], digest: 'a'.repeat(64), key, from: '邻县' }
  const receiving = { into: CENTRE, known: true, places: {} }
  const result = await receive(database, arrived, receiving, { by: null, now: LATER, newId: randomUUID })
  const left = database.reader.prepare('SELECT count(*) FROM Event').pluck().get()
  return result.ok ? 'received' : [result.refusal.code, result.refusal.about?.['part'], left]
}

it.each([
  ['an unknown kind of dispute', 1, inData('registered', { category: 'no-such' })],
  ['a place nobody named', 1, inData('registered', { place: '999999' })],
  ['a body nobody named', 4, inData('begun', { body: '999999' })],
  ['a version there never was', 4, inData('begun', { version: 'no-such' })],
  ['a day to come when it was written', 1, all({ on: '2026-03-03' })],
  ['a clock that runs ahead', 1, all({ recordedAt: '2099-01-01T00:00:00.000Z' })],
  ['what a form would not have taken', 5, inData('stepped', { entry: { amount: 'much' } })],
  ['a proceeding that is not there', 6, more('assigned', { handler: 'x' }, { proceedingId: 'no-such' })],
  ['its registration taken back', 2, more('corrected', { corrects: 1, reason: 'r' })],
  [
    'an alert lowered that was not raised',
    6,
    more('threaded', { thread: 'alert', item: 'i', move: 'lower', entry: {} }),
  ],
  ['an alert of no level', 6, more('threaded', { thread: 'alert', item: 'i', move: 'report', entry: {} })],
  ['one of us as its author', 1, all({ by: 'ours' })],
  [
    'one of us let in',
    6,
    more('threaded', { thread: 'access', item: 'i', move: 'grant', entry: { person: 'ours', reason: 'r' } }),
  ],
])('refuses %s, by the number of the entry, and keeps nothing of it', async (_, n, change) => {
  const taken = await takenIn(forged(await aPacked(), change), THEIR_KEY)
  expect(taken).toEqual(['pack-damaged', `dispute.json, entry ${n}`, 0])
})

it('takes what happened, and of one of us what this site sealed itself', async () => {
  const packed = await aPacked()
  expect(await takenIn(packed, THEIR_KEY)).toBe('received')
  expect(await takenIn(forged(packed, all({ by: 'ours' })), sealKey())).toBe('received')
})
