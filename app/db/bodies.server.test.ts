import { expect, test } from 'vitest'
import { bodyFile, branchOf, changeBody } from '#app/db/bodies.server'
import type { Database } from '#app/db/connection.server'
import { balancesOf } from '#app/db/figures-tables.server'
import { rebuild } from '#app/db/rebuild.server'
import { sumOf } from '#app/db/sums.server'
import { verify } from '#app/db/verify.server'
import type { BodyChange } from '#app/domain/territory/change'
import { aTeaCounty, aTeaDispute, teaCatalogue as catalogue } from '#test/tea-house'

let editions = 0
const asking = () => ({ by: 'a1', now: '2020-12-01T02:00:00.000Z', newId: () => `edition-${++editions}` })
const change = (database: Database, what: BodyChange, confirmed = false) =>
  changeBody(database, what, asking(), confirmed)
const village = '320614101201'
const name = { zh: '中南社区', en: 'Zhongnan community' }

/** A dispute of March and one of September 2020, both from the village, both at the first town's committee. */
async function aYear() {
  const database = await aTeaCounty()
  const march = await aTeaDispute(database, '2020-03-02')
  await march.settle('2020-03-05')
  const september = await aTeaDispute(database, '2020-09-01')
  return { database, march, september }
}

const accepted = (database: Database, body: string) =>
  sumOf(database.reader, {
    body,
    part: {
      sign: 1,
      measure: 'accepted',
      ways: [{ procedure: 'tea-house' }],
      span: { from: '2020-01-01', to: '2020-12-31' },
    },
  }).count
const inView = (database: Database, body: string) =>
  database.reader.prepare(`SELECT count(*) FROM Reach WHERE body = ?`).pluck().get(body)
const agrees = async (database: Database) => {
  expect(await rebuild(database, { catalogue })).toMatchObject({ differences: 0 })
  expect(verify(database.reader).checks.filter((check) => !check.ok)).toEqual([])
}

test('a renamed body keeps its code, its past and its figures', async () => {
  const { database } = await aYear()
  expect(await change(database, { kind: 'change', code: village, name, from: '2020-07-01' })).toMatchObject({
    ok: true,
  })
  expect(bodyFile(database, village, '2026-01-01')?.lines.map(({ from, to, name: { zh } }) => [from, to, zh])).toEqual([
    ['2020-07-01', undefined, '中南社区'],
    ['2000-01-01', '2020-06-30', '中南村'],
  ])
  expect([accepted(database, village), accepted(database, '320614101')]).toEqual([2, 2])
  await agrees(database)
})

test('a moved body counts where it belonged on the day, and is seen where it belongs now', async () => {
  const { database } = await aYear()
  const move = { kind: 'change', code: '320614101-mc', name, parent: '320614102', from: '2020-07-01' } as const
  await change(database, move)
  await change(database, { ...move, code: village })
  expect([accepted(database, '320614101'), accepted(database, '320614102'), accepted(database, '320614')]).toEqual([
    ...[1, 1, 2],
  ])
  expect([inView(database, '320614101'), inView(database, '320614102'), inView(database, '320614')]).toEqual([0, 2, 2])
  await agrees(database)
})

test('a move that two chains share leaves the other chain alone', async () => {
  const { database } = await aYear()
  await change(database, { kind: 'change', code: village, name, parent: '320614102', from: '2020-07-01' })
  expect([accepted(database, '320614101'), accepted(database, '320614102')]).toEqual([2, 1])
  expect([inView(database, '320614101'), inView(database, '320614102')]).toEqual([2, 2])
  await agrees(database)
})

test('a case in hand when its body moves is concluded where it was accepted: no stock falls below nothing', async () => {
  const { database, september } = await aYear()
  await change(database, { kind: 'change', code: '320614101-mc', name, parent: '320614102', from: '2020-09-02' })
  await september.settle('2020-09-03')
  await change(database, { kind: 'change', code: village, name, parent: '320614102', from: '2020-09-02' })
  const wanted = { procedures: ['tea-house'], period: { from: '2020-09-01', to: '2020-09-30' } }
  const stock = (body: string) => balancesOf(database.reader, { ...wanted, body })[0]
  const whole = { opening: 0, accepted: 1, concluded: 1, closing: 0, balanced: true }
  expect(stock('320614101')).toMatchObject(whole)
  expect(stock('320614102')).toMatchObject({ accepted: 0, concluded: 0, closing: 0, balanced: true })
  expect(stock('320614')).toMatchObject(whole)
  await agrees(database)
})

test('what is known as of a day before stays known after a move', async () => {
  const { database, september } = await aYear()
  await september.settle('2020-09-03')
  await change(database, { kind: 'change', code: '320614101-mc', name, parent: '320614102', from: '2020-09-02' })
  await agrees(database)
})

test('a body with work on its desk ends only when that is confirmed, and its entries still count', async () => {
  const { database, september } = await aYear()
  const end = { kind: 'end', code: '320614101-mc', to: '2020-08-31' } as const
  expect(await change(database, end)).toEqual({
    ok: false,
    refusal: { code: 'invalid-entry', about: { count: 1 }, fields: { confirm: ['open-proceedings'] } },
  })
  expect(await change(database, end, true)).toMatchObject({ ok: true })
  await september.settle('2020-09-03')
  expect(accepted(database, '320614101-mc')).toBe(2)
  await agrees(database)
  expect(await change(database, { kind: 'end', code: village, to: '2020-02-01' })).toMatchObject({ ok: true })
  await agrees(database)
})

test('refusals leave the tree as it was', async () => {
  const { database } = await aYear()
  const lines = () => database.reader.prepare('SELECT * FROM Body ORDER BY code, "from"').all()
  const before = lines()
  const refusals = [
    await change(database, { kind: 'change', code: village, name, parent: village, from: '2020-07-01' }),
    await change(database, { kind: 'change', code: village, name, from: '2000-01-01' }),
    await change(database, { kind: 'end', code: '320614101', to: '2020-07-01' }),
    await change(database, { kind: 'end', code: 'nobody', to: '2020-07-01' }),
  ]
  expect(refusals.map((each) => !each.ok && (each.refusal.fields ?? each.refusal.code))).toEqual([
    { parent: ['below-itself'] },
    { from: ['overlaps'] },
    { to: ['has-bodies-below'] },
    'not-found',
  ])
  expect(lines()).toEqual(before)
})

test('a new body appears in its branch from its day on, and each change is audited', async () => {
  const { database } = await aYear()
  const added = {
    code: '320614101202',
    kind: 'village',
    level: 'village',
    name,
    parent: '320614101',
    from: '2020-10-01',
  } as const
  await change(database, { kind: 'add', body: added })
  const codes = (on: string) => branchOf(database, '320614101', on).below.map((body) => body.code)
  expect(codes('2020-09-30')).toEqual(['320614101-mc', '320614101201'])
  expect(codes('2020-10-01')).toEqual(['320614101-mc', '320614101201', '320614101202'])
  expect(branchOf(database, undefined, '2020-10-01').below).toMatchObject([{ code: '320614', below: 2 }])
  expect(branchOf(database, village, '2020-10-01').path.map((body) => body.code)).toEqual([
    ...['320614', '320614101', village],
  ])
  expect(database.reader.prepare('SELECT accountId, action, subject, reason FROM AuditEntry').all()).toEqual([
    { accountId: 'a1', action: 'body-added', subject: '320614101202', reason: 'from 2020-10-01' },
  ])
})
