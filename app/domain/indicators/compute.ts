/** A figure from its parts and whoever can add them up: the rollups, the ledger as known on a day, a handful of lines. */
import { display, NO_DATA, withPoint, type Printing, type Rounding } from '#app/domain/figures/ratio'
import type { Indicator } from '#app/domain/indicators/indicator'
import type { Part, Parts } from '#app/domain/indicators/parts'

/** Lines added up, reversals taken off: how many, and their quantities (fen for an amount). */
export type Sum = { readonly count: number; readonly quantity: bigint }

export type Figure = {
  readonly key: string
  readonly kind: Indicator['kind']
  /** a count, fen, or percent as printed; null: no data, which is not 0 */
  readonly value: number | null
  /** lines, or fen for an amount */
  readonly numerator: number
  readonly denominator: number | null
  /** `8263`, yuan as `200000000.00`, `42.67%`, or `—`; how a language groups digits is the page's */
  readonly display: string
  readonly decimals: number
  readonly rounding: Rounding
  /** which wording of the definition it was made by */
  readonly version: number
}

/** `printing` overrides the indicator's own rounding or decimals, as a reader may ask. Pure; `sum` is asked once a part. */
export function compute(
  indicator: Pick<Indicator, 'key' | 'kind' | 'version' | keyof Printing>,
  parts: Parts,
  sum: (part: Part) => Sum,
  printing: Partial<Printing> = {},
): Figure {
  const { key, kind, version } = indicator
  const { decimals = indicator.decimals, rounding = indicator.rounding } = printing
  const numerator = total(kind, parts.numerator, sum)
  const denominator = parts.denominator ? total(kind, parts.denominator, sum) : null
  const shown = shownAs(kind, numerator, denominator, { decimals, rounding })
  const whole = { numerator: Number(numerator), denominator: denominator === null ? null : Number(denominator) }
  return { key, kind, ...shown, ...whole, decimals, rounding, version: version.n }
}

/** Quantities, where the others count lines. */
const adds = (kind: Indicator['kind']): boolean => kind === 'amount' || kind === 'sum'

const total = (kind: Indicator['kind'], parts: readonly Part[], sum: (part: Part) => Sum): bigint =>
  parts.reduce((before, part) => {
    const { count, quantity } = sum(part)
    return before + BigInt(part.sign) * (adds(kind) ? quantity : BigInt(count))
  }, 0n)

/** The value and how it is printed, from whole sums; a rate needs something to divide by. */
export function shownAs(kind: Indicator['kind'], n: bigint, d: bigint | null, printing: Printing) {
  if (kind === 'count' || kind === 'sum') return { value: Number(n), display: String(n) }
  if (kind === 'amount') return { value: Number(n), display: withPoint(n, 2) }
  const text = display(n, d ?? 0n, printing)
  return text === NO_DATA ? { value: null, display: text } : { value: Number(text), display: `${text}%` }
}
