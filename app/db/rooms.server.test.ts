import { expect, test } from 'vitest'
import { addRoom, allRooms, closeRoom, roomsOf } from '#app/db/rooms.server'
import { aDatabase } from '#test/database'
import { settle } from '#test/factories/county'
import { CENTRE, committeeOf, TOWN, VILLAGE } from '#test/factories/territory'

const asking = { by: 'admin', now: '2026-03-02T02:00:00.000Z' }
const hall = { body: TOWN, name: '调解一室', seats: 12, from: '2026-03-02' }

async function aHall() {
  const database = await aDatabase()
  await settle(database)
  expect(await addRoom(database, 'r1', hall, asking)).toEqual({ ok: true })
  const names = (body: string, on = '2026-03-02') => roomsOf(database.reader, body, on).map(({ name }) => name)
  const audited = () =>
    database.reader.prepare(`SELECT accountId, action, subject, reason FROM AuditEntry ORDER BY id`).all()
  const book = (day: string) =>
    database.exclusively((db) =>
      db
        .prepare(
          `INSERT INTO Booking (item, key, disputeId, day, "from", until) VALUES (?, 'room:r1', 'd', ?, '09:00', '10:00')`,
        )
        .run(day, day),
    )
  return { database, names, audited, book }
}

test('a room is lent to the bodies of its area and below, and its opening is written down', async () => {
  const { names, audited } = await aHall()
  expect([names(TOWN), names(committeeOf(VILLAGE)), names(CENTRE)]).toEqual([['调解一室'], ['调解一室'], []])
  expect(names(TOWN, '2026-03-01')).toEqual([])
  expect(audited()).toEqual([{ accountId: 'admin', action: 'room-added', subject: TOWN, reason: '调解一室' }])
})

test('a body has one room of a name at a time', async () => {
  const { database } = await aHall()
  expect(await addRoom(database, 'r2', hall, asking)).toMatchObject({
    refusal: { code: 'invalid-entry', fields: { name: ['room-name-taken'] } },
  })
  await closeRoom(database, 'r1', '2026-03-31', asking)
  expect(await addRoom(database, 'r2', { ...hall, from: '2026-04-01' }, asking)).toEqual({ ok: true })
  expect(allRooms(database, '2026-04-01').map(({ id, open }) => [id, open])).toEqual([
    ['r2', true],
    ['r1', false],
  ])
})

test('it takes a body that is there', async () => {
  const { database } = await aHall()
  expect(await addRoom(database, 'r2', { ...hall, body: 'nowhere' }, asking)).toMatchObject({
    refusal: { fields: { body: ['unknown-body'] } },
  })
})

test('it closes once, not before it opened, and not while something is planned in it', async () => {
  const { database, names, book, audited } = await aHall()
  await book('2026-04-10')
  const close = (id: string, to: string) => closeRoom(database, id, to, asking)
  expect(await close('r9', '2026-04-10')).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await close('r1', '2026-03-01')).toMatchObject({ refusal: { fields: { to: ['room-ends-early'] } } })
  expect(await close('r1', '2026-04-09')).toMatchObject({
    refusal: { about: { count: 1, last: '2026-04-10' }, fields: { to: ['room-booked'] } },
  })
  expect(await close('r1', '2026-04-10')).toEqual({ ok: true })
  expect(await close('r1', '2026-04-11')).toMatchObject({ refusal: { fields: { to: ['room-closed'] } } })
  expect([names(TOWN, '2026-04-10'), names(TOWN, '2026-04-11')]).toEqual([['调解一室'], []])
  expect(audited().at(-1)).toMatchObject({ action: 'room-closed', subject: TOWN, reason: '调解一室 2026-04-10' })
})
