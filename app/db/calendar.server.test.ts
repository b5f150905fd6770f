import { expect, test } from 'vitest'
import { calendarDays, calendarYears, loadNotice, loads, movedAt, previewNotice } from '#app/db/calendar.server'
import type { Database } from '#app/db/connection.server'
import { rebuild } from '#app/db/rebuild.server'
import { aTeaCounty, aTeaDispute, teaCatalogue as catalogue } from '#test/tea-house'

const holiday = (day: string) => ({ day, kind: 'holiday', nameZh: '元旦', nameEn: "New Year's Day" }) as const
const of2027 = { year: 2027, title: '2027年通知', rows: ['2027-01-01', '2027-01-02', '2027-01-03'].map(holiday) }
const now = '2026-12-30T02:00:00.000Z'
const asking = { by: 'a1', now, newId: () => 'edition-2', catalogue }

const dates = ({ reader }: Database) =>
  reader.prepare(`SELECT due, provisional, state FROM Deadline ORDER BY start, proceedingId`).all()
const dump = ({ reader }: Database) =>
  ['CalendarDay', 'CalendarYear', 'Deadline', 'Dispute', 'Site', 'AuditEntry'].map((table) =>
    reader.prepare(`SELECT * FROM ${table}`).all(),
  )

/** Accepted Tuesday 29 December 2026: 30, 31, Friday 1 January, Monday 4, Tuesday 5; with the holiday, Wednesday 6. */
async function aCase() {
  const database = await aTeaCounty()
  const dispute = await aTeaDispute(database, '2026-12-29')
  return { database, dispute }
}

test('a date in a year not published is provisional and moves with the notice, which is told', async () => {
  const { database, dispute } = await aCase()
  const early = await aTeaDispute(database, '2026-11-02') // Monday: due Monday 9 November, whatever 2027 brings
  expect(dates(database)).toEqual([
    { due: '2026-11-09', provisional: 0, state: 'running' },
    { due: '2027-01-05', provisional: 1, state: 'running' },
  ])
  const loaded = await loadNotice(database, of2027, asking)
  const moved = {
    disputeId: dispute.disputeId,
    number: dispute.number,
    rule: 'rec.review',
    from: '2027-01-05',
    to: '2027-01-06',
  }
  expect(loaded).toEqual({ recounted: 1, moved: [moved] })
  expect(dates(database)).toEqual([
    { due: '2026-11-09', provisional: 0, state: 'running' },
    { due: '2027-01-06', provisional: 0, state: 'running' },
  ])
  expect(movedAt(database, now)).toEqual({ moved: [moved], next: undefined, count: 1 })
  expect(loads(database)).toEqual([{ at: now, year: 2027, told: '3 days, 1 dates moved' }])
  expect(early.number).toBe('2026-000002')
  expect(await rebuild(database, { catalogue })).toMatchObject({ differences: 0 })
})

test('a preview says the same and leaves nothing', async () => {
  const { database } = await aCase()
  const before = dump(database)
  expect((await previewNotice(database, of2027, catalogue)).moved).toMatchObject([
    { from: '2027-01-05', to: '2027-01-06' },
  ])
  expect(dump(database)).toEqual(before)
  expect((await loadNotice(database, of2027, asking)).moved).toHaveLength(1)
})

test('a notice loaded again takes the place of what was known, for closed cases too', async () => {
  const { database, dispute } = await aCase()
  await dispute.settle('2027-01-06')
  expect(dates(database)).toEqual([{ due: '2027-01-05', provisional: 1, state: 'late' }])
  expect((await loadNotice(database, of2027, asking)).moved).toEqual([])
  expect(dates(database)).toEqual([{ due: '2027-01-06', provisional: 0, state: 'met' }])
  await loadNotice(database, { ...of2027, title: '更正', rows: [holiday('2027-01-01')] }, asking)
  expect(calendarDays(database, 2027).map((row) => row.day)).toEqual(['2027-01-01'])
  expect(calendarYears(database)[0]).toEqual({ year: 2027, notice: '更正', holidays: 1, makeUps: 0 })
  expect(await rebuild(database, { catalogue })).toMatchObject({ differences: 0 })
})

test('the days a notice took from December go with it, those of other notices stay', async () => {
  const { database } = await aCase()
  const withDecember = { ...of2027, rows: [holiday('2026-12-31'), ...of2027.rows] }
  await loadNotice(database, withDecember, asking)
  const before = calendarDays(database, 2026).length
  await loadNotice(database, of2027, asking)
  expect(calendarDays(database, 2026).length).toBe(before - 1)
  expect(calendarDays(database, 2026).some((row) => row.day === '2026-10-01')).toBe(true)
})

test('what moved comes in pages', async () => {
  const { database } = await aCase()
  for (let i = 0; i < 4; i++) await aTeaDispute(database, '2026-12-29')
  await loadNotice(database, of2027, asking)
  const first = movedAt(database, now, { size: 3 })
  expect([first.count, first.moved.length]).toEqual([5, 3])
  const second = movedAt(database, now, { size: 3, after: first.next })
  expect([second.moved.map((each) => each.number), second.next]).toEqual([['2026-000004', '2026-000005'], undefined])
})
