/** A calendar day of Beijing time, `YYYY-MM-DD`. Text compares as time does: `a < b` is "a is earlier". */
export type Day = string
/** A moment, UTC, as `Date.prototype.toISOString` writes it: `2020-03-02T01:14:00.000Z`. */
export type Instant = string
/** Days from `from` to `to`, both inside. */
export type Period = { readonly from: Day; readonly to: Day }

const FIRST_DAY: Day = '1949-01-01'
const LAST_DAY: Day = '2100-12-31'

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** Is this text a real day the house can count with (1949 to 2100)? */
export const isDay = (text: string): text is Day =>
  SHAPE.test(text) && text >= FIRST_DAY && text <= LAST_DAY && dayAt(serialOf(text)) === text

/**
 * Days since 1970-01-01. Counted in whole numbers (Hinnant's civil calendar), not with Date objects, so that
 * neither the clock nor the time zone of the machine can touch a date of law.
 */
function serialOf(day: Day): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

function dayAt(serial: number): Day {
  const shifted = serial + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return write(year, month, dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)
}

const write = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

export const addDays = (day: Day, count: number): Day => dayAt(serialOf(day) + count)

/** The months of the law: the day of the same number, or the month's last day where it has none (31 Jan + 1 = 28 Feb). */
export function addMonths(day: Day, count: number): Day {
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + count
  const first = write(Math.floor(months / 12), (months % 12) + 1, 1)
  return addDays(first, Math.min(Number(day.slice(8, 10)), daysInMonth(first)) - 1)
}

function daysInMonth(firstDay: Day): number {
  const later = addDays(firstDay, 31)
  return 32 - Number(later.slice(8, 10))
}

/** Days from one day to another: 1 from a day to its morrow, negative backwards. */
export const daysBetween = (from: Day, to: Day): number => serialOf(to) - serialOf(from)

/** 1 Monday … 7 Sunday. */
export const weekday = (day: Day): number => ((((serialOf(day) + 3) % 7) + 7) % 7) + 1

export const compareDays = (a: Day, b: Day): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0)
export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)
export const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b)

/** Every day from `from` to `to`, both inside; nothing if `to` is earlier. */
export function* eachDay(from: Day, to: Day): Generator<Day> {
  const last = serialOf(to)
  for (let serial = serialOf(from); serial <= last; serial++) yield dayAt(serial)
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
/** `2020-03` */
export const monthOf = (day: Day): string => day.slice(0, 7)
export const within = (day: Day, period: Period): boolean => period.from <= day && day <= period.to
export const yearPeriod = (year: number): Period => ({ from: write(year, 1, 1), to: write(year, 12, 31) })

/** `2020-02` → 2020-02-01 to 2020-02-29. */
export function monthPeriod(month: string): Period {
  const from = `${month}-01`
  return { from, to: addDays(from, daysInMonth(from) - 1) }
}

/**
 * The day of Beijing time an instant falls on. Fixed at +08:00 instead of asking a time-zone table: the zone
 * Asia/Shanghai has stood at +08:00 since the last summer time of 1991, and every instant here was recorded later.
 */
export function dayOf(instant: Instant): Day {
  const day = instant.slice(0, 10)
  return Number(instant.slice(11, 13)) >= 16 ? addDays(day, 1) : day
}

/** The instant at which a day begins in Beijing: 16:00 UTC of the day before. */
export const startOfDayInstant = (day: Day): Instant => `${addDays(day, -1)}T16:00:00.000Z`
