import chineseDays from 'chinese-days'
import { calendarOf, type WorkCalendar } from '#app/domain/law/calendar'
import { eachDay, weekday } from '#app/domain/law/day'

/** Working days of 2019 to 2021, for laying out the demo only; the extended Spring Festival of 2020 is in it. */
export const demoCalendar: WorkCalendar = calendarOf(
  [...eachDay('2019-01-01', '2021-12-31')]
    .filter((day) => chineseDays.isWorkday(day) !== weekday(day) < 6)
    .map((day) => ({
      day,
      kind: chineseDays.isWorkday(day) ? ('make-up' as const) : ('holiday' as const),
      nameZh: '调休',
      nameEn: 'exchange',
      notice: null,
    })),
  [2019, 2020, 2021],
)
