import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Database } from '#app/db/connection.server'
import { casesOf, countCases } from '#app/db/cases.server'
import { countBeside, countDisputes, listDisputes } from '#app/db/list.server'
import { perform, type Asked } from '#app/db/perform.server'
import { rebuild } from '#app/db/rebuild.server'
import { sumOf } from '#app/db/sums.server'
import { verify } from '#app/db/verify.server'
import { field } from '#app/domain/procedures/field'
import { catalogueOf, procedure } from '#app/domain/procedures/procedure'
import type { Person } from '#app/domain/people/permission'
import { aDatabase } from '#test/database'

const say = (zh: string) => ({ zh, en: zh })

/** A procedure that exists only here: the engine, the ledger and the lists know nothing of it but its data. */
const tea = procedure({
  key: 'tea-house-talk',
  name: say('茶馆'),
  about: say('茶馆'),
  family: 'civil',
  versions: [{ key: '1', name: say('一'), from: '2000-01-01' }],
  stages: { sitting: { name: say('坐') }, done: { name: say('完'), end: true } },
  outcomes: { peace: { name: say('和'), resolves: true }, left: { name: say('走'), resolves: false } },
  opening: {
    stage: 'sitting',
    marks: ['received', 'accepted'],
    by: ['mediator'],
    at: ['committee'],
    enter: z.object({}),
    direct: true,
  },
  steps: {
    shake: {
      name: say('和好'),
      done: say('和好了'),
      from: ['sitting'],
      to: 'done',
      by: ['mediator'],
      enter: z.object({
        how: field.choice(say('方式'), { tea: say('茶'), wine: say('酒') }),
        note: field.narrative(say('记')).optional(),
      }),
      outcome: 'peace',
      needs: ['two-parties'],
    },
    again: {
      name: say('再来'),
      done: say('再来了'),
      from: ['done'],
      to: 'sitting',
      by: ['mediator'],
      enter: z.object({}),
      reopens: true,
    },
  },
  deadlines: [],
  counts: { received: { mark: 'received' }, accepted: { mark: 'accepted' } },
  fee: { allowed: false },
})
const catalogue = catalogueOf([tea])

const wang: Person = { account: 'wang', name: '王', role: 'mediator', body: '320614101-mc' }
const other: Person = { account: 'li', name: '李', role: 'mediator', body: '320614102-mc' }

async function aCounty(): Promise<Database> {
  const database = await aDatabase()
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Body (code, kind, nameZh, nameEn, parent, level, "from") VALUES (?, ?, ?, ?, ?, ?, '2000-01-01')`,
    )
    put.run('320614', 'district', '区', 'District', null, 'district')
    for (const town of ['320614101', '320614102']) {
      put.run(town, 'town', town, town, '320614', 'town')
      put.run(`${town}-mc`, 'committee', town, town, town, 'town')
    }
  })
  return database
}

let ids = 0
const asking = (person: Person, now: string) => ({ person, now, newId: () => `id${++ids}`, catalogue })
const registration = (id: string): Asked => ({
  id,
  command: {
    ...{
      kind: 'register',
      title: '田埂之争',
      category: 'neighbour',
      source: 'application',
      place: '320614101',
      on: '2020-03-02',
    },
    ...{ procedure: 'tea-house-talk', body: '320614101-mc', entry: {} },
  } as Asked['command'],
  people: [
    { side: 'applicant', kind: 'person', name: '张三' },
    { side: 'respondent', kind: 'person', name: '李四' },
  ],
})

async function registered(database: Database) {
  const result = await perform(database, registration('c1'), asking(wang, '2020-03-02T02:00:00.000Z'))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const shake = (disputeId: string, proceeding: string, id: string, on: string, entry = { how: 'tea' }): Asked => ({
  id,
  disputeId,
  command: { kind: 'step', proceeding, step: 'shake', on, entry },
})
const proceedingOf = (database: Database, disputeId: string) =>
  String(database.reader.prepare(`SELECT id FROM Proceeding WHERE disputeId = ?`).pluck().get(disputeId))
const part = (measure: string, from: string, to: string) => ({
  sign: 1 as const,
  measure,
  ways: [{ procedure: 'tea-house-talk' }],
  span: { from, to },
})
const resolvedIn2020 = (database: Database, asOf?: string) =>
  sumOf(database.reader, { body: '320614', part: part('resolved', '2020-01-01', '2020-12-31'), asOf }).count

test('a dispute goes through the door, is found, counted, reopened and stands as known on each day', async () => {
  const database = await aCounty()
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

test('the id of a command done before does nothing for another person, another dispute or another content', async () => {
  const database = await aCounty()
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

test('a correction reverses and posts anew, a wrong entry taken back counts no more', async () => {
  const database = await aCounty()
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

test('a refusal leaves nothing behind, and someone else is told no', async () => {
  const database = await aCounty()
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

test('lists show what the person may see, and two characters of a name find it', async () => {
  const database = await aCounty()
  await registered(database)
  const mine = { person: wang, area: '320614101' }
  const theirs = { person: other, area: '320614102' }
  expect(listDisputes(database.reader, mine, {}).lines.map((line) => line.title)).toEqual(['田埂之争'])
  expect(listDisputes(database.reader, theirs, {}).lines).toEqual([])
  expect(listDisputes(database.reader, mine, { q: '李四' }).lines).toHaveLength(1)
  expect(listDisputes(database.reader, mine, { q: '田埂' }).lines).toHaveLength(1)
  expect(listDisputes(database.reader, mine, { q: '埂田' }).lines).toHaveLength(0)
  expect(countDisputes(database.reader, mine, { category: 'neighbour' })).toEqual({ count: 1, more: false })
  // Beyond the last page there is nothing, and still there is one in all.
  const beyond = listDisputes(database.reader, mine, {}, { before: 1 })
  expect(countBeside(database.reader, mine, {}, { before: 1 }, beyond)).toEqual({ count: 1, more: false })
  expect(countBeside(database.reader, mine, {}, {}, listDisputes(database.reader, mine, {}))).toEqual({
    count: 1,
    more: false,
  })
})

test('while another process keeps the file, a command is refused and may be sent again', async () => {
  const database = await aCounty()
  const repair = new Sqlite(database.file)
  repair.exec('BEGIN IMMEDIATE')
  const ask = () => perform(database, registration('c1'), asking(wang, '2020-03-02T02:00:00.000Z'))
  expect(await ask()).toEqual({ ok: false, refusal: { code: 'too-much' } })
  repair.exec('ROLLBACK')
  repair.close()
  expect(await ask()).toMatchObject({ ok: true, value: { again: false } })
}, 30_000)

test('comparing needs no turn at writing, reads a copy and leaves none behind', async () => {
  const database = await aCounty()
  await registered(database)
  const writing = new Sqlite(database.file)
  writing.exec('BEGIN IMMEDIATE')
  expect(await rebuild(database, { catalogue })).toMatchObject({ differences: 0, events: 4 })
  writing.exec('ROLLBACK')
  writing.close()
  expect(readdirSync(dirname(database.file)).filter((name) => name.includes('compared'))).toEqual([])
})
