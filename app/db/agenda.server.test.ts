/** What is planned, for whom it is to be seen: through the one door, into the bookings kept ready. */
import { expect, test } from 'vitest'
import { insertAccount } from '#app/db/accounts.server'
import { agendaOf, type AgendaWanted } from '#app/db/agenda.server'
import type { Database } from '#app/db/connection.server'
import { askerOf } from '#app/db/desk.server'
import { perform } from '#app/db/perform.server'
import { rebuild } from '#app/db/rebuild.server'
import { addRoom, closeRoom } from '#app/db/rooms.server'
import type { Person } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import { currentOf } from '#app/domain/dispute/dispute'
import { aDatabase } from '#test/database'
import { aMediation, disputeIn, does, settle } from '#test/factories/county'
import { committeeOf, OTHER_TOWN, TOWN, VILLAGE } from '#test/factories/territory'

const NOW = '2026-03-02T02:00:00.000Z'
const asking = { by: 'admin', now: NOW }

async function aPerson(database: Database, id: string, role: Role, body: string): Promise<Person> {
  const row = { id, login: id, name: id, role, body, passwordHash: 'none', createdAt: NOW }
  await database.exclusively((db) => insertAccount(db, row))
  return { account: id, name: id, role, body }
}

async function aPlan() {
  const database = await aDatabase()
  await settle(database)
  const mediator = await aPerson(database, 'mediator', 'mediator', committeeOf(VILLAGE))
  const colleague = await aPerson(database, 'colleague', 'mediator', committeeOf(TOWN))
  await addRoom(database, 'hall', { body: TOWN, name: '调解一室', seats: 12, from: '2026-03-01' }, asking)
  const { disputeId, number } = await aMediation(database, mediator, NOW)
  const proceeding = currentOf(disputeIn(database, disputeId))?.id ?? ''
  const when = { day: '2026-03-05', from: '09:00', until: '10:30' }
  const entry = { sort: 'mediation', ...when, where: 'room', room: 'hall', people: 'mediator' }
  const plan = { kind: 'thread', thread: 'session', move: 'plan', proceeding, on: '2026-03-02', entry } as const
  await does(database, mediator, { disputeId, command: plan }, NOW)
  const seen = (who: Person, whose: AgendaWanted['whose'], from = '2026-03-02', to = '2026-03-08') =>
    agendaOf(database.reader, askerOf(database, who), { whose, from, to })
  return { database, mediator, colleague, disputeId, number, plan, seen }
}

test('one’s own, by the day, with the room and what it is for', async () => {
  const { mediator, colleague, number, seen } = await aPlan()
  expect(seen(mediator, 'mine')).toMatchObject([
    {
      ...{ day: '2026-03-05', from: '09:00', until: '10:30', room: '调解一室' },
      matter: { number, title: '排水沟纠纷', name: { zh: '调解会' }, over: false },
    },
  ])
  expect(seen(mediator, 'mine', '2026-03-06', '2026-03-12')).toEqual([])
  expect(seen(colleague, 'mine')).toEqual([])
})

test('whoever may use the room sees that it is taken, and what for only where the case is theirs to know of', async () => {
  const { database, mediator, colleague, seen } = await aPlan()
  expect(seen(mediator, 'rooms')).toHaveLength(1)
  const [taken] = seen(colleague, 'rooms')
  expect(taken).toMatchObject({ day: '2026-03-05', from: '09:00', until: '10:30', room: '调解一室', matter: null })
  const stranger = await aPerson(database, 'stranger', 'mediator', committeeOf(OTHER_TOWN))
  expect(seen(stranger, 'rooms')).toEqual([])
})

test('a room or a person of one’s own is taken once, whatever the case', async () => {
  const { database, mediator, plan } = await aPlan()
  const other = await aMediation(database, mediator, NOW)
  const proceeding = currentOf(disputeIn(database, other.disputeId))?.id ?? ''
  const asked = (id: string, entry: Record<string, unknown>) => ({
    ...{ id, disputeId: other.disputeId },
    command: { ...plan, proceeding, entry: { ...plan.entry, ...entry } },
  })
  let ids = 0
  const tried = (id: string, entry: Record<string, unknown>) =>
    perform(database, asked(id, entry), { person: mediator, now: NOW, newId: () => `new-${++ids}` })
  expect(await tried('c1', { from: '10:00', until: '11:00' })).toMatchObject({ refusal: { code: 'double-booked' } })
  const elsewhere = { where: 'online', room: undefined, from: '10:00', until: '11:00' }
  expect(await tried('c2', elsewhere)).toMatchObject({ refusal: { code: 'double-booked' } })
  expect(await tried('c3', { from: '10:30', until: '11:30' })).toMatchObject({ ok: true })
})

test('a room is not to be had after its last day', async () => {
  const { database, mediator, disputeId, plan } = await aPlan()
  expect(await closeRoom(database, 'hall', '2026-03-05', asking)).toEqual({ ok: true })
  const entry = { ...plan.entry, day: '2026-03-06' }
  const asked = { id: 'c1', disputeId, command: { ...plan, entry } }
  expect(await perform(database, asked, { person: mediator, now: NOW, newId: () => 'new' })).toMatchObject({
    refusal: { code: 'double-booked', fields: { room: ['taken'] } },
  })
})

test('the bookings follow from the log', async () => {
  const { database } = await aPlan()
  expect(await rebuild(database)).toMatchObject({ differences: 0 })
})
