import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  compareDays,
  dayOf,
  daysBetween,
  eachDay,
  isDay,
  monthPeriod,
  startOfDayInstant,
  weekday,
  within,
  yearPeriod,
} from './day'
import { daySchema } from './day-schema'

/** Days from 1950 to 2099, so that sums stay inside the house's years. */
const days = fc.integer({ min: 0, max: 54_000 }).map((count) => addDays('1950-01-01', count))

describe('a day', () => {
  it.each(['2020-02-29', '2000-02-29', '1949-10-01', '2100-12-31'])('%s is one', (day) => {
    expect(daySchema.parse(day)).toBe(day)
  })
  it.each([
    '2021-02-29',
    '2100-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-1-1',
    '1948-12-31',
    '2101-01-01',
    '',
    '2020-02-30',
  ])('%s is none', (text) => {
    expect(isDay(text)).toBe(false)
    expect(daySchema.safeParse(text).success).toBe(false)
  })

  // 1 October 1949 was a Saturday, 2 March 2020 a Monday, 1 March 2026 a Sunday.
  it.each([
    ['1949-10-01', 6],
    ['2020-03-02', 1],
    ['2026-03-01', 7],
    ['1970-01-01', 4],
  ])('%s is weekday %i', (day, expected) => {
    expect(weekday(day)).toBe(expected)
  })

  it('is added to across month, leap day and year', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29')
    expect(addDays('2020-12-31', 1)).toBe('2021-01-01')
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29')
    expect(daysBetween('2020-01-01', '2021-01-01')).toBe(366)
    expect(daysBetween('2021-01-01', '2020-12-31')).toBe(-1)
  })

  it('has the months of the law: same number, or the last day of the month', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29')
    expect(addMonths('2021-01-31', 1)).toBe('2021-02-28')
    expect(addMonths('2020-08-31', 6)).toBe('2021-02-28')
    expect(addMonths('2020-11-15', 3)).toBe('2021-02-15')
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29')
    expect(addMonths('2020-01-15', -13)).toBe('2018-12-15')
  })

  it('is walked from first to last', () => {
    expect([...eachDay('2020-02-28', '2020-03-01')]).toEqual(['2020-02-28', '2020-02-29', '2020-03-01'])
    expect([...eachDay('2020-03-01', '2020-02-28')]).toEqual([])
  })

  it('lies in months and years', () => {
    expect(monthPeriod('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' })
    expect(monthPeriod('2021-12')).toEqual({ from: '2021-12-01', to: '2021-12-31' })
    expect(yearPeriod(2020)).toEqual({ from: '2020-01-01', to: '2020-12-31' })
    expect(within('2020-12-31', yearPeriod(2020))).toBe(true)
    expect(within('2021-01-01', yearPeriod(2020))).toBe(false)
  })

  it('holds its laws', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const other = addDays(day, count)
        expect(daysBetween(day, other)).toBe(count)
        expect(compareDays(day, other)).toBe(0 < count ? -1 : 0 > count ? 1 : 0)
        expect((weekday(day) + count - weekday(other)) % 7 === 0).toBe(true)
      }),
    )
  })
})

describe('an instant in Beijing', () => {
  // Beijing is eight hours ahead: its day begins at 16:00 UTC.
  it.each([
    ['2020-03-01T15:59:59.999Z', '2020-03-01'],
    ['2020-03-01T16:00:00.000Z', '2020-03-02'],
    ['2019-12-31T16:00:00.000Z', '2020-01-01'],
    ['2020-03-02T01:14:00.000Z', '2020-03-02'],
  ])('%s is %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day)
  })
  it('begins the day it falls on', () => {
    expect(startOfDayInstant('2020-03-02')).toBe('2020-03-01T16:00:00.000Z')
    fc.assert(
      fc.property(days, (day) => {
        expect(dayOf(startOfDayInstant(day))).toBe(day)
      }),
    )
  })
})
