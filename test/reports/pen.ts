/** Writes the numbers of a report in one hand, marked; spoils at most one of them. */
import type { Chance } from '#prisma/demo/chance'
import type { Kind } from '#app/domain/figures/claims/claim'

export const spoilable = ['share', 'sum', 'growth', 'rate', 'digits', 'balance', 'impossible'] as const
export type Spoiling = (typeof spoilable)[number] | 'none'

type Must = 'right' | undefined
type Written = { kind?: Kind; must?: Must; spoils?: readonly Spoiling[] }

export type Pen = {
  readonly chance: Chance
  pick<T>(items: readonly T[]): T
  int(min: number, max: number): number
  /** 53件, in the hand of the report */
  count(n: number, unit?: string, about?: Written): string
  /** a total whose parts stand beside it */
  total(n: number, unit?: string, kind?: Kind): string
  /** n of d */
  percent(n: number, d: number, about: { kind: 'share' | 'rate'; must?: Must }): string
  /** by how much now is more or less than then, without the verb */
  growth(now: number, then: number): string
  /** a number as it is, already in words */
  plain(text: string, kind: Kind): string
  /** the number spoilt, if it is this kind's turn */
  spoilt(kind: Spoiling, text: string, as: Kind): string | undefined
  isSpoilt(): boolean
}

type Hand = 'plain' | 'commas' | 'wide' | 'spaced'

const wide = (text: string): string =>
  text.replace(/[0-9%.]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))
const commas = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
/** Rounded half up, by whole numbers: n/d in percent. */
export const rounded = (n: number, d: number, decimals: number): string => {
  const scale = 10 ** (decimals + 2)
  const units = Math.floor((2 * n * scale + d) / (2 * d))
  return (units / 10 ** decimals).toFixed(decimals)
}

const mark = (text: string, kind: Kind, must?: 'right' | 'wrong'): string =>
  `⟦${text}|${kind}${must ? `|${must}` : ''}⟧`

export function penOf(chance: Chance, spoiling: Spoiling): Pen {
  const hand: Hand = chance.weighted({ plain: 6, commas: 2, wide: 1, spaced: 1 })
  const decimals = chance.weighted({ '1': 5, '2': 4, '0': 1 })
  let spoilt = false
  const dress = (digits: string, unit: string): string => {
    if (hand === 'wide') return wide(digits) + wide(unit)
    if (hand === 'spaced') return `${digits} ${unit}`
    return (hand === 'commas' ? commas(digits) : digits) + unit
  }
  const due = (...kinds: Spoiling[]): boolean => !spoilt && kinds.includes(spoiling)
  const spoil = (): 'wrong' => {
    spoilt = true
    return 'wrong'
  }
  const rate = (right: string): string =>
    hand === 'wide' ? wide(`${right}%`) : chance.happens(0.04) ? `百分之${inHan(right)}` : `${right}%`

  return {
    chance,
    pick: (items) => chance.pick(items),
    int: (min, max) => chance.int(min, max),
    count(n, unit = '件', { kind = 'count', must, spoils = [] } = {}) {
      if (due(...spoils)) return mark(dress(String(n + chance.pick([3, 7, 11, 20])), unit), kind, spoil())
      return mark(dress(String(n), unit), kind, must)
    },
    total(n, unit = '件', kind = 'sum') {
      if (due('sum'))
        return mark(dress(String(n + chance.pick([-9, 10, 30, 100].filter((by) => n + by > 0))), unit), kind, spoil())
      return mark(dress(String(n), unit), kind, 'right')
    },
    percent(n, d, { kind, must = 'right' }) {
      // A whole percentage spoilt may be right by another count that the report has: such a one is no error.
      const digits = must && due(kind) ? Math.max(1, Number(decimals)) : Number(decimals)
      const right = rounded(n, d, digits)
      if (must && due(kind)) {
        const off = chance.pick(
          [-6.3, -2.7, 3.4, 5.9, 9.8].filter((by) => Number(right) + by > 1 && Number(right) + by <= 100),
        )
        return mark(rate((Number(right) + (off ?? -1.7)).toFixed(digits)), kind, spoil())
      }
      const swapped = right.replace(/^(\d)(\d)/, '$2$1')
      if (must && due('digits') && swapped !== right && !swapped.startsWith('0'))
        return mark(rate(swapped), kind, spoil())
      return mark(rate(right), kind, must)
    },
    growth(now, then) {
      const digits = Math.max(1, Number(decimals))
      const right = rounded(Math.abs(now - then), then, digits)
      if (due('growth'))
        return mark(rate((Number(right) + chance.pick([2.3, 4.6, 8.1, 10])).toFixed(digits)), 'growth', spoil())
      return mark(rate(right), 'growth', 'right')
    },
    plain: (text, kind) => mark(text, kind),
    spoilt: (kind, text, as) => (due(kind) ? mark(text, as, spoil()) : undefined),
    isSpoilt: () => spoilt,
  }
}

const digitsInHan = '〇一二三四五六七八九'
/** 96.5 → 九十六点五. Up to 100. */
function inHan(text: string): string {
  const [whole = '', fraction] = text.split('.')
  const n = Number(whole)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const front =
    n === 100
      ? '一百'
      : n < 10
        ? (digitsInHan[n] ?? '').replace('〇', '零')
        : `${tens === 1 ? '' : (digitsInHan[tens] ?? '')}十${ones === 0 ? '' : (digitsInHan[ones] ?? '')}`
  return fraction === undefined
    ? front
    : `${front}点${[...fraction].map((each) => digitsInHan[Number(each)] ?? '').join('')}`
}

export const hanOf = (n: number): string => inHan(String(n))
