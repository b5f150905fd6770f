import chineseDays from 'chinese-days'
import type { CalendarRow } from '#app/domain/law/calendar'
import { eachDay, within, yearOf, yearPeriod, type Day, type Period } from '#app/domain/law/day'

/** The first year of today's set of holidays; no case of the county is older. */
const FIRST_YEAR = 2008
/** Where the search for the last published year ends. */
const LAST_YEAR = 2100

/**
 * Which days the State Council's notices take out of the ordinary week, as the package `chinese-days` holds them.
 * The package answers for a year it does not know as if that year had no holiday; here such a year yields no row and
 * is not among the published ones.
 */
export function calendarSeed(): CalendarRow[] {
  return publishedYears().flatMap(rowsOf)
}

/** The years in a row, from 2008 on, whose notice the package knows. */
export function publishedYears(): number[] {
  const years: number[] = []
  for (let year = FIRST_YEAR; year <= LAST_YEAR && knows(year); year++) years.push(year)
  return years
}

/** A year is known when its National Day is: the days of December may already be in the notice of the year after. */
const knows = (year: number): boolean => exceptionOn(`${year}-10-01`) !== null

const rowsOf = (year: number): CalendarRow[] => {
  const { from, to } = yearPeriod(year)
  return [...eachDay(from, to)].map(exceptionOn).filter((row) => row !== null)
}

/** The package names an exception `English,中文,days` and an ordinary day by its weekday. */
function exceptionOn(day: Day): CalendarRow | null {
  const { work, name } = chineseDays.getDayDetail(day)
  const [nameEn, nameZh] = name.split(',')
  if (nameEn === undefined || nameZh === undefined) return null
  return { day, kind: work ? 'make-up' : 'holiday', nameZh, nameEn, notice: noticeOf(day) }
}

/** Notices beside the yearly one, by the days they speak of. */
const FURTHER_NOTICES: readonly (Period & { notice: string })[] = [
  {
    from: '2015-09-03',
    to: '2015-09-06',
    notice: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
  },
  { from: '2019-04-28', to: '2019-05-05', notice: '国务院办公厅关于调整2019年劳动节假期安排的通知' },
  {
    from: '2020-01-31',
    to: '2020-02-02',
    notice: '国务院办公厅关于延长2020年春节假期的通知 国办发明电〔2020〕1号',
  },
]

/** New Year's days taken from December stand in the notice of the year they belong to. */
function noticeOf(day: Day): string {
  const further = FURTHER_NOTICES.find((period) => within(day, period))
  if (further) return further.notice
  const year = day.slice(5, 7) === '12' ? yearOf(day) + 1 : yearOf(day)
  return `国务院办公厅关于${year}年部分节假日安排的通知`
}
