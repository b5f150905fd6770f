/** The periods figures are about, and how a period is put together from the sums kept ready by year and by month. */
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { addDays, addMonths, earlierOf, isDay, monthOf, monthPeriod, yearOf, yearPeriod } from '#app/domain/law/day'
import type { Day, Period } from '#app/domain/law/day'
import type { Problem } from '#app/domain/procedures/problems'

export type { Period } from '#app/domain/law/day'

/** A period, or everything up to a day. */
export type Span = { readonly from?: Day; readonly to: Day }

const monthsFrom = (year: number, month: number, count: number): Period => {
  const from = `${year}-${String(month).padStart(2, '0')}-01`
  return { from, to: addDays(addMonths(from, count), -1) }
}
export const quarterPeriod = (year: number, quarter: 1 | 2 | 3 | 4): Period => monthsFrom(year, quarter * 3 - 2, 3)
export const halfPeriod = (year: number, half: 1 | 2): Period => monthsFrom(year, half * 6 - 5, 6)

/** The whole months in or touched by the period, `2020-01` … : the columns of a table by month. */
export function monthsOf(period: Period): string[] {
  const months: string[] = []
  for (let day = `${monthOf(period.from)}-01`; day <= period.to; day = addMonths(day, 1)) months.push(monthOf(day))
  return months
}

/** What the sums by year and by month answer, and the stretches of days that only the lines themselves can. */
export type Grains = {
  /** every year up to and with this one, where the span has no beginning */
  readonly throughYear?: string
  readonly years: readonly string[]
  readonly months: readonly string[]
  readonly days: readonly Period[]
}

/** Splits a span so that each day of it is in exactly one part, in as few parts as there can be. */
export function grains({ from, to }: Span): Grains {
  if (from !== undefined) return split(from, to)
  return { throughYear: String(yearOf(to) - 1), ...split(yearPeriod(yearOf(to)).from, to) }
}

function split(from: Day, to: Day): Grains {
  const parts = { years: [] as string[], months: [] as string[], days: [] as Period[] }
  let next = from
  while (next <= to) {
    const year = yearPeriod(yearOf(next))
    const month = monthPeriod(monthOf(next))
    const wholeYear = next === year.from && year.to <= to
    const end = wholeYear ? year.to : earlierOf(month.to, to)
    if (wholeYear) parts.years.push(next.slice(0, 4))
    else if (next === month.from && end === month.to) parts.months.push(monthOf(next))
    else stretch(parts.days, { from: next, to: end })
    next = addDays(end, 1)
  }
  return parts
}

function stretch(days: Period[], more: Period): void {
  const last = days.at(-1)
  if (last && addDays(last.to, 1) === more.from) days[days.length - 1] = { from: last.from, to: more.to }
  else days.push(more)
}

/** The whole months of a period, and the days of it that make none: at its ends, or all of it within one month. */
export function wholeMonths({ from, to }: Period): { months: readonly string[]; days: readonly Period[] } {
  const split = monthsOf({ from, to }).map((month) => ({ month, days: monthWithin(month, { from, to }) }))
  const isWhole = ({ month, days }: (typeof split)[number]) => sameDays(days, monthPeriod(month))
  return {
    months: split.filter(isWhole).map(({ month }) => month),
    days: split.filter((each) => !isWhole(each)).map(({ days }) => days),
  }
}

const sameDays = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to

/** A period as an address or a command line says it: a year, perhaps a half, quarter or month of it, perhaps exact days. */
export type PeriodQuery = { readonly [K in 'year' | 'half' | 'quarter' | 'month' | 'from' | 'to']?: string | null }

const parts = {
  half: (year: number, n: number) => halfPeriod(year, n as 1 | 2),
  quarter: (year: number, n: number) => quarterPeriod(year, n as 1 | 2 | 3 | 4),
  month: (year: number, n: number) => monthsFrom(year, n, 1),
} as const
const most = { half: 2, quarter: 4, month: 12 } as const

export const isYear = (text: string): boolean => /^\d{4}$/.test(text) && isDay(`${text}-12-31`)

/**
 * Without a year: the year of today. `from` and `to` narrow or replace what the year says; one without the other takes
 * the other end from it. Refuses what is no year, no part of one or no day and an end before its start:
 * invalid-entry, with the field.
 */
export function periodOf(query: PeriodQuery, today: Day): Result<Period> {
  const yearText = query.year || today.slice(0, 4)
  if (!isYear(yearText)) return wrong('year')
  const base = partOf(query, Number(yearText))
  if (typeof base === 'string') return wrong(base)
  const from = query.from || base.from
  const to = query.to || base.to
  if (!isDay(from)) return wrong('from', 'not-a-day')
  if (!isDay(to)) return wrong('to', 'not-a-day')
  return to < from ? wrong('to') : done({ from, to })
}

function partOf(query: PeriodQuery, year: number): Period | keyof typeof parts {
  for (const name of ['month', 'quarter', 'half'] as const) {
    const text = query[name]
    if (!text) continue
    const n = /^\d{1,2}$/.test(text) ? Number(text) : 0
    return n >= 1 && n <= most[name] ? parts[name](year, n) : name
  }
  return yearPeriod(year)
}

const wrong = (field: string, problem: Problem = 'not-valid') =>
  refuse('invalid-entry', undefined, { [field]: [problem] })

/** The same days a year before; the end of a month stays the end of a month. */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: addMonths(from, -12),
  to: addDays(addMonths(addDays(to, 1), -12), -1),
})

/** The days of one month that lie in the period. */
export function monthWithin(month: string, { from, to }: Period): Period {
  const whole = monthPeriod(month)
  return { from: whole.from < from ? from : whole.from, to: earlierOf(whole.to, to) }
}
