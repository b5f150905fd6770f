/** When in the day things are entered: in office hours, by grid workers also in the evening and at weekends. */
import { dayOf, laterOf, startOfDayInstant, type Day, type Instant } from '#app/domain/law/day'
import type { Chance } from './chance'
import type { Course, Deed } from './deed'

export type Moment = { at: Instant; item: string; deed: Deed }

const MINUTE = 60_000
const LAST_MINUTE = 23 * 60 + 50

/** One course with the instant of each deed; never backwards, and never on an earlier day than it happened. */
export function timed(chance: Chance, { item, deeds }: Course): Moment[] {
  let last = ''
  return deeds.map((deed) => {
    const day = laterOf(deed.entered ?? deed.ask.on, last === '' ? '' : dayOf(last))
    const begun = last !== '' && dayOf(last) === day
    const minute = begun ? minuteOf(last, day) + chance.int(4, 35) : firstMinute(chance, deed.by)
    const at = instantOf(day, Math.min(minute, LAST_MINUTE), chance.int(0, 59_999))
    last = begun && at <= last ? later(last) : at
    return { at: last, item, deed }
  })
}

/** Everything in the order it was entered; at the same instant, in the order given. */
export const inOrder = (moments: readonly Moment[]): Moment[] =>
  [...moments].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

const firstMinute = (chance: Chance, login: string): number => {
  if (login.startsWith('w-')) return chance.int(7 * 60, 20 * 60)
  return chance.happens(0.55) ? chance.int(8 * 60 + 30, 11 * 60 + 30) : chance.int(13 * 60 + 30, 17 * 60)
}

const instantOf = (day: Day, minute: number, more: number): Instant =>
  new Date(Date.parse(startOfDayInstant(day)) + minute * MINUTE + more).toISOString()

const minuteOf = (at: Instant, day: Day): number =>
  Math.floor((Date.parse(at) - Date.parse(startOfDayInstant(day))) / MINUTE)

const later = (at: Instant): Instant => new Date(Date.parse(at) + 1000).toISOString()
