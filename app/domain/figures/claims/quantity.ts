/**
 * A number of the report with its unit and the words that widen it: 3.2万余件 is 32,000 to 33,000 cases. What is meant lies
 * between `low` and `high`; a number printed in 万 is known to one of its last digits only.
 */
import type { Measure } from './units'

export type Quantity = {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly low: number
  readonly high: number
  /** no word widens it and no digit is left out: it means what it says */
  readonly exact: boolean
  /** one of the last printed digit: 0.01 for 42.66, 1000 for 3.2万 */
  readonly step: number
  readonly decimals: number
  /** the digits alone: 42.66 */
  readonly printed: string
  readonly measure: Measure
  readonly unit: string
}

export type Widening = 'above' | 'more' | 'below' | 'near' | 'about'

const before: readonly (readonly [Widening, RegExp])[] = [
  ['below', /(?:不超过|不高于|不多于|最多|不足|不到|(?<!不)(?:低于|少于|小于)|至多)\s*$/],
  ['above', /(?:不少于|不低于|不小于|至少|超过了?|超出|突破|逾|(?<!不)(?:高于|多于|大于)|超)\s*$/],
  ['near', /(?:接近|将近|近)\s*$/],
  ['about', /(?:大约|约为?|大概)\s*$/],
]
const after: readonly (readonly [Widening, RegExp])[] = [
  ['above', /^\s*(?:以上|之多|\+)/],
  ['below', /^\s*(?:以下|以内|之内)/],
  ['about', /^\s*(?:左右|上下)/],
]

/** The widening word that ends the text before a number, and how long it is. */
export function widenedBefore(text: string, digits: string): { widening: Widening; length: number } | undefined {
  // 上千人: but 网上200件 is a place.
  if (/^[百千万亿]$/.test(digits) && text.endsWith('上')) return { widening: 'above', length: 1 }
  for (const [widening, rule] of before) {
    const found = rule.exec(text)
    if (found) return { widening, length: found[0].length }
  }
  return undefined
}

export function widenedAfter(text: string): { widening: Widening; length: number } | undefined {
  for (const [widening, rule] of after) {
    const found = rule.exec(text)
    if (found) return { widening, length: found[0].length }
  }
  return undefined
}

/** The place of the last digit that is not nought: 8100 → 100. */
function lastPlace(value: number, step: number): number {
  if (value <= 0) return step
  let place = step
  for (let digits = Math.round(value / step); digits % 10 === 0; digits /= 10) place *= 10
  return place
}

const bounds: Record<Widening, (value: number, place: number) => readonly [number, number]> = {
  above: (value) => [value, Infinity],
  more: (value, place) => [value, value + place],
  below: (value) => [0, value],
  near: (value, place) => [Math.min(value * 0.9, value - place), value],
  about: (value, place) => [Math.min(value * 0.9, value - place), Math.max(value * 1.1, value + place)],
}

/** How far a number may lie from what is printed. `coarse`: digits were left out (万, a tenth, a third). */
export function interval(
  { value, step }: Pick<Quantity, 'value' | 'step'>,
  widenings: readonly Widening[],
  coarse: boolean,
): Pick<Quantity, 'low' | 'high' | 'exact'> {
  const place = lastPlace(value, step)
  const [low, high] = widenings.reduce<readonly [number, number]>(
    ([low, high], each) => {
      const [from, to] = bounds[each](value, place)
      return [Math.min(low, from), Math.max(high, to)]
    },
    coarse && widenings.length === 0
      ? [value - step, value + step]
      : widenings.length === 0
        ? [value, value]
        : [value, value],
  )
  return { low, high, exact: widenings.length === 0 && !coarse }
}
