/**
 * What a sample says of all it was drawn from. The interval is exact for drawing without putting back (Clopper and Pearson
 * carried over to a finite population): it holds every whole number of confirmed cases for which what was found is not too
 * rare by the hypergeometric distribution, 2.5 % on either side. So a sample of everything gives the number itself.
 */
import type { Tally } from '#app/domain/sample/result'
import { lnChoose } from '#app/domain/signals/chance'

const EACH_SIDE = 0.025

/** P(X ≥ k): of n drawn from `all`, of which `marked` are marked. */
function hypergeometricTail(all: number, marked: number, n: number, k: number): number {
  const whole = lnChoose(all, n)
  let sum = 0
  for (let x = Math.max(k, n - (all - marked)); x <= Math.min(n, marked); x++)
    sum += Math.exp(lnChoose(marked, x) + lnChoose(all - marked, n - x) - whole)
  return Math.min(1, sum)
}

/** The least number from `from` to `to` for which it holds, where it holds for all beyond it. */
function least(from: number, to: number, holds: (x: number) => boolean): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

export type Interval = { readonly low: number; readonly high: number }

/**
 * How many of `all` are marked, when k of n drawn were: every number that 95 % of such drawings leave possible.
 * (10, 5, 5) → 7 to 10: of 6 marked five would all be drawn 6 times in 252. Throws RangeError unless 0 ≤ k ≤ n ≤ all.
 */
export function markedOf(all: number, n: number, k: number): Interval {
  if (!(k >= 0 && k <= n && n <= all)) throw new RangeError('a part is not larger than its whole')
  const low = least(k, all - (n - k), (marked) => hypergeometricTail(all, marked, n, k) > EACH_SIDE)
  // The other side is the same question about the unmarked ones.
  const unmarked = least(n - k, all - k, (x) => hypergeometricTail(all, x, n, n - k) > EACH_SIDE)
  return { low, high: all - unmarked }
}

export type Estimate = {
  /** how many were reached, and how many of these agree */
  readonly reached: number
  readonly agrees: number
  /** of the population, by the share of those reached; rounded down */
  readonly confirmed: number
  readonly interval: Interval
  /** the low end when whoever could not be reached is counted as not agreeing */
  readonly atWorst: number
}

/** Undefined while nobody has been reached: no data is not nought. */
export function estimateOf(population: number, tally: Tally): Estimate | undefined {
  const { agrees } = tally
  const reached = agrees + tally.disagrees + tally['never-happened']
  if (reached === 0) return undefined
  return {
    ...{ reached, agrees },
    confirmed: Math.floor((population * agrees) / reached),
    interval: markedOf(population, reached, agrees),
    atWorst: markedOf(population, reached + tally['not-reached'], agrees).low,
  }
}
