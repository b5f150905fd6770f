import { addDays, isDay, weekday, type Day } from '#app/domain/law/day'

export type Whose = 'mine' | 'rooms'

const mondayOf = (day: Day): Day => addDays(day, 1 - weekday(day))

/** The seven days of the week asked for; of this week when the address says nothing sensible. */
export function weekOf(asked: string | null, today: Day): Day[] {
  const monday = mondayOf(asked !== null && isDay(asked) ? asked : today)
  return Array.from({ length: 7 }, (_, i) => addDays(monday, i))
}

export const addressOf = (whose: Whose, week?: Day): string => {
  const asked = new URLSearchParams({
    ...(whose === 'rooms' ? { whose } : {}),
    ...(week === undefined ? {} : { week }),
  })
  return asked.size === 0 ? '/sessions' : `/sessions?${asked}`
}
