/** Numbers through the door: in order, one for each case, whatever comes between. */
import { expect, it } from 'vitest'
import type { Database } from '#app/db/connection.server'
import { eventsOf } from '#app/db/log.server'
import { setPattern, voidNumbers } from '#app/db/number-patterns.server'
import { listDisputes } from '#app/db/list.server'
import { perform } from '#app/db/perform.server'
import { rebuild } from '#app/db/rebuild.server'
import type { Command } from '#app/domain/dispute/command'
import type { Person } from '#app/domain/people/permission'
import { aRandomCounty, aSmallCounty } from '#test/random-county'

const at = '320614101-mc'
const other = '320614102-mc'
const mediator = (body: string): Person => ({ account: `mediator ${body}`, name: '某', role: 'mediator', body })

let next = 0
const newId = () => `cn-${++next}`

async function does(database: Database, command: object, on: string, disputeId?: string, body = at) {
  const asked = { id: newId(), disputeId, command: { on, ...command } as Command }
  const people =
    asked.disputeId === undefined ? [{ side: 'applicant' as const, kind: 'person' as const, name: '张三' }] : []
  return perform(database, { ...asked, people }, { person: mediator(body), now: `${on}T02:00:00.000Z`, newId })
}

async function applied(database: Database, on: string, body = at): Promise<string> {
  const command = {
    ...{ kind: 'register', title: '田埂之争', category: 'neighbour', source: 'application', place: '320614101201' },
    ...{ procedure: 'people-mediation', body, entry: {} },
  }
  const result = await does(database, command, on, undefined, body)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.disputeId
}

const proceedingOf = (database: Database, id: string) =>
  String(database.reader.prepare('SELECT id FROM Proceeding WHERE disputeId = ?').pluck().get(id))

const accept = (database: Database, id: string, on: string, body = at) => {
  const command = {
    kind: 'step',
    proceeding: proceedingOf(database, id),
    step: 'accept',
    entry: { difficulty: 'simple' },
  }
  return does(database, command, on, id, body)
}

async function accepted(database: Database, on: string, body = at): Promise<string> {
  const id = await applied(database, on, body)
  const result = await accept(database, id, on, body)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return id
}

const numberOf = (database: Database, id: string) =>
  database.reader.prepare('SELECT caseNumber FROM Proceeding WHERE disputeId = ?').pluck().get(id)

const seriesIn = (database: Database) => {
  const rows = database.reader.prepare('SELECT series, seq FROM CaseNumber ORDER BY series, seq').all()
  const found: Record<string, number[]> = {}
  for (const { series, seq } of rows as { series: string; seq: number }[]) (found[series] ??= []).push(seq)
  return found
}

it('counts by body and year, in the words of the body', async () => {
  const database = await aSmallCounty()
  const ids = [
    await accepted(database, '2020-12-30'),
    await accepted(database, '2020-12-31'),
    await accepted(database, '2020-12-31', other),
    await accepted(database, '2021-01-04'),
  ]
  expect(ids.map((id) => numberOf(database, id))).toEqual([
    '〔2020〕机构320614101-mc人调字第1号',
    '〔2020〕机构320614101-mc人调字第2号',
    '〔2020〕机构320614102-mc人调字第1号',
    '〔2021〕机构320614101-mc人调字第1号',
  ])
})

it('writes the next by a new pattern and leaves those given as they are', async () => {
  const database = await aSmallCounty()
  const first = await accepted(database, '2020-03-02')
  const by = { by: null, now: '2020-03-02T03:00:00.000Z' }
  await setPattern(database, { body: '', kind: '人调', organ: null, pattern: '({year}){organ}人调{seq:4}号' }, by)
  const second = await accepted(database, '2020-03-03')
  await setPattern(database, { body: at, kind: '人调', organ: '三厂', pattern: '({year}){organ}人调{seq:4}号' }, by)
  const third = await accepted(database, '2020-03-04')
  expect([first, second, third].map((id) => numberOf(database, id))).toEqual([
    '〔2020〕机构320614101-mc人调字第1号',
    '(2020)机构320614101-mc人调0002号',
    '(2020)三厂人调0003号',
  ])
  expect((await rebuild(database)).differing).toEqual([])
})

