import { agendaOf } from '#app/db/agenda.server'
import { askerOf } from '#app/db/desk.server'
import { addDays } from '#app/domain/law/day'
import { calendarFile } from '#app/exchange/calendar-file'
import { reading } from '#app/http/doorway.server'

/** How many days ahead the file tells of. */
const AHEAD = 90

/** One's own sessions for the calendar of a phone: what leaves the house holds times, numbers and rooms only. */
export const loader = reading('act', ({ database, person, today, now }) => {
  const wanted = { whose: 'mine', from: today, to: addDays(today, AHEAD) } as const
  const planned = agendaOf(database.reader, askerOf(database, person), wanted).flatMap(({ matter, ...each }) =>
    matter && !matter.over ? [{ ...each, number: matter.number }] : [],
  )
  return new Response(calendarFile(planned, now), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sessions.ics"',
    },
  })
})
