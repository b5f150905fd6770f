import type { AgendaEntry } from '#app/db/agenda.server'
import { useFormat, useMessages } from '#app/messages/context'
import { Entry } from './entry'

type Props = { days: readonly string[]; entries: readonly AgendaEntry[]; today: string }

/** Seven days beside each other where there is room, one under the other on a phone. */
export function WeekStrip({ days, entries, today }: Props) {
  const { sessions } = useMessages()
  const format = useFormat()
  return (
    <ol className="week">
      {days.map((day) => {
        const here = entries.filter((each) => each.day === day)
        return (
          <li key={day} className={day === today ? 'week-day week-today' : 'week-day'}>
            <h3>
              <time dateTime={day}>{format.shortDay(day)}</time>
              {day === today ? <span className="week-mark">{sessions.today}</span> : null}
            </h3>
            {here.length === 0 ? (
              <p className="quiet">{sessions.free}</p>
            ) : (
              <ul>
                {here.map((each) => (
                  <li key={each.key}>
                    <Entry entry={each} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}
