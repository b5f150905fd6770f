/** What the door does once, not at all, or another time. */
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { perform } from '#app/db/perform.server'
import { asking, other, proceedingOf, registered, registration, shake } from '#test/factories/tea-talk'
import { aTeaCounty, wang } from '#test/tea-house'

test('the id of a command done before does nothing for another person, another dispute or another content', async () => {
  const database = await aTeaCounty()
  const dispute = await registered(database)
  const now = '2020-03-05T02:00:00.000Z'
  const no = { ok: false, refusal: { code: 'already-sent' } }
  expect(await perform(database, registration('c1'), asking(other, now))).toEqual(no)
  const alone = { ...registration('c1'), people: registration('c1').people?.slice(0, 1) }
  expect(await perform(database, alone, asking(wang, now))).toEqual(no)
  const proceeding = proceedingOf(database, dispute.disputeId)
  const step = shake(dispute.disputeId, proceeding, 'c1', '2020-03-05')
  expect(await perform(database, step, asking(wang, now))).toEqual(no)
  expect(database.reader.prepare(`SELECT count(*) FROM Event`).pluck().get()).toBe(4)
  const settled = { ...step, id: 'c2' }
  expect(await perform(database, settled, asking(wang, now))).toMatchObject({ ok: true, value: { again: false } })
  expect(await perform(database, settled, asking(wang, now))).toMatchObject({ ok: true, value: { again: true } })
  const wine = shake(dispute.disputeId, proceeding, 'c2', '2020-03-05', { how: 'wine' })
  expect(await perform(database, wine, asking(wang, now))).toEqual(no)
})

test('a refusal leaves nothing behind, and someone else is told no', async () => {
  const database = await aTeaCounty()
  const { disputeId } = await registered(database)
  const count = () =>
    database.reader
      .prepare(`SELECT (SELECT count(*) FROM Event) + (SELECT count(*) FROM Record) + (SELECT count(*) FROM Command)`)
      .pluck()
      .get()
  const before = count()
  const proceeding = proceedingOf(database, disputeId)
  const stranger = await perform(
    database,
    shake(disputeId, proceeding, 'c7', '2020-03-05'),
    asking(other, '2020-03-05T02:00:00.000Z'),
  )
  expect(stranger).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
  const wrong = await perform(
    database,
    shake(disputeId, proceeding, 'c8', '2020-03-05', { how: 'beer' }),
    asking(wang, '2020-03-05T02:00:00.000Z'),
  )
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'invalid-entry', fields: { how: ['not-a-choice'] } } })
  expect(count()).toBe(before)
})

test('while another process keeps the file, a command is refused and may be sent again', async () => {
  const database = await aTeaCounty()
  const repair = new Sqlite(database.file)
  repair.exec('BEGIN IMMEDIATE')
  const ask = () => perform(database, registration('c1'), asking(wang, '2020-03-02T02:00:00.000Z'))
  expect(await ask()).toEqual({ ok: false, refusal: { code: 'too-much' } })
  repair.exec('ROLLBACK')
  repair.close()
  expect(await ask()).toMatchObject({ ok: true, value: { again: false } })
})
