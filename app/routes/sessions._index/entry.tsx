import { Link } from '@remix-run/react'
import { useTitleOf } from '#app/components/dispute-table'
import { disputePath } from '#app/components/what-now'
import type { AgendaEntry } from '#app/db/agenda.server'
import { useMessages, useSay } from '#app/messages/context'

/** One thing planned: when, what, where. */
export function Entry({ entry: { from, until, room, matter } }: { entry: AgendaEntry }) {
  const { sessions, kit } = useMessages()
  const say = useSay()
  const titleOf = useTitleOf()
  return (
    <div className={matter?.over ? 'planned planned-over' : 'planned'}>
      <p className="planned-time">{sessions.time(from, until)}</p>
      {matter ? (
        <>
          <Link to={disputePath(matter.number)}>{titleOf(matter)}</Link>
          <p className="quiet">{kit.labelled(say(matter.name), say(matter.state))}</p>
          {matter.procedure ? <p className="quiet">{say(matter.procedure)}</p> : null}
        </>
      ) : (
        <p>{sessions.taken}</p>
      )}
      <p className="quiet">{room ?? sessions.elsewhere}</p>
    </div>
  )
}
