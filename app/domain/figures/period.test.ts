import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { addDays, eachDay, monthPeriod, yearPeriod } from '#app/domain/law/day'
import { grains, halfPeriod, monthsOf, periodOf, quarterPeriod, type PeriodQuery } from './period'

const today = '2021-01-26'
const asked = (query: PeriodQuery) => {
  const result = periodOf(query, today)
  return result.ok ? `${result.value.from} ${result.value.to}` : result.refusal.fields
}

describe('parts of a year', () => {
  it('are three or six months', () => {
    expect(quarterPeriod(2020, 1)).toEqual({ from: '2020-01-01', to: '2020-03-31' })
    expect(quarterPeriod(2020, 4)).toEqual({ from: '2020-10-01', to: '2020-12-31' })
    expect(halfPeriod(2020, 1)).toEqual({ from: '2020-01-01', to: '2020-06-30' })
    expect(halfPeriod(2020, 2)).toEqual({ from: '2020-07-01', to: '2020-12-31' })
  })
  it('list their months, the last of a year too', () => {
    expect(monthsOf({ from: '2020-11-15', to: '2021-02-01' })).toEqual(['2020-11', '2020-12', '2021-01', '2021-02'])
  })
})

describe('a period split for the sums kept ready', () => {
  it('is one year when it is one', () => {
    expect(grains({ from: '2020-01-01', to: '2020-12-31' })).toEqual({ years: ['2020'], months: [], days: [] })
  })
  it('is years, then months, then days at either end', () => {
    expect(grains({ from: '2018-11-20', to: '2021-02-03' })).toEqual({
      years: ['2019', '2020'],
      months: ['2018-12', '2021-01'],
      days: [
        { from: '2018-11-20', to: '2018-11-30' },
        { from: '2021-02-01', to: '2021-02-03' },
      ],
    })
  })
  it('joins days that touch', () => {
    const across = { from: '2020-01-15', to: '2020-02-10' }
    expect(grains(across)).toEqual({ years: [], months: [], days: [across] })
  })
  it('without a beginning, takes every year before whole', () => {
    expect(grains({ to: '2019-12-31' })).toEqual({ throughYear: '2018', years: ['2019'], months: [], days: [] })
    expect(grains({ to: '2020-02-29' })).toEqual({
      throughYear: '2019',
      years: [],
      months: ['2020-01', '2020-02'],
      days: [],
    })
  })
  it('holds each day once and no other', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 2500 }), fc.integer({ min: 0, max: 1200 }))
    fc.assert(
      fc.property(span, ([start, length]) => {
        const from = addDays('2016-01-01', start)
        const to = addDays(from, length)
        const parts = grains({ from, to })
        const periods = [
          ...parts.years.map((year) => yearPeriod(Number(year))),
          ...parts.months.map(monthPeriod),
          ...parts.days,
        ]
        const days = periods.flatMap((each) => [...eachDay(each.from, each.to)]).sort()
        expect(days).toEqual([...eachDay(from, to)])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a period as an address says it', () => {
  it('is the year of today when nothing is said', () => {
    expect(asked({})).toBe('2021-01-01 2021-12-31')
    expect(asked({ year: '', from: null })).toBe('2021-01-01 2021-12-31')
  })
  it('is a year or a part of one', () => {
    expect(asked({ year: '2020' })).toBe('2020-01-01 2020-12-31')
    expect(asked({ year: '2020', half: '2' })).toBe('2020-07-01 2020-12-31')
    expect(asked({ year: '2020', quarter: '2' })).toBe('2020-04-01 2020-06-30')
    expect(asked({ year: '2020', month: '02' })).toBe('2020-02-01 2020-02-29')
  })
  it('is exact days, one end taken from the year when only the other is said', () => {
    expect(asked({ from: '2019-12-26', to: '2020-01-25' })).toBe('2019-12-26 2020-01-25')
    expect(asked({ year: '2020', from: '2020-06-10' })).toBe('2020-06-10 2020-12-31')
    expect(asked({ year: '2020', to: '2020-06-10' })).toBe('2020-01-01 2020-06-10')
    expect(asked({ from: '2020-02-29', to: '2020-02-29' })).toBe('2020-02-29 2020-02-29')
  })
  it('is refused, by field, when it is none', () => {
    expect(asked({ year: '20' })).toEqual({ year: ['not-valid'] })
    expect(asked({ year: '3000' })).toEqual({ year: ['not-valid'] })
    expect(asked({ year: '2020', quarter: '5' })).toEqual({ quarter: ['not-valid'] })
    expect(asked({ year: '2020', month: 'March' })).toEqual({ month: ['not-valid'] })
    expect(asked({ from: '2020-02-30' })).toEqual({ from: ['not-a-day'] })
    expect(asked({ to: 'soon' })).toEqual({ to: ['not-a-day'] })
    expect(asked({ from: '2020-03-02', to: '2020-03-01' })).toEqual({ to: ['not-valid'] })
  })
})
