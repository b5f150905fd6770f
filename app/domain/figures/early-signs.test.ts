import { describe, expect, it } from 'vitest'
import { isSign, justBefore, rises } from './early-signs'

describe('a rise beyond chance', () => {
  // (a − b)² against 6.66 (a + b), by hand: 20 and 7: 169 < 179.8; 21 and 7: 196 > 186.5.
  // 100 and 67: 1089 < 1112.2; 100 and 66: 1156 > 1105.6. From nought: 7: 49 > 46.6; 6: 36 < 40.
  it.each([
    [20, 7, false],
    [21, 7, true],
    [100, 67, false],
    [100, 66, true],
    [7, 0, true],
    [6, 0, false],
    [5, 5, false],
    [0, 40, false],
  ])('%i after %i: %s', (now, before, is) => {
    expect(rises(now, before)).toBe(is)
  })

  it('is asked of the span before and of the year before, and of enough cases', () => {
    expect(isSign({ now: 30, previous: 8, yearBefore: 10 })).toBe(true) // 484 > 253; 400 > 266
    expect(isSign({ now: 30, previous: 8, yearBefore: 20 })).toBe(false) // 100 < 333: so it is every year
    expect(isSign({ now: 30, previous: 25, yearBefore: 10 })).toBe(false) // it has been so for a while
    expect(isSign({ now: 30, previous: 8, yearBefore: null })).toBe(true)
    expect(isSign({ now: 9, previous: 0, yearBefore: 0 })).toBe(false) // few, though from nothing
    expect(isSign({ now: 10, previous: 0, yearBefore: 0 })).toBe(true)
  })
})

describe('the span just before', () => {
  it.each([
    ['2020-03-01', '2020-03-31', '2020-02-01', '2020-02-29'],
    ['2020-01-01', '2020-12-31', '2019-01-01', '2019-12-31'],
    ['2020-04-01', '2020-06-30', '2020-01-01', '2020-03-31'],
    ['2020-01-01', '2020-06-30', '2019-07-01', '2019-12-31'],
    ['2020-03-01', '2020-03-10', '2020-02-20', '2020-02-29'],
    ['2020-03-05', '2020-03-05', '2020-03-04', '2020-03-04'],
  ])('of %s to %s is %s to %s', (from, to, start, end) => {
    expect(justBefore({ from, to })).toEqual({ from: start, to: end })
  })
})
