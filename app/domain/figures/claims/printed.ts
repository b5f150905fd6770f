/** Does a printed percentage say n of d? If not: the right one, and what would explain the printed one. */
import { display, type Rounding } from '#app/domain/figures/ratio'
import { say, type Words } from '#app/domain/words'
import { isPercent } from './kind'
import type { Mention } from './mention'
import type { Quantity } from './quantity'

type Bounds = Pick<Quantity, 'value' | 'low' | 'high' | 'exact'>
/** A count of the report, or several added up, by the name it has there. */
export type Base = Bounds & { readonly name: string; readonly mention?: Mention }

export const baseOf = (mention: Mention, name: string): Base => {
  const { value, low, high, exact } = mention
  return { value, low, high, exact, name, mention }
}
export const added = (one: Base, two: Base): Base => ({
  value: one.value + two.value,
  low: one.low + two.low,
  high: one.high + two.high,
  exact: one.exact && two.exact,
  name: `${one.name}＋${two.name}`,
})

const whole = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1e15

/** Amounts to the fen, so that the ratio is of whole numbers. */
const wholes = (n: number, d: number): readonly [number, number] | undefined => {
  const [n100, d100] = [Math.round(n * 100), Math.round(d * 100)]
  return whole(n) && whole(d) ? [n, d] : whole(n100) && whole(d100) ? [n100, d100] : undefined
}

/** n of d in percent with so many decimals; undefined where there is nothing to divide by. */
export function percentOf(n: number, d: number, decimals: number, rounding: Rounding): string | undefined {
  const pair = wholes(n, d)
  return pair && pair[1] > 0 && decimals <= 6 ? display(pair[0], pair[1], { decimals, rounding }) : undefined
}

/** The printed number in percent: a permille is a tenth, and has one decimal more. */
const asPercent = (rate: Mention): { text: string; decimals: number } =>
  rate.measure === 'permille'
    ? { text: rate.value.toFixed(rate.decimals + 1), decimals: rate.decimals + 1 }
    : { text: rate.printed, decimals: rate.decimals }

/** Sharp: an exact rate of exact counts, to be met to the last digit. */
const sharp = (rate: Mention, n: Bounds, d: Bounds): boolean =>
  rate.exact && n.exact && d.exact && (rate.measure === 'percent' || rate.measure === 'permille')

/** Rounded either way, the counts print so; widened or coarse numbers only have to be able to. */
export function fits(rate: Mention, n: Bounds, d: Bounds): boolean {
  if (!isPercent(rate) && rate.measure !== 'bare') return false
  if (d.high <= 0) return false
  if (sharp(rate, n, d)) {
    const { text, decimals } = asPercent(rate)
    return (['half-up', 'half-even'] as const).some(
      (rounding) => Number(percentOf(n.value, d.value, decimals, rounding)) === Number(text),
    )
  }
  const slack = rate.measure === 'fraction' || rate.measure === 'tenths' ? 0 : rate.step
  const [least, most] = [(100 * n.low) / d.high, d.low > 0 ? (100 * n.high) / d.low : Infinity]
  return (
    (Number.isNaN(most) || most >= rate.low - (rate.exact ? slack : rate.low === rate.value ? 0 : slack)) &&
    least <= rate.high + (rate.exact ? slack : 0)
  )
}

/** Cut off instead of rounded, the counts print so. */
export const isCut = (rate: Mention, n: Bounds, d: Bounds): boolean => {
  if (!sharp(rate, n, d)) return false
  const { text, decimals } = asPercent(rate)
  return Number(percentOf(n.value, d.value, decimals, 'truncate')) === Number(text)
}

const ratioText = (n: Base, d: Base): string => `${n.name}÷${d.name}`

export const agrees = (rate: Mention, n: Base, d: Base): Words => {
  const right = percentOf(n.value, d.value, asPercent(rate).decimals, 'half-up') ?? ''
  return say(`${ratioText(n, d)}＝${right}%，相符。`, `${n.value}/${d.value} = ${right}%: it agrees.`)
}

/** The right value, and every explanation that holds. `others`: counts of the text that may have been meant instead. */
export function disagrees(rate: Mention, n: Base, d: Base, others: readonly Base[]): Words {
  const { decimals, text } = asPercent(rate)
  const right = percentOf(n.value, d.value, decimals, 'half-up') ?? ''
  const zh = [`${ratioText(n, d)}＝${right}%，应为${right}%，不是${text}%。`]
  const en = [`${n.value}/${d.value} = ${right}%: it should be ${right}%, not ${text}%.`]
  if (isCut(rate, n, d)) {
    zh.push(`${text}%是截尾（未四舍五入）所得。`)
    en.push(`${text}% is what cutting off instead of rounding (truncation) gives.`)
  }
  const other = others.find((each) => each.mention !== d.mention && fits(rate, n, each))
  if (other) {
    zh.push(`若以${other.name}为分母，则相符。`)
    en.push(`With another denominator of the text, ${other.value}, it would agree.`)
  }
  const carried = other ? undefined : carriedOver(rate, n, d)
  if (carried !== undefined) {
    zh.push(`若分母另含上期结转${carried}件（共${d.value + carried}），则相符；文中未见此数。`)
    en.push(
      `If ${carried} carried over were in the denominator (${d.value + carried} in hand), it would agree; the text does not say so.`,
    )
  }
  return say(zh.join(''), en.join(' '))
}

/** How many more in the denominator would give the printed rate: at most as many again. */
function carriedOver(rate: Mention, n: Base, d: Base): number | undefined {
  if (!sharp(rate, n, d) || rate.value >= (100 * n.value) / d.value || rate.value <= 0) return undefined
  const guess = Math.round((100 * n.value) / rate.value)
  for (const total of [guess, guess - 1, guess + 1])
    if (total > d.value && total <= 2 * d.value && fits(rate, n, { ...d, value: total, low: total, high: total }))
      return total - d.value
  return undefined
}
