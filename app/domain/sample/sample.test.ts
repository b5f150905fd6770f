import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { drawn, seedSchema } from './draw'
import { estimateOf, markedOf } from './estimate'
import { tallyOf } from './result'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('a drawing', () => {
  const numbers = ['2020-000001', '2020-000002', '2020-000003', '2020-000004', '2020-000005', '2020-000006']

  it('can be done again by anybody with sha256sum, whatever order the cases come in', () => {
    // printf '2026147 2020-000001' | sha256sum, and so on; put in order by hand.
    const expected = ['2020-000005', '2020-000006', '2020-000001']
    expect(drawn(numbers, { seed: '2026147', size: 3 }, sha256)).toEqual(expected)
    expect(drawn([...numbers].reverse(), { seed: '2026147', size: 3 }, sha256)).toEqual(expected)
  })

  it('of more keeps what was drawn of fewer', () => {
    const draw = (size: number) => drawn(numbers, { seed: 'abcd', size }, sha256)
    expect(draw(5).slice(0, 2)).toEqual(draw(2))
    expect(draw(99)).toHaveLength(6)
  })

  it('is drawn by a number as it is printed', () => {
    const isSeed = (text: string) => seedSchema.safeParse(text).success
    expect(['2026147', '3.14', 'a b c d', '123', '１２３４'].map(isSeed)).toEqual([true, true, false, false, false])
  })
})

describe('what it says of all', () => {
  it('by hand: five of five out of ten', () => {
    // C(10,5) = 252. Were 6 marked, all five drawn would be so C(6,5)/252 = 6/252 = 2.4 % of the time; were 7, 21/252 = 8.3 %.
    expect(markedOf(10, 5, 5)).toEqual({ low: 7, high: 10 })
    expect(markedOf(10, 5, 0)).toEqual({ low: 0, high: 3 })
  })

  it('of everything is the number itself, of nothing says nothing', () => {
    expect(markedOf(50, 50, 41)).toEqual({ low: 41, high: 41 })
    expect(markedOf(50, 0, 0)).toEqual({ low: 0, high: 50 })
  })

  // Worked out with whole numbers (sums of binomial coefficients) outside this program.
  it.each([
    [20, 10, 9, 13, 19],
    [100, 20, 18, 71, 98],
    [8263, 200, 190, 7524, 8060],
  ])('of %i, %i drawn, %i agree: %i to %i', (all, n, k, low, high) => {
    expect(markedOf(all, n, k)).toEqual({ low, high })
  })

  it('is wider for fewer drawn and never outside what is possible', () => {
    for (const [n, k] of [
      [5, 4],
      [20, 16],
      [80, 64],
    ] as const) {
      const { low, high } = markedOf(200, n, k)
      expect(low >= k && high <= 200 - (n - k) && low <= 160 && high >= 160).toBe(true)
    }
    expect(() => markedOf(10, 11, 3)).toThrow(RangeError)
  })

  it('goes by those reached, and tells the worst case of those who were not', () => {
    const tally = tallyOf([...Array(9).fill('agrees'), 'never-happened', 'not-reached', 'not-reached'] as const)
    const estimate = estimateOf(20, tally)
    expect(estimate).toMatchObject({ reached: 10, agrees: 9, confirmed: 18, interval: { low: 13, high: 19 } })
    expect(estimate?.atWorst).toBeLessThan(13)
    expect(estimateOf(20, tallyOf(['not-reached']))).toBeUndefined()
  })
})
