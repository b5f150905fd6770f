import { z } from 'zod'
import type { Words } from '#app/domain/words'
import { addDays, eachDay, weekday, yearOf, type Day } from './day'
import { daySchema } from './day-schema'

/** A day the State Council's notice takes out of the ordinary week: a holiday, or a weekend day worked in exchange. */
export type CalendarException = {
  readonly kind: 'holiday' | 'make-up'
  readonly name: Words
  /** Title or number of the notice. */
  readonly notice?: string
}

/**
 * The working calendar. A year without a notice is not an ordinary year but an unknown one: its days are counted as an
 * ordinary week and whatever rests on them is provisional.
 */
export type WorkCalendar = {
  readonly exceptions: ReadonlyMap<Day, CalendarException>
  readonly publishedYears: ReadonlySet<number>
}

/** A stored line of the calendar. */
export const calendarRowSchema = z.object({
  day: daySchema,
  kind: z.enum(['holiday', 'make-up']),
  nameZh: z.string().min(1).max(40),
  nameEn: z.string().min(1).max(80),
  notice: z.string().max(120).nullable(),
})
export type CalendarRow = z.infer<typeof calendarRowSchema>

export function calendarOf(rows: Iterable<CalendarRow>, publishedYears: Iterable<number>): WorkCalendar {
  const exceptions = new Map<Day, CalendarException>()
  for (const { day, kind, nameZh, nameEn, notice } of rows) {
    exceptions.set(day, { kind, name: { zh: nameZh, en: nameEn }, ...(notice ? { notice } : {}) })
  }
  return { exceptions, publishedYears: new Set(publishedYears) }
}

const isWeekend = (day: Day): boolean => weekday(day) > 5

export function isWorkday(day: Day, calendar: WorkCalendar): boolean {
  const exception = calendar.exceptions.get(day)
  return exception ? exception.kind === 'make-up' : !isWeekend(day)
}

/** A statutory rest day: a weekend not exchanged, or a holiday (法定休假日). */
export const isRestDay = (day: Day, calendar: WorkCalendar): boolean => !isWorkday(day, calendar)

/** A weekend day worked in exchange for a holiday (调休上班). */
export const isMakeUpDay = (day: Day, calendar: WorkCalendar): boolean =>
  calendar.exceptions.get(day)?.kind === 'make-up'

/** What a rest day is called: the holiday's name, else weekend. */
export const restName = (day: Day, calendar: WorkCalendar): Words =>
  calendar.exceptions.get(day)?.name ?? { zh: '周末', en: 'weekend' }

/** The day itself when it is a working day, else the next one. */
export function workdayFrom(day: Day, calendar: WorkCalendar, step: 1 | -1 = 1): Day {
  let found = day
  while (isRestDay(found, calendar)) found = addDays(found, step)
  return found
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workdaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  let count = 0
  for (const day of eachDay(addDays(from, 1), to)) if (isWorkday(day, calendar)) count++
  return count
}

/**
 * May the notice still to come move this day? True for every day of a year not published, and for the days from
 * 26 December on while the next year is not: the New Year of 2019 took 29 to 31 December 2018 with it.
 */
export function isProvisional(day: Day, calendar: WorkCalendar): boolean {
  const year = yearOf(day)
  const touched = day.slice(5) >= '12-26' ? [year, year + 1] : [year]
  return touched.some((each) => !calendar.publishedYears.has(each))
}
