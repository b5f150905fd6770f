/**
 * Exact ratios. A percentage is made from two whole numbers in whole-number arithmetic, so that 32 of 75 prints as 42.67
 * or 42.66 because a rounding was chosen, never because a machine could not hold the fraction.
 */
import type { Words } from '#app/domain/words'

export const roundings = ['half-up', 'half-even', 'truncate'] as const
export type Rounding = (typeof roundings)[number]
export const isRounding = (text: string): text is Rounding => (roundings as readonly string[]).includes(text)

export const roundingWords: Record<Rounding, Words> = {
  'half-up': { zh: '四舍五入', en: 'rounded half up' },
  'half-even': { zh: '四舍六入五成双', en: 'rounded half to even' },
  truncate: { zh: '截尾（不进位）', en: 'cut off, not rounded' },
}

/** A count, or an amount too large for a number. */
export type Whole = number | bigint
/** `decimals`: digits after the point, 0 to 6. */
export type Printing = { readonly decimals: number; readonly rounding: Rounding }

/** What stands where there is nothing to divide by: no data is not 0 %. */
export const NO_DATA = '—'
export const MOST_DECIMALS = 6

/** Does the part cut off, `rest` of `divisor`, carry the last digit up? Sizes only: the sign is put back afterwards. */
const carries: Record<Rounding, (kept: bigint, rest: bigint, divisor: bigint) => boolean> = {
  'half-up': (_, rest, divisor) => 2n * rest >= divisor,
  'half-even': (kept, rest, divisor) => 2n * rest > divisor || (2n * rest === divisor && kept % 2n === 1n),
  truncate: () => false,
}

/** n × scale ÷ d as a whole number. Throws RangeError when d is not above 0: ask `display` for what may have no data. */
export function scaled(n: Whole, d: Whole, scale: Whole, rounding: Rounding): bigint {
  const divisor = BigInt(d)
  if (divisor <= 0n) throw new RangeError('a ratio needs something to divide by')
  const product = BigInt(n) * BigInt(scale)
  const size = product < 0n ? -product : product
  const kept = size / divisor
  const whole = carries[rounding](kept, size % divisor, divisor) ? kept + 1n : kept
  return product < 0n ? -whole : whole
}

/** 100 % at so many decimals, in units of the last digit: 2 → 10000. */
export const hundredPercent = (decimals: number): number => 10 ** (decimals + 2)

/** A whole number of last digits as text: (4266, 2) → `42.66`. */
export function withPoint(units: bigint, decimals: number): string {
  const size = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const cut = size.length - decimals
  const text = decimals === 0 ? size : `${size.slice(0, cut)}.${size.slice(cut)}`
  return units < 0n ? `-${text}` : text
}

/**
 * n of d in percent, without the sign: (32, 75, {decimals: 2, rounding: 'truncate'}) → `42.66`.
 * `—` when d is 0 or less. Throws RangeError for decimals that are no whole number from 0 to 6.
 */
export function display(n: Whole, d: Whole, { decimals, rounding }: Printing): string {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS)
    throw new RangeError(`decimals are 0 to ${MOST_DECIMALS}`)
  return BigInt(d) <= 0n ? NO_DATA : withPoint(scaled(n, d, hundredPercent(decimals), rounding), decimals)
}

/** Is n of d at least so many percent? Compared exactly: 8180 of 8263 prints as 99.00 and is below 99. */
export const reaches = (n: Whole, d: Whole, percent: number): boolean =>
  BigInt(d) > 0n && BigInt(n) * 100n >= BigInt(d) * BigInt(percent)
