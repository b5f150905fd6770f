/** What went through the door is counted as it stands, and as it was known on each day. */
import { expect, test } from 'vitest'
import { casesOf, countCases } from '#app/db/cases.server'
import type { Database } from '#app/db/connection.server'
import { perform, type Asked } from '#app/db/perform.server'
import { rebuild } from '#app/db/rebuild.server'
import { sumOf } from '#app/db/sums.server'
import { verify } from '#app/db/verify.server'
import { asking, catalogue, proceedingOf, registered, registration, shake } from '#test/factories/tea-talk'
import { aTeaCounty, wang } from '#test/tea-house'

const part = (measure: string, from: string, to: string) => ({
  sign: 1 as const,
  measure,
  ways: [{ procedure: 'tea-house-talk' }],
  span: { from, to },
})
const resolvedIn2020 = (database: Database, asOf?: string) =>
  sumOf(database.reader, { body: '320614', part: part('resolved', '2020-01-01', '2020-12-31'), asOf }).count

test('a dispute goes through the door, is found, counted, reopened and stands as known on each day', async () => {
  const database = await aTeaCounty()
  const dispute = await registered(database)
  expect(dispute.number).toBe('2020-000001')
  const again = await perform(database, registration('c1'), asking(wang, '2020-03-02T02:00:00.000Z'))
  expect(again.ok && again.value.again).toBe(true)
  const proceeding = proceedingOf(database, dispute.disputeId)
  expect(resolvedIn2020(database)).toBe(0)
  const settled = await perform(
    database,
    shake(dispute.disputeId, proceeding, 'c2', '2020-03-05'),
    asking(wang, '2020-03-05T02:00:00.000Z'),
  )
  expect(settled.ok).toBe(true)
  expect(resolvedIn2020(database)).toBe(1)
  const back: Asked = {
    id: 'c3',
    disputeId: dispute.disputeId,
    command: { kind: 'step', proceeding, step: 'again', on: '2021-02-01', entry: {} },
  }
  expect((await perform(database, back, asking(wang, '2021-02-01T02:00:00.000Z'))).ok).toBe(true)
  expect(resolvedIn2020(database)).toBe(0)
  expect(resolvedIn2020(database, '2021-01-26T16:00:00.000Z')).toBe(1)
  expect(resolvedIn2020(database, '2020-03-04T16:00:00.000Z')).toBe(0)
  const inHand = (to: string) =>
    ([1, -1] as const).map((sign, i) => ({
      body: '320614',
      part: {
        sign,
        measure: i === 0 ? 'accepted' : 'concluded',
        ways: [{ procedure: 'tea-house-talk' }],
        span: { to },
      },
    }))
  expect(casesOf(database.reader, inHand('2020-03-31'), { size: 9 })).toMatchObject([
    { disputeId: dispute.disputeId, on: '2020-03-02' },
  ])
  expect(countCases(database.reader, inHand('2020-03-01'))).toBe(0)
  expect(verify(database.reader)).toMatchObject({ ok: true })
  expect(await rebuild(database, { catalogue })).toMatchObject({ differences: 0, events: 6 })
})

test('a correction reverses and posts anew, a wrong entry taken back counts no more', async () => {
  const database = await aTeaCounty()
  const { disputeId } = await registered(database)
  const correct = (id: string, corrects: number, instead?: { on: string; entry: Record<string, unknown> }): Asked => ({
    id,
    disputeId,
    command: { kind: 'correct', corrects, reason: '看错了', on: '2020-03-09', instead },
  })
  const byCategory = (category: string) =>
    sumOf(database.reader, { body: '320614101', part: part('accepted', '2020-03-01', '2020-03-31'), category }).count
  expect(byCategory('neighbour')).toBe(1)
  const moved = await perform(
    database,
    correct('c4', 1, { on: '2020-03-02', entry: { category: 'family', title: '家事' } }),
    asking(wang, '2020-03-09T02:00:00.000Z'),
  )
  expect(moved.ok).toBe(true)
  expect([byCategory('neighbour'), byCategory('family')]).toEqual([0, 1])
  const proceeding = proceedingOf(database, disputeId)
  await perform(database, shake(disputeId, proceeding, 'c5', '2020-03-09'), asking(wang, '2020-03-09T03:00:00.000Z'))
  expect(resolvedIn2020(database)).toBe(1)
  expect((await perform(database, correct('c6', 6), asking(wang, '2020-03-09T04:00:00.000Z'))).ok).toBe(true)
  expect(resolvedIn2020(database)).toBe(0)
  expect(verify(database.reader)).toMatchObject({ ok: true })
  expect(await rebuild(database, { catalogue })).toMatchObject({ differences: 0 })
})
