/**
 * The way back (反算): which whole counts can stand behind a printed rate? An auditor asks it of every bare percentage.
 * A candidate fits when printing it gives the rate, by the very function that prints.
 */
import { refuse, done, type Result } from '#app/domain/dispute/refusal'
import { hundredPercent, MOST_DECIMALS, roundings, scaled, type Rounding } from './ratio'

/** n of d prints as the rate under this rounding. */
export type Fit = { readonly n: number; readonly d: number; readonly rounding: Rounding }
/** `decimals`: as printed when not said; `max`: the largest denominator tried, 1 to 10,000, 200 when not said. */
export type Asked = { readonly decimals?: number; readonly max?: number }

export const MOST_DENOMINATOR = 10_000
const USUAL_DENOMINATOR = 200
const SHAPE = /^(\d{1,3})(?:\.(\d{1,6}))?\s*%?$/

/** The rate in units of its last digit. */
type Rate = { units: number; decimals: number }

/**
 * Every fraction n/d with 0 ≤ n ≤ d ≤ max that prints as the rate, by d, then n, each rounding that fits its own row.
 * Refuses (invalid-entry) a text that is no rate from 0 to 100, more digits than `decimals`, a `max` out of bounds.
 */
export function reconcile(rateText: string, { decimals, max = USUAL_DENOMINATOR }: Asked = {}): Result<Fit[]> {
  const rate = rateOf(rateText, decimals)
  if (rate === undefined) return refuse('invalid-entry', undefined, { rate: ['bad-format'] })
  if (!Number.isInteger(max) || max < 1) return refuse('invalid-entry', undefined, { max: ['too-small'] })
  if (max > MOST_DENOMINATOR) return refuse('invalid-entry', undefined, { max: ['too-large'] })
  const fits: Fit[] = []
  for (let d = 1; d <= max; d++) for (const fit of fitsOver(d, rate)) fits.push(fit)
  return done(fits)
}

function rateOf(text: string, decimals?: number): Rate | undefined {
  const found = SHAPE.exec(text.trim())
  if (!found) return undefined
  const fraction = found[2] ?? ''
  const digits = decimals ?? fraction.length
  if (!Number.isInteger(digits) || digits < fraction.length || digits > MOST_DECIMALS) return undefined
  const units = Number(`${found[1]}${fraction.padEnd(digits, '0')}`)
  return units <= hundredPercent(digits) ? { units, decimals: digits } : undefined
}

/** Whatever the rounding, the exact rate lies within one last digit of the printed one: only those n need trying. */
function* fitsOver(d: number, { units, decimals }: Rate): Generator<Fit> {
  const scale = hundredPercent(decimals)
  const least = Math.max(0, Math.ceil(((units - 1) * d) / scale))
  const most = Math.min(d, Math.floor(((units + 1) * d) / scale))
  const wanted = BigInt(units)
  for (let n = least; n <= most; n++)
    for (const rounding of roundings) if (scaled(n, d, scale, rounding) === wanted) yield { n, d, rounding }
}