it('gives twenty accepted at once twenty numbers', async () => {
  const database = await aSmallCounty()
  const ids: string[] = []
  for (let i = 0; i < 20; i++) ids.push(await applied(database, '2020-03-02'))
  const results = await Promise.all(ids.map((id) => accept(database, id, '2020-03-03')))
  expect(results.every((each) => each.ok)).toBe(true)
  expect(seriesIn(database)).toEqual({ [`${at}/2020/人调`]: Array.from({ length: 20 }, (_, i) => i + 1) })
})

it('takes no number for what is refused', async () => {
  const database = await aSmallCounty()
  const id = await accepted(database, '2020-03-02')
  expect((await accept(database, id, '2020-03-03')).ok).toBe(false)
  await accepted(database, '2020-03-04')
  expect(seriesIn(database)).toEqual({ [`${at}/2020/人调`]: [1, 2] })
})

it('keeps a number taken back, with the reason, and never gives it again', async () => {
  const database = await aSmallCounty()
  const id = await accepted(database, '2020-03-02')
  const n = eventsOf(database.reader, id).length
  expect(await does(database, { kind: 'correct', corrects: n, reason: '点错了案件' }, '2020-03-03', id)).toMatchObject({
    ok: true,
  })
  expect(numberOf(database, id)).toBeNull()
  expect(voidNumbers(database)).toEqual([
    {
      text: '〔2020〕机构320614101-mc人调字第1号',
      number: '2020-000001',
      on: '2020-03-03T02:00:00.000Z',
      reason: '点错了案件',
    },
  ])
  await accept(database, id, '2020-03-05')
  expect(numberOf(database, id)).toBe('〔2020〕机构320614101-mc人调字第2号')
  expect(voidNumbers(database)).toHaveLength(1)
  expect((await rebuild(database)).differing).toEqual([])
})

it('is found by its number, by who may see the case', async () => {
  const database = await aSmallCounty()
  const pattern = { body: '', kind: '人调', organ: '三厂', pattern: '〔{year}〕{organ}人调字第{seq}号' }
  await setPattern(database, pattern, { by: null, now: '2020-03-02T01:00:00.000Z' })
  await accepted(database, '2020-03-02')
  const id = await accepted(database, '2020-03-02')
  const found = (body: string, q: string) =>
    listDisputes(database.reader, { person: mediator(body), area: body.slice(0, 9) }, { q }).lines.map(
      (each) => each.number,
    )
  expect(found(at, '〔2020〕三厂人调字第2号')).toEqual(['2020-000002'])
  expect(found(other, '〔2020〕三厂人调字第2号')).toEqual([])
  for (let i = 3; i <= 12; i++) await accepted(database, '2020-03-03')
  expect(found(at, '〔2020〕三厂人调字第1号')).toEqual(['2020-000001'])
  expect(found(at, '2020 人调字第12号')).toEqual(['2020-000012'])
  expect(found(at, '人调字第1号')).toEqual(['2020-000001'])
  expect(found(at, '田埂之争')).toHaveLength(12)
  expect(numberOf(database, id)).toContain('第2号')
})

it.each([3, 11, 29])('is without gap or repeat in every series whatever happened: county %i', async (seed) => {
  const { database } = await aRandomCounty(seed, 400)
  const series = Object.entries(seriesIn(database))
  expect(series.length).toBeGreaterThan(5)
  for (const [name, seqs] of series) expect(seqs, name).toEqual(seqs.map((_, i) => i + 1))
  const texts = database.reader.prepare('SELECT text FROM CaseNumber').pluck().all()
  expect(new Set(texts).size).toBe(texts.length)
  expect((await rebuild(database)).differing).toEqual([])
})
