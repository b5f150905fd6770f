/** Returns that stand still: the figures go on, what was frozen does not. */
import type Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { composed } from '#app/db/composed.server'
import type { Database } from '#app/db/connection.server'
import { approveDraft, freeze } from '#app/db/freeze.server'
import { perform } from '#app/db/perform.server'
import { draftDue, drafts, putOnSchedule, takeOffSchedule } from '#app/db/return-schedule.server'
import { sayOf } from '#app/db/return-marks.server'
import { standingIn, standings } from '#app/db/return-log.server'
import { verifyReturns } from '#app/db/verify-returns.server'
import { yearPeriod } from '#app/domain/law/day'
import { asks, qian, sun, teaReturn, wu, zhou } from '#test/factories/tea-return'
import { aTeaCounty, aTeaDispute, teaCatalogue, wang } from '#test/tea-house'

let ids = 0
const NEXT_YEAR = '2027-01-04T02:00:00.000Z'
const LATER = '2027-01-05T02:00:00.000Z'
const year = yearPeriod(2026)
const shelf = { forms: [teaReturn], catalogue: teaCatalogue }
const yearOf = (body: string) => ({ form: 'tea', body, period: year })

/** Three accepted in 2026, one of them settled. */
async function aCounty() {
  const database = await aTeaCounty()
  const first = await aTeaDispute(database, '2026-03-02')
  const second = await aTeaDispute(database, '2026-04-01')
  await aTeaDispute(database, '2026-05-06')
  await first.settle('2026-03-09')
  return { database, second }
}

