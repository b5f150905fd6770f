import { calendarSeed, publishedYears } from '#app/db/calendar-seed.server'
import { calendarOf, type WorkCalendar } from '#app/domain/law/calendar'

/** The working calendar the demo is laid out with; the extended Spring Festival of 2020 is in it. */
export const demoCalendar: WorkCalendar = calendarOf(calendarSeed(), publishedYears())
