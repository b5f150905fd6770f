/** When an office is open, in Beijing time: the moment from which a reminder may be given. */
import { z } from 'zod'
import { isMakeUpDay, type WorkCalendar } from '#app/domain/law/calendar'
import { addDays, dayOf, weekday, type Day, type Instant } from '#app/domain/law/day'
import type { Words } from '#app/domain/words'

/** A time of day of Beijing, `08:30`; text compares as time does. */
export type Clock = string
/** Open from `from` to just before `until`. */
export type Span = { readonly from: Clock; readonly until: Clock }
/** `weekdays` 1 Monday … 7 Sunday; `spans` in order, the lunch break between them. */
export type OfficeHours = { readonly weekdays: readonly number[]; readonly spans: readonly Span[] }

export const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** The usual hours of the county's offices. No law sets them. */
export const usualHours: OfficeHours & { readonly source: Words } = {
  weekdays: [1, 2, 3, 4, 5],
  spans: [
    { from: '08:30', until: '11:30' },
    { from: '14:00', until: '17:30' },
  ],
  source: { zh: '本地工作惯例', en: 'local practice' },
}

/** A holiday closes every office, a day worked in exchange opens every office; else its own weekdays decide. */
export function isOfficeDay(day: Day, { weekdays }: OfficeHours, calendar: WorkCalendar): boolean {
  if (isMakeUpDay(day, calendar)) return true
  return !calendar.exceptions.has(day) && weekdays.includes(weekday(day))
}

/** No holiday lasts so long. */
const LONGEST_CLOSURE = 60

/** The instant itself when the office is open, else the start of its next hours. */
export function opensFrom(at: Instant, hours: OfficeHours, calendar: WorkCalendar): Instant {
  const first = dayOf(at)
  for (let ahead = 0; ahead <= LONGEST_CLOSURE; ahead++) {
    const day = addDays(first, ahead)
    if (!isOfficeDay(day, hours, calendar)) continue
    for (const { from, until } of hours.spans) {
      if (at < instantOf(day, from)) return instantOf(day, from)
      if (at < instantOf(day, until)) return at
    }
  }
  throw new RangeError('an office that is never open')
}

export const isOpen = (at: Instant, hours: OfficeHours, calendar: WorkCalendar): boolean =>
  opensFrom(at, hours, calendar) === at

/** The instant of a time of day in Beijing, which has stood at +08:00 since 1991. */
export function instantOf(day: Day, clock: Clock): Instant {
  const hour = Number(clock.slice(0, 2)) - 8
  const [date, of24] = hour < 0 ? [addDays(day, -1), hour + 24] : [day, hour]
  return `${date}T${String(of24).padStart(2, '0')}:${clock.slice(3)}:00.000Z`
}
