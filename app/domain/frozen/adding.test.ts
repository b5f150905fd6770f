import { expect, it } from 'vitest'
import type { Cell, FilledCell } from '#app/domain/returns/return'
import { added, missing } from './adding'

const cell = (key: string, kind: Cell['kind'], more: Partial<Cell> = {}) => ({
  ...{ key, kind, decimals: 2, rounding: 'half-up' as const },
  ...more,
})
const figure = (
  key: string,
  value: number | null,
  numerator: number,
  denominator: number | null = null,
): FilledCell => ({
  ...{ key, value, numerator, denominator, display: '' },
})

it('counts, people and amounts are added; 28,738,000 yuan print as 2873.80 of ten thousand', () => {
  const cells = [cell('n', 'count'), cell('p', 'sum'), cell('a', 'amount'), cell('w', 'amount', { unit: 'wan' })]
  const one = [figure('n', 2, 2), figure('p', 5, 5), figure('a', 150, 150), figure('w', 0, 2_000_000_000)]
  const other = [figure('w', 0, 873_800_000), figure('n', 3, 3), figure('p', 7, 7), figure('a', 1, 1)]
  expect(added(cells, [one, other]).map(({ display }) => display)).toEqual(['5', '12', '1.51', '2873.80'])
})

it('a rate comes from added counts: 1/1 and 0/3 make 25 %, not 50 %', () => {
  const [rate] = added([cell('r', 'rate')], [[figure('r', 100, 1, 1)], [figure('r', 0, 0, 3)]])
  expect(rate).toEqual({ key: 'r', numerator: 1, denominator: 4, value: 25, display: '25.00%' })
})

it('nobody’s data is no data; one body’s data is that body’s', () => {
  const cells = [cell('x', 'count'), cell('r', 'rate')]
  const none = [figure('x', null, 0), figure('r', null, 0, 0)]
  expect(added(cells, [none, none]).map(({ value, display }) => [value, display])).toEqual([
    [null, '—'],
    [null, '—'],
  ])
  expect(added(cells, [none, [figure('x', 0, 0), figure('r', null, 0, 0)]])[0]?.display).toBe('0')
})

it('a part that lacks a cell is not added up', () => {
  expect(() => added([cell('x', 'count')], [[]])).toThrow(RangeError)
})

it('missing is who neither works here nor sent a return', () => {
  const [counted, received] = [new Set(['a']), new Set(['b'])]
  expect(missing(['a', 'b', 'c'], { counted, received })).toEqual(['c'])
})
