import { describe, expect, it } from 'vitest'
import { calendarOf, calendarRowSchema, isProvisional, isWorkday } from '#app/domain/law/calendar'
import { eachDay } from '#app/domain/law/day'
import { testCalendarRows } from '#test/calendar'
import { calendarSeed, publishedYears } from './calendar-seed.server'

const rows = calendarSeed()
const calendar = calendarOf(rows, publishedYears())
const rowOn = (day: string) => rows.find((row) => row.day === day)
const restDays = (from: string, to: string) => [...eachDay(from, to)].filter((day) => !isWorkday(day, calendar))

describe('the seed of the working calendar', () => {
  it('knows 2018 to 2026 and does not take 2027 for an ordinary year', () => {
    expect(publishedYears()).toEqual(expect.arrayContaining([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]))
    expect(publishedYears()).not.toContain(2027)
    expect(rows.filter(({ day }) => day.startsWith('2027'))).toEqual([])
    expect(isProvisional('2027-10-01', calendar)).toBe(true)
    expect(isProvisional('2026-10-01', calendar)).toBe(false)
  })

  it('yields rows that can be stored, one a day', () => {
    for (const row of rows) expect(calendarRowSchema.parse(row)).toEqual(row)
    expect(new Set(rows.map(({ day }) => day)).size).toBe(rows.length)
  })

  // 国办发明电〔2020〕1号: the Spring Festival holiday is lengthened to 2 February, work starts on Monday the 3rd.
  it('has the Spring Festival of 2020 lengthened to 2 February', () => {
    expect(restDays('2020-01-23', '2020-02-04')).toEqual([...eachDay('2020-01-24', '2020-02-02')])
    expect(rowOn('2020-01-31')).toMatchObject({ kind: 'holiday', nameZh: '春节', nameEn: 'Spring Festival' })
    expect(rowOn('2020-01-31')?.notice).toContain('国办发明电〔2020〕1号')
    expect(rowOn('2020-01-30')?.notice).toBe('国务院办公厅关于2020年部分节假日安排的通知')
  })

  // The notice for 2020 had Saturday 1 February worked in exchange; the extension took that back.
  it('works 19 January 2020 in exchange, and no longer 1 February', () => {
    expect(rowOn('2020-01-19')).toMatchObject({ kind: 'make-up', nameZh: '春节' })
    expect(isWorkday('2020-01-19', calendar)).toBe(true)
    expect(rowOn('2020-02-01')?.kind).toBe('holiday')
  })

  it('agrees with the notices for 2019 to 2026 as copied by hand', () => {
    const kinds = (all: readonly { day: string; kind: string }[]) =>
      all.map(({ day, kind }) => `${day} ${kind}`).filter((line) => line >= '2018-12-29' && line < '2027')
    expect(kinds(rows).sort()).toEqual(kinds(testCalendarRows).sort())
  })

  // Notices for 2020: exchanged weekend days, all of them.
  it('has the weekend days worked in 2020', () => {
    const worked = rows.filter(({ day, kind }) => day.startsWith('2020') && kind === 'make-up').map(({ day }) => day)
    expect(worked).toEqual(['2020-01-19', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'])
  })

  it('puts December days under the notice of the New Year they belong to', () => {
    expect(rowOn('2018-12-29')).toMatchObject({ kind: 'make-up', notice: '国务院办公厅关于2019年部分节假日安排的通知' })
    expect(rowOn('2018-12-31')?.kind).toBe('holiday')
  })
})
