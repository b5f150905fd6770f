/** Samples drawn from the ledger, kept, answered by others, and drawn again. */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { answerCallBack, casesOfSample, drawSample, isAsDrawn, sampleOf, samplesOf } from '#app/db/samples.server'
import type { Database } from '#app/db/connection.server'
import { verify } from '#app/db/verify.server'
import type { Person } from '#app/domain/people/permission'
import { aDatabase } from '#test/database'
import { jsonOf, fq } from '#test/counter'
import { aMediation, lee, settle, takes, wang } from '#test/factories/county'
import { CENTRE, committeeOf, DISTRICT, OTHER_TOWN, VILLAGE } from '#test/factories/territory'

const mediator: Person = { account: 'm', name: 'm', role: 'mediator', body: committeeOf(VILLAGE) }
const official: Person = { account: 'o', name: 'o', role: 'official', body: DISTRICT }
const clerk: Person = { account: 'c', name: 'c', role: 'intake-clerk', body: CENTRE }
const period = { from: '2026-03-01', to: '2026-04-30' }
const drawing = { body: DISTRICT, period, seed: '2026147', size: 5 }
let ids = 0
const by = (person: Person, now = '2026-04-01T02:00:00.000Z') => ({ person, now, newId: () => `id-${++ids}` })

/** Seven agreed on 2 March; an eighth entered on the very day of the drawing. */
async function county(): Promise<Database> {
  const database = await aDatabase()
  await settle(database)
  for (let n = 0; n < 8; n++) {
    const day = n === 7 ? '2026-04-01' : '2026-03-02'
    const [first, second] = [`${day}T0${1}:00:00.000Z`, `${day}T01:30:00.000Z`]
    const { disputeId } = await aMediation(database, mediator, first, [{ ...lee, name: `李${n}` }, wang])
    for (const step of ['accept', 'start', 'hold-session', 'agree'])
      await takes(database, mediator, disputeId, step, second)
  }
  return database
}

const numbersOf = ({ reader }: Database, id: string): string[] =>
  reader
    .prepare(`SELECT d.number FROM SampleCase c JOIN Dispute d ON d.id = c.disputeId WHERE c.sampleId = ? ORDER BY c.n`)
    .pluck()
    .all(id) as string[]

it('is found out by verify when a case was changed for another, or its row in the list was', async () => {
  const database = await county()
  const drawn = await drawSample(database, drawing, by(official))
  if (!drawn.ok) throw new Error(drawn.refusal.code)
  const check = () => verify(database.reader).checks.find(({ name }) => name === 'samples')
  expect(check()).toMatchObject({ ok: true, counts: [1, 0] })
  await database.exclusively((db) =>
    db.exec(`DROP TRIGGER SampleCase_no_update; UPDATE SampleCase SET disputeSeq = disputeSeq + 1 WHERE n = 1`),
  )
  expect(check()).toMatchObject({ ok: false, counts: [1, 1] })
})

it('draws from what was known by the day before, in the order of the hashes of seed and number', async () => {
  const database = await county()
  const drawn = await drawSample(database, drawing, by(official))
  if (!drawn.ok) throw new Error(drawn.refusal.code)
  const id = drawn.value
  expect(sampleOf(database.reader, id, official)).toMatchObject({
    population: 7,
    cases: 5,
    answered: 0,
    asOfDay: '2026-03-31',
  })
  const known = database.reader.prepare(`SELECT number FROM Dispute ORDER BY seq LIMIT 7`).pluck().all() as string[]
  const sha = (number: string) => createHash('sha256').update(`2026147 ${number}`).digest('hex')
  const expected = known
    .map((number) => `${sha(number)} ${number}`)
    .sort()
    .slice(0, 5)
  expect(numbersOf(database, id)).toEqual(expected.map((each) => each.split(' ')[1]))
  const row = sampleOf(database.reader, id, official)
  expect(row && isAsDrawn(database.reader, row, '2026-04-02')).toBe(true)
  expect(row && isAsDrawn(database.reader, { ...row, seed: '2026148' }, '2026-04-02')).toBe(false)
})

it('refuses the same twice, another’s area, and nothing to draw from; what was drawn stays', async () => {
  const database = await county()
  expect(await drawSample(database, drawing, by(official))).toMatchObject({ ok: true })
  expect(await drawSample(database, drawing, by(official))).toMatchObject({ refusal: { code: 'already-sent' } })
  const elsewhere = { ...official, body: OTHER_TOWN }
  expect(await drawSample(database, drawing, by(elsewhere))).toMatchObject({ refusal: { code: 'not-allowed' } })
  const empty = { ...drawing, period: { from: '2025-01-01', to: '2025-12-31' } }
  expect(await drawSample(database, empty, by(official))).toMatchObject({
    refusal: { fields: { body: ['too-small'] } },
  })
  expect(samplesOf(database, official)).toHaveLength(1)
  expect(samplesOf(database, elsewhere)).toEqual([])
  for (const table of ['Sample', 'SampleCase'])
    await expect(database.exclusively((db) => db.exec(`DELETE FROM ${table}`))).rejects.toThrow('append-only')
})

it('is answered by somebody who had no hand in the case; the last answer counts', async () => {
  const database = await county()
  const drawn = await drawSample(database, drawing, by(official))
  const sample = drawn.ok ? drawn.value : ''
  const answer = (person: Person, result: 'agrees' | 'never-happened', n = 1) =>
    answerCallBack(database, { sample, n, result }, by(person))
  expect(await answer(mediator, 'agrees')).toMatchObject({ refusal: { code: 'not-found' } }) // of no sample of the village
  expect(await answer({ ...clerk, account: 'm' }, 'agrees')).toMatchObject({
    refusal: { code: 'needs-another-person' },
  })
  expect(await answer(clerk, 'agrees', 99)).toMatchObject({ refusal: { code: 'not-found' } })
  expect(await answer(clerk, 'agrees')).toMatchObject({ ok: true })
  expect(await answer(clerk, 'never-happened')).toMatchObject({ ok: true })
  expect(casesOfSample(database.reader, sample, clerk).map(({ result }) => result)).toEqual([
    ...['never-happened', null, null, null, null],
  ])
  expect(casesOfSample(database.reader, sample, { ...clerk, account: 'm' }).every(({ mine }) => mine)).toBe(true)
  expect(sampleOf(database.reader, sample, clerk)).toMatchObject({ answered: 1 })
})

it('is drawn the same at the counter', async () => {
  const database = await county()
  const drawn = await drawSample(database, drawing, by(official))
  const sample = drawn.ok ? drawn.value : ''
  await database.exclusively((db) => db.exec('PRAGMA optimize'))
  const words = `sample --seed 2026147 --size 5 --body ${DISTRICT} --from 2026-03-01 --to 2026-04-30`
  const { json } = await jsonOf(database.file, words)
  expect(Object.keys(json)).toEqual(['seed', 'body', 'period', 'asOf', 'population', 'digest', 'numbers'])
  expect(json.population).toBe(8) // today: the eighth is known too
  expect(numbersOf(database, sample).filter((number) => json.numbers.includes(number)).length).toBeGreaterThan(3)
  expect(await fq(database.file, 'sample --size 5')).toMatchObject({
    status: 1,
    err: expect.stringContaining('--seed'),
  })
})
