/** Numbers as reports write them: 8263, 1,068, 73.33, 二十三, 一百二十, 〇一二, 九十六点五. */

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  [...'〇一二三四五六七八九']
    .map((each, i) => [each, i] as const)
    .concat([
      ['零', 0],
      ['两', 2],
    ]),
)
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const myriads: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** `万` → 10,000, `千万` → 10,000,000; an empty text → 1. */
export const scaleOf = (text: string): number =>
  [...text].reduce((product, each) => product * (places[each] ?? myriads[each] ?? 1), 1)

/**
 * A whole number in Han characters, by places (一百二十) or digit by digit (二〇二〇). Undefined for what is none, and for
 * 三四 or 七八, which mean "three or four".
 */
export function hanWhole(text: string): number | undefined {
  const chars = [...text]
  if (chars.length === 0) return undefined
  if (chars.every((each) => each in digits)) {
    const certain = chars.length === 1 || chars.length > 2 || /[〇零]/.test(text)
    return certain ? Number(chars.map((each) => digits[each]).join('')) : undefined
  }
  return byPlaces(chars)
}

function byPlaces(chars: readonly string[]): number | undefined {
  let [total, section, digit] = [0, 0, 0]
  for (const each of chars) {
    const place = places[each]
    const myriad = myriads[each]
    if (place !== undefined) {
      section += (digit === 0 ? 1 : digit) * place
      digit = 0
    } else if (myriad !== undefined) {
      // 亿 takes up all that stands before it, 万 only what stands since.
      total = myriad > 10_000 ? (total + section + digit || 1) * myriad : total + (section + digit || 1) * myriad
      section = digit = 0
    } else if (each in digits) digit = digits[each] ?? 0
    else return undefined
  }
  return total + section + digit
}

/** A number as printed: its value, and how many digits stand after the point. */
export type Numeral = { readonly value: number; readonly decimals: number; readonly printed: string }

export function numeral(text: string): Numeral | undefined {
  if (/^[\d., ]+$/.test(text)) {
    const printed = text.replace(/[, ]/g, '')
    const decimals = printed.includes('.') ? printed.length - printed.indexOf('.') - 1 : 0
    return { value: Number(printed), decimals, printed }
  }
  const [front = '', back = ''] = text.split('点')
  const whole = hanWhole(front)
  if (whole === undefined) return undefined
  const fraction = [...back].map((each) => digits[each] ?? 0).join('')
  const printed = fraction === '' ? String(whole) : `${whole}.${fraction}`
  return { value: Number(printed), decimals: fraction.length, printed }
}
