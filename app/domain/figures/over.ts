import type { Words } from '#app/domain/words'

const FEN = 100
const WAN = 10_000 * FEN
const YI = 10_000 * WAN
const MILLION = 100 * WAN

type Unit = { size: number; name: string }
const chinese: readonly Unit[] = [
  { size: YI, name: '亿元' },
  { size: WAN, name: '万元' },
  { size: FEN, name: '元' },
]
const english: readonly Unit[] = [
  { size: MILLION, name: ' million' },
  { size: FEN, name: '' },
]

/** Grouped by three. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** Cut down to a whole number of the largest unit that fits; `over` when something was cut off. */
function cut(fen: number, units: readonly Unit[]) {
  const unit = units.find(({ size }) => fen >= size) ?? { size: FEN, name: units.at(-1)?.name ?? '' }
  const whole = Math.floor(fen / unit.size)
  return { number: grouped(whole), name: unit.name, over: whole * unit.size < fen }
}

/**
 * An amount in fen as reports write it: 超 2 亿元, over ¥203 million. Cut, not rounded: what is said to be over must be
 * over, and what is whole is said without it.
 */
export function overWords(fen: number): Words {
  const [zh, en] = [cut(fen, chinese), cut(fen, english)]
  return {
    zh: `${zh.over ? '超 ' : ''}${zh.number} ${zh.name}`,
    en: `${en.over ? 'over ' : ''}¥${en.number}${en.name}`,
  }
}