async function granted<T>(asked: Promise<{ ok: true; value: T } | { ok: false; refusal: unknown }>): Promise<T> {
  const result = await asked
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

async function aFrozen() {
  const county = await aCounty()
  const id = await granted(freeze(county.database, yearOf('320614'), asks(qian, NEXT_YEAR)))
  return { ...county, id }
}

const digits = (database: Database, id: string) =>
  standingIn(database.reader, id)?.cells.map(({ numerator, denominator }) => [numerator, denominator])

it('fills, signs and keeps a year by hand; the rate is 1 of 3', async () => {
  const { database, id } = await aFrozen()
  const standing = standingIn(database.reader, id)
  expect(standing?.state).toBe('frozen')
  expect(standing?.frozen.cells.map(({ key, display }) => [key, display])).toEqual([
    ['taken', '3'],
    ['ended', '1'],
    ['left', '2'],
    ['rate', '33.33%'],
  ])
  expect(standing?.frozen.equations).toMatchObject([{ leftSum: 3, rightSum: 3, holds: true, left: ['taken'] }])
  expect(standing?.frozen.paragraphs[0]?.text.zh).toBe('本期受理3件，了结率33.33%。')
  expect(verifyReturns(database.reader, shelf)).toEqual({ entries: 1, recounted: 1, unaided: 0, problems: [] })
})

it('a later entry about the year moves the live figure; what was frozen stands and still verifies', async () => {
  const { database, second, id } = await aFrozen()
  // Settled on a day of 2026, entered in 2027.
  const late = { kind: 'step', proceeding: second.proceeding, step: 'shake', on: '2026-12-30', entry: {} } as const
  const asking = { person: wang, now: LATER, newId: () => `late-${++ids}`, catalogue: teaCatalogue }
  await granted(perform(database, { id: 'late', disputeId: second.disputeId, command: late }, asking))
  const live = composed(database.reader, teaReturn, {
    body: '320614',
    period: year,
    asOf: LATER,
    catalogue: teaCatalogue,
  })
  expect(live.filled.cells.map(({ display }) => display)).toEqual(['3', '2', '1', '66.67%'])
  expect(digits(database, id)).toEqual([
    [3, null],
    [1, null],
    [2, null],
    [1, 3],
  ])
  expect(verifyReturns(database.reader, shelf)).toMatchObject({ recounted: 1, problems: [] })
})

it('neither a frozen nor a received return can be changed or deleted', async () => {
  const { database } = await aFrozen()
  for (const sql of [`UPDATE ReturnEntry SET content = '{}'`, `DELETE FROM ReturnEntry`])
    await expect(database.exclusively((db) => void db.exec(sql))).rejects.toThrow('append-only')
  await database.exclusively((db) =>
    db.exec(`INSERT INTO ReceivedReturn (id, form, body, "from", "to", base, digest, text, key, "by", at)
      VALUES ('r', 'tea', '1', '', '', '', '', '', '', '', '')`),
  )
  for (const sql of [`UPDATE ReceivedReturn SET text = '{}'`, `DELETE FROM ReceivedReturn`])
    await expect(database.exclusively((db) => void db.exec(sql))).rejects.toThrow('append-only')
})

/** What somebody with the database file in hand could do. */
const tampers = (database: Database, work: (db: Sqlite.Database) => void) =>
  database.exclusively((db) => {
    db.exec(`DROP TRIGGER ReturnEntry_no_update`)
    work(db)
  })

it.each([
  ['a digit of the content', `content = replace(content, '"numerator":3', '"numerator":4')`, 'changed'],
  ['the hash before', `prevHash = '${'0'.repeat(64)}'`, 'not-in-chain'],
  ['its own hash', `hash = '${'0'.repeat(64)}'`, 'changed'],
  ['the signature', `signature = 'A' || substr(signature, 2)`, 'bad-signature'],
  ['another key', `key = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='`, 'other-key'],
  ['the body it is listed under', `body = '320614101'`, 'not-an-entry'],
  ['the period it is listed under', `"from" = '2025-01-01'`, 'not-an-entry'],
])('changed behind our back, %s is found', async (_, change, problem) => {
  const { database } = await aFrozen()
  await tampers(database, (db) => void db.exec(`UPDATE ReturnEntry SET ${change} WHERE seq = 1`))
  const found = verifyReturns(database.reader, shelf).problems
  expect(found.map((each) => each.problem)).toContain(problem)
})

it('a ledger bent afterwards gives other digits than were signed', async () => {
  const { database } = await aFrozen()
  await database.exclusively((db) => db.exec(`UPDATE Learnt SET count = count + 1 WHERE measure = 'accepted'`))
  expect(verifyReturns(database.reader, shelf).problems.map(({ problem }) => problem)).toEqual(['other-digits'])
})

it('is approved by another official of the body or above, once', async () => {
  const { database, id } = await aFrozen()
  const says = (who: typeof qian, mark: 'approved' | 'published' | 'withdrawn') =>
    sayOf(database, id, { mark, reason: '核对无误' }, asks(who, LATER))
  const code = async (asked: ReturnType<typeof says>) => {
    const result = await asked
    return result.ok ? 'done' : result.refusal.code
  }
  expect(await code(says(qian, 'approved'))).toBe('needs-another-person')
  expect(await code(says(zhou, 'approved'))).toBe('not-allowed')
  expect(await code(says(sun, 'published'))).toBe('return-not-approved')
  expect(await code(says(sun, 'approved'))).toBe('done')
  expect(await code(says(sun, 'approved'))).toBe('return-settled')
  expect(await code(says(qian, 'published'))).toBe('done')
  expect(standingIn(database.reader, id)?.state).toBe('published')
  expect(await code(says(qian, 'withdrawn'))).toBe('done')
  expect(await code(says(sun, 'approved'))).toBe('return-settled')
  expect(verifyReturns(database.reader, shelf)).toMatchObject({ entries: 4, problems: [] })
  const again = await freeze(database, yearOf('320614'), asks(sun, LATER))
  expect(again.ok).toBe(true)
  expect(standings(database.reader, { form: 'tea', period: year }).map(({ state }) => state)).toEqual([
    'frozen',
    'withdrawn',
  ])
})

it('an erratum says what stood and what should, with its reason, and what was frozen stays', async () => {
  const { database, id } = await aFrozen()
  const erratum = [
    { key: 'ended', numerator: 2 },
    { key: 'rate', numerator: 2, denominator: 3 },
  ]
  const reason = '漏登一件，来电13812345678说明'
  await granted(sayOf(database, id, { erratum, reason }, asks(sun, LATER)))
  const standing = standingIn(database.reader, id)
  expect(standing?.frozen.cells[1]?.display).toBe('1')
  expect(standing?.cells.map(({ display }) => display)).toEqual(['3', '2', '2', '66.67%'])
  expect(standing?.errata[0]).toMatchObject({ reason: '漏登一件，来电*说明', of: id })
  expect(standing?.errata[0]?.cells[1]).toEqual({
    key: 'rate',
    stated: { value: 33.33, numerator: 1, denominator: 3, display: '33.33%' },
    corrected: { value: 66.67, numerator: 2, denominator: 3, display: '66.67%' },
  })
  expect(verifyReturns(database.reader, shelf)).toMatchObject({ entries: 2, recounted: 1, problems: [] })
})

it.each([
  ['a cell there is not', [{ key: 'none', numerator: 1 }]],
  ['a rate without its denominator', [{ key: 'rate', numerator: 1 }]],
  ['what stands there already', [{ key: 'ended', numerator: 1 }]],
  ['half a case', [{ key: 'ended', numerator: 0.5 }]],
  ['nothing', []],
])('an erratum of %s is refused', async (_, erratum) => {
  const { database, id } = await aFrozen()
  const result = await sayOf(database, id, { erratum, reason: '更正' }, asks(sun, LATER))
  expect(result.ok ? '' : result.refusal.code).toBe('invalid-entry')
  expect(verifyReturns(database.reader, shelf).entries).toBe(1)
})

it.each([
  ['a period not over', { ...yearOf('320614'), period: yearPeriod(2027) }, qian, 'return-period-not-over'],
  [
    'no period of the form',
    { ...yearOf('320614'), period: { from: '2026-01-01', to: '2026-06-30' } },
    qian,
    'invalid-entry',
  ],
  ['a form there is not', { ...yearOf('320614'), form: 'none' }, qian, 'return-form-unknown'],
  ['a body there is not', yearOf('999999'), qian, 'unknown-body'],
  ['the body above', yearOf('320614'), zhou, 'not-allowed'],
  ['a neighbour', yearOf('320614101'), wu, 'not-allowed'],
] as const)('%s is not frozen', async (_, wanted, who, code) => {
  const { database } = await aCounty()
  const result = await freeze(database, wanted, asks(who, NEXT_YEAR))
  expect(result.ok ? '' : result.refusal.code).toBe(code)
})

it('what stands frozen is not frozen again', async () => {
  const { database } = await aFrozen()
  const result = await freeze(database, yearOf('320614'), asks(sun, LATER))
  expect(result.ok ? '' : result.refusal.code).toBe('return-frozen-already')
})

it('the schedule drafts what is over, once; a person approves, and it is frozen as known then', async () => {
  const { database } = await aCounty()
  const wanted = { form: 'tea', body: '320614', every: 'month', from: '2026-03-01' } as const
  const line = await granted(putOnSchedule(database, wanted, asks(qian, '2026-03-01T02:00:00.000Z')))
  const due = (now: string) => draftDue(database, asks(qian, now))
  expect(await due('2026-03-31T10:00:00.000Z')).toBe(0)
  // Midnight in Beijing is 16:00 UTC.
  expect(await due('2026-03-31T16:00:00.000Z')).toBe(1)
  expect(await due('2026-05-01T02:00:00.000Z')).toBe(1)
  expect(await due('2026-05-01T02:00:00.000Z')).toBe(0)
  const [march, april] = drafts(database.reader)
  expect([march?.from, march?.to, april?.from]).toEqual(['2026-03-01', '2026-03-31', '2026-04-01'])
  expect(standings(database.reader)).toEqual([])
  const id = await granted(approveDraft(database, march?.id ?? '', asks(qian, '2026-05-04T02:00:00.000Z')))
  const standing = standingIn(database.reader, id)
  expect([standing?.state, standing?.frozen.asOf, standing?.frozen.drafted]).toEqual([
    'approved',
    '2026-05-04T02:00:00.000Z',
    'by-schedule',
  ])
  expect(standing?.cells.map(({ display }) => display)).toEqual(['1', '1', '0', '100.00%'])
  const again = await approveDraft(database, march?.id ?? '', asks(sun, LATER))
  expect(again.ok ? '' : again.refusal.code).toBe('return-settled')
  expect(drafts(database.reader).map(({ from }) => from)).toEqual(['2026-04-01'])
  const byHand = { form: 'tea', body: '320614', period: { from: '2026-04-01', to: '2026-04-30' } }
  const other = await granted(freeze(database, byHand, asks(qian, '2026-05-04T02:00:00.000Z')))
  expect([standingIn(database.reader, other)?.state, drafts(database.reader)]).toEqual(['frozen', []])
  await granted(takeOffSchedule(database, line, asks(qian, LATER)))
  expect(await due(LATER)).toBe(0)
})
