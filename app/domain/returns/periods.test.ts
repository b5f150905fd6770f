import { expect, it } from 'vitest'
import { returnByKey } from '#app/domain/returns'
import { dueOn, nameOf, periodOfPart, periodsOf } from '#app/domain/returns/periods'

it('names every period a return is handed in for', () => {
  expect(periodsOf({ every: ['half', 'year'] }, 2020)).toEqual([
    {
      ...{ kind: 'half', part: 'half-1', period: { from: '2020-01-01', to: '2020-06-30' } },
      name: { zh: '2020年上半年', en: 'the first half of 2020' },
    },
    {
      ...{ kind: 'half', part: 'half-2', period: { from: '2020-07-01', to: '2020-12-31' } },
      name: { zh: '2020年下半年', en: 'the second half of 2020' },
    },
    {
      ...{ kind: 'year', part: '', period: { from: '2020-01-01', to: '2020-12-31' } },
      name: { zh: '2020年', en: '2020' },
    },
  ])
  expect(periodsOf({ every: ['month'] }, 2020)).toHaveLength(12)
  expect(periodOfPart({ every: ['month'] }, 2020, 'month-2')?.period).toEqual({ from: '2020-02-01', to: '2020-02-29' })
  expect(periodOfPart({ every: ['quarter'] }, 2020, '')).toBeUndefined()
})

it('has the quarterly due by the fifth of the next month', () => {
  const quarterly = returnByKey('administrative-mediation')
  const due = periodsOf({ every: ['quarter'] }, 2020).map(({ period }) => quarterly && dueOn(quarterly, period))
  expect(due).toEqual(['2020-04-05', '2020-07-05', '2020-10-05', '2021-01-05'])
  expect(dueOn({}, { from: '2020-01-01', to: '2020-12-31' })).toBeUndefined()
})

it('calls a period by its name, and other days by the days', () => {
  expect(nameOf({ from: '2020-10-01', to: '2020-12-31' })).toEqual({
    zh: '2020年第四季度',
    en: 'the fourth quarter of 2020',
  })
  expect(nameOf({ from: '2020-02-01', to: '2020-02-29' })).toEqual({ zh: '2020年2月', en: 'February 2020' })
  expect(nameOf({ from: '2020-02-03', to: '2020-02-29' }).zh).toBe('2020-02-03至2020-02-29')
})
