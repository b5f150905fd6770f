import { expect, it } from 'vitest'
import { periodKinds } from '#app/domain/returns/return'
import { kindOf, periodsOver } from './schedule'

it.each([
  ['month', '2026-01-01', '2026-03-01', ['2026-01-01/2026-01-31', '2026-02-01/2026-02-28']],
  ['month', '2026-01-02', '2026-02-28', []],
  ['quarter', '2026-01-01', '2026-06-30', ['2026-01-01/2026-03-31']],
  ['quarter', '2026-01-01', '2026-07-01', ['2026-01-01/2026-03-31', '2026-04-01/2026-06-30']],
  ['half', '2019-07-01', '2020-07-01', ['2019-07-01/2019-12-31', '2020-01-01/2020-06-30']],
  ['year', '2019-06-30', '2021-01-01', ['2020-01-01/2020-12-31']],
  ['year', '2020-01-01', '2020-12-31', []],
] as const)('%s from %s, on %s', (kind, from, today, over) => {
  expect(periodsOver(kind, from, today).map((each) => `${each.from}/${each.to}`)).toEqual(over)
})

it.each([
  ['2026-02-01', '2026-02-28', 'month'],
  ['2026-04-01', '2026-06-30', 'quarter'],
  ['2026-07-01', '2026-12-31', 'half'],
  ['2026-01-01', '2026-12-31', 'year'],
  ['2026-01-01', '2026-11-30', undefined],
  ['2026-01-02', '2026-12-31', undefined],
] as const)('%s to %s is a %s', (from, to, kind) => {
  expect(kindOf({ from, to }, periodKinds)).toBe(kind)
})
