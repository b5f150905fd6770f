/** Which periods of a kind are over: what a schedule drafts by itself. */
import { halfPeriod, quarterPeriod } from '#app/domain/figures/period'
import { addDays, monthOf, monthPeriod, yearOf, yearPeriod, type Day, type Period } from '#app/domain/law/day'
import type { PeriodKind } from '#app/domain/returns/return'

const containing: Record<PeriodKind, (day: Day) => Period> = {
  month: (day) => monthPeriod(monthOf(day)),
  quarter: (day) => quarterPeriod(yearOf(day), Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4),
  half: (day) => halfPeriod(yearOf(day), day.slice(5, 7) <= '06' ? 1 : 2),
  year: (day) => yearPeriod(yearOf(day)),
}

/** The month, quarter, half or year a day is in. */
export const periodAround = (kind: PeriodKind, day: Day): Period => containing[kind](day)

/** The periods that begin on or after `from` and are over before today, oldest first; a century at most. */
export function periodsOver(kind: PeriodKind, from: Day, today: Day): Period[] {
  const over: Period[] = []
  let next = periodAround(kind, from)
  if (next.from < from) next = periodAround(kind, addDays(next.to, 1))
  while (next.to < today && over.length < 1200) {
    over.push(next)
    next = periodAround(kind, addDays(next.to, 1))
  }
  return over
}

/** What kind of period these days are; undefined for days that are none. */
export const kindOf = ({ from, to }: Period, kinds: readonly PeriodKind[]): PeriodKind | undefined =>
  kinds.find((kind) => {
    const period = periodAround(kind, from)
    return period.from === from && period.to === to
  })
