import { describe, expect, it } from 'vitest'
import { binomialTail, lnFactorial, poissonTail } from './chance'

describe('tails', () => {
  it('of the binomial, by hand', () => {
    expect(binomialTail(10, 10, 0.5)).toBeCloseTo(1 / 1024, 12)
    expect(binomialTail(10, 9, 0.5)).toBeCloseTo(11 / 1024, 12)
    expect(binomialTail(3, 1, 0.5)).toBeCloseTo(7 / 8, 12)
    expect(binomialTail(1, 1, 0.99)).toBeCloseTo(0.99, 12)
    expect([binomialTail(5, 0, 0.1), binomialTail(5, 6, 0.9), binomialTail(5, 2, 0), binomialTail(5, 2, 1)]).toEqual([
      1, 0, 0, 1,
    ])
  })

  // Worked out with whole numbers (sums of binomial coefficients) outside this program.
  it.each([
    [20, 8, 0.02, 2.601e-9],
    [300, 300, 0.97, 1.0752e-4],
  ])('of %i, %i or more at %f', (n, k, p, expected) => {
    expect(binomialTail(n, k, p) / expected).toBeCloseTo(1, 3)
  })

  it('of Poisson, by hand: at mean 1 none comes 1/e of the time', () => {
    expect(poissonTail(1, 1)).toBeCloseTo(1 - 1 / Math.E, 12)
    expect(poissonTail(2, 1)).toBeCloseTo(1 - 2 / Math.E, 12)
    expect([poissonTail(0, 1), poissonTail(1, 0)]).toEqual([1, 0])
  })

  it('go over from the table to the series without a step', () => {
    expect(lnFactorial(256) - lnFactorial(255)).toBeCloseTo(Math.log(256), 10)
    expect(lnFactorial(10)).toBeCloseTo(Math.log(3_628_800), 10)
  })
})
