import { isWorkday, type WorkCalendar } from '#app/domain/law/calendar'
import { eachDay, monthOf, monthPeriod, within, type Day, type Period } from '#app/domain/law/day'
import { alarm, groupsOf, percent, tooOften, type Rated } from '#app/domain/signals/groups'
import { signal } from '#app/domain/signals/signal'
import { say } from '#app/domain/words'

/** Entry quotas that were counted by the month (岳池县, put right in 2025) showed as closings on its last days. */
export const monthEnd = signal({
  key: 'month-end',
  name: say('月末扎堆办结', 'Closings bunched at month end'),
  looksAt: say(
    '办结日落在每月最后几个工作日的比例，与这些工作日在当月所占的比例相比。',
    'The share of closings on the last working days of a month against the share of these days among the month’s working days.',
  ),
  innocent: say(
    '集中在月末填写结案日期的习惯、月度例会后统一签字、履行期限约在月底。',
    'A habit of dating closings at the month’s end, signatures after a monthly meeting, performance agreed for the end of the month.',
  ),
  settings: {
    alarm,
    days: {
      name: say('月末工作日数', 'Last working days of a month'),
      value: 2,
      least: 1,
      most: 5,
      why: say(
        '两个工作日约占一个月的十分之一；办结若与日期无关，n 件中落在其中的件数不比二项分布更分散（Hoeffding 1956）。',
        'Two working days are about a tenth of a month; were closings indifferent to the day, the number on them would scatter no wider than a binomial (Hoeffding 1956).',
      ),
    },
  },
  find({ closings, period, calendar }, set) {
    const months = monthsSeen(period, calendar, set.days)
    const dated = closings.filter(({ closedOn }) => months.has(monthOf(closedOn)))
    const tailOf = (on: Day) => months.get(monthOf(on))
    const rated = groupsOf(dated).map((group): Rated => {
      const late = group.closings.filter(({ closedOn }) => closedOn >= (tailOf(closedOn)?.from ?? '9999'))
      return { group, n: group.closings.length, cases: late.map(({ dispute }) => dispute) }
    })
    return tooOften(rated, {
      alarm: set.alarm,
      expected: ({ group, n }) =>
        group.closings.reduce((sum, { closedOn }) => sum + (tailOf(closedOn)?.share ?? 0), 0) / n,
      why: ({ n, cases }, p, { zh, en }) =>
        say(
          `办结 ${n} 件，${cases.length} 件在每月最后 ${set.days} 个工作日（${percent(cases.length / n)}），按日历应约为 ${percent(p)}，${zh}。`,
          `${n} ended, ${cases.length} of them on the last ${set.days} working days of a month (${percent(cases.length / n)}); by the calendar about ${percent(p)}, ${en}.`,
        ),
    })
  },
})

/** Of each month wholly in the period: the first of its last working days, and the share of them. */
function monthsSeen(period: Period, calendar: WorkCalendar, days: number): Map<string, { from: Day; share: number }> {
  const names = new Set([...eachDay(period.from, period.to)].map(monthOf))
  return new Map(
    [...names].flatMap((month) => {
      const whole = monthPeriod(month)
      if (!within(whole.from, period) || !within(whole.to, period)) return []
      const work = [...eachDay(whole.from, whole.to)].filter((day) => isWorkday(day, calendar))
      const from = work.at(-days)
      return from === undefined ? [] : [[month, { from, share: days / work.length }] as const]
    }),
  )
}
