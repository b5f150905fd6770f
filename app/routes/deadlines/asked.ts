import { addDays, isDay, type Day } from '#app/domain/law/day'
import { whens, type Place, type When } from './address'

/** The days of each heading: before today, up to the day that is still near, after it. */
export const daysOf = (when: When, today: Day, soonUntil: Day): { from?: Day; to?: Day } =>
  ({
    overdue: { to: addDays(today, -1) },
    soon: { from: today, to: soonUntil },
    later: { from: addDays(soonUntil, 1) },
  })[when]

export const whenOf = (text: string | null): When => whens.find((when) => when === text) ?? 'soon'

function placeOf(text: string | null): Place | undefined {
  const [due = '', proceeding = '', rule = '', item = '', ...more] = (text ?? '').split('~')
  const isPlace = isDay(due) && proceeding !== '' && rule !== '' && more.length === 0
  return isPlace ? { due, proceeding, rule, ...(item === '' ? {} : { item }) } : undefined
}

/** Where the page begins; an address that says nothing sensible begins at the first. */
export function pageOf(asked: URLSearchParams): { after?: Place; before?: Place } {
  const [before, after] = [placeOf(asked.get('before')), placeOf(asked.get('after'))]
  return before ? { before } : after ? { after } : {}
}
