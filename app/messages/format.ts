import type { Locale } from './locale'

/** How numbers, money, days and instants are written. Pure arithmetic: the same on every server and browser. */

const shanghaiOffset = 8 * 60 * 60 * 1000 // no summer time since 1991
const zhWeekdays = ['日', '一', '二', '三', '四', '五', '六']
const enWeekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const enMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type DayParts = { year: number; month: number; date: number; weekday: number }

function partsOf(day: string): DayParts | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!found) return null
  const [year, month, date] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const midnight = new Date(Date.UTC(year, month - 1, date))
  if (midnight.getUTCMonth() !== month - 1) return null
  return { year, month, date, weekday: midnight.getUTCDay() }
}

/** A whole number grouped by three: 8263 → "8,263". */
export function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** n ÷ size with at most two decimals, half up, trailing zeros dropped. */
function scaled(n: number, size: number): string {
  const hundredths = Math.floor((n * 100) / size + 0.5)
  return `${count(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`.replace(/\.?0+$/, '')
}

/** A large number as prose: 82630 → "8.26 万", 200000000 → "2 亿"; English "82,630", "200 million". */
export function prose(n: number, locale: Locale): string {
  if (locale === 'en') return n < 1_000_000 ? count(n) : `${scaled(n, 1_000_000)} million`
  if (n < 10_000) return count(n)
  return n < 100_000_000 ? `${scaled(n, 10_000)} 万` : `${scaled(n, 100_000_000)} 亿`
}

/** Integer fen, to the fen: 123400 → "¥1,234.00". */
export function money(fen: number): string {
  const size = Math.abs(fen)
  const rest = String(size % 100).padStart(2, '0')
  return `${fen < 0 ? '−' : ''}¥${count(Math.floor(size / 100))}.${rest}`
}

/** Integer fen as prose: 123450000 → "123.45 万元", English "¥1.23 million"; below ten thousand yuan to the fen. */
export function moneyProse(fen: number, locale: Locale): string {
  if (fen < (locale === 'en' ? 100_000_000 : 1_000_000)) return money(fen)
  return locale === 'en' ? `¥${prose(fen / 100, locale)}` : `${prose(fen / 100, locale)}元`
}

/** An already rounded percentage; rounding belongs to the figure's definition, never to the page. */
export function percent(rounded: string): string {
  return `${rounded}%`
}

/** "2020-03-02" → "2020年3月2日 星期一" / "Mon 2 Mar 2020". Anything that is not a day comes back as it is. */
export function day(value: string, locale: Locale): string {
  const parts = partsOf(value)
  if (!parts) return value
  return locale === 'en'
    ? `${enWeekdays[parts.weekday]} ${plainDay(value, locale)}`
    : `${plainDay(value, locale)} 星期${zhWeekdays[parts.weekday]}`
}

/** Without the weekday: "2020年3月2日" / "2 Mar 2020". */
export function plainDay(value: string, locale: Locale): string {
  const parts = partsOf(value)
  if (!parts) return value
  return locale === 'en'
    ? `${parts.date} ${enMonths[parts.month - 1]} ${parts.year}`
    : `${parts.year}年${parts.month}月${parts.date}日`
}

/** Without the year, for dense lists: "3月2日 周一" / "Mon 2 Mar". */
export function shortDay(value: string, locale: Locale): string {
  const parts = partsOf(value)
  if (!parts) return value
  return locale === 'en'
    ? `${enWeekdays[parts.weekday]} ${parts.date} ${enMonths[parts.month - 1]}`
    : `${parts.month}月${parts.date}日 周${zhWeekdays[parts.weekday]}`
}

/** Shanghai time of a UTC instant, in the same notation; undefined when it is none. */
function localOf(iso: string): string | undefined {
  const milliseconds = Date.parse(iso)
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds + shanghaiOffset).toISOString()
}

/** A UTC instant as Shanghai time to the minute: "2020年3月2日 09:14" / "2 Mar 2020, 09:14". */
export function instant(iso: string, locale: Locale): string {
  const local = localOf(iso)
  return local ? `${plainDay(local.slice(0, 10), locale)}${locale === 'en' ? ', ' : ' '}${local.slice(11, 16)}` : iso
}

/** The time of day alone, where the day stands beside it: "09:14". */
export const clock = (iso: string): string => localOf(iso)?.slice(11, 16) ?? iso

/** The same functions with the language already given. */
export function formatFor(locale: Locale) {
  return {
    count,
    money,
    percent,
    prose: (n: number) => prose(n, locale),
    moneyProse: (fen: number) => moneyProse(fen, locale),
    day: (value: string) => day(value, locale),
    plainDay: (value: string) => plainDay(value, locale),
    shortDay: (value: string) => shortDay(value, locale),
    instant: (iso: string) => instant(iso, locale),
    clock,
  }
}

export type Format = ReturnType<typeof formatFor>
