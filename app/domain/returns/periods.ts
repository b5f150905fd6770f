/** For which periods a return is handed in, and until when. */
import { halfPeriod, quarterPeriod } from '#app/domain/figures/period'
import { addDays, monthPeriod, yearPeriod, type Day, type Period } from '#app/domain/law/day'
import type { PeriodKind, Return } from '#app/domain/returns/return'
import { say, type Words } from '#app/domain/words'

/** `part` as addresses say it: `half-1`, `quarter-2`, `month-11`, '' for the whole year. */
export type ReturnPeriod = {
  readonly kind: PeriodKind
  readonly part: string
  readonly name: Words
  readonly period: Period
}

const of = (kind: PeriodKind, n: number, period: Period, name: Words): ReturnPeriod => ({
  kind,
  part: kind === 'year' ? '' : `${kind}-${n}`,
  name,
  period,
})

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1)
const months = 'January February March April May June July August September October November December'.split(' ')
const ordinal = ['first', 'second', 'third', 'fourth']

const made: Record<PeriodKind, (year: number) => ReturnPeriod[]> = {
  month: (year) =>
    upTo(12).map((n) => {
      const period = monthPeriod(`${year}-${String(n).padStart(2, '0')}`)
      return of('month', n, period, say(`${year}年${n}月`, `${months[n - 1]} ${year}`))
    }),
  quarter: (year) =>
    upTo(4).map((n) => {
      const name = say(`${year}年第${'一二三四'.charAt(n - 1)}季度`, `the ${ordinal[n - 1]} quarter of ${year}`)
      return of('quarter', n, quarterPeriod(year, n as 1 | 2 | 3 | 4), name)
    }),
  half: (year) =>
    upTo(2).map((n) => {
      const name = say(`${year}年${n === 1 ? '上' : '下'}半年`, `the ${ordinal[n - 1]} half of ${year}`)
      return of('half', n, halfPeriod(year, n as 1 | 2), name)
    }),
  year: (year) => [of('year', 1, yearPeriod(year), say(`${year}年`, String(year)))],
}

/** The periods of a year the return is handed in for, in the order of its kinds. */
export const periodsOf = ({ every }: Pick<Return, 'every'>, year: number): ReturnPeriod[] =>
  every.flatMap((kind) => made[kind](year))

/** Undefined when the return is not handed in for that part of a year. */
export const periodOfPart = (form: Pick<Return, 'every'>, year: number, part: string): ReturnPeriod | undefined =>
  periodsOf(form, year).find((each) => each.part === part)

/** What a period is called: a part of a year by its name, anything else by its days. */
export function nameOf({ from, to }: Period): Words {
  const all = Object.values(made).flatMap((make) => make(Number(from.slice(0, 4))))
  const found = all.find(({ period }) => period.from === from && period.to === to)
  return found?.name ?? say(`${from}至${to}`, `${from} to ${to}`)
}

/** The last day for handing it in; undefined where the form names none. */
export const dueOn = ({ dueWithin }: Pick<Return, 'dueWithin'>, { to }: Period): Day | undefined =>
  dueWithin === undefined ? undefined : addDays(to, dueWithin)
