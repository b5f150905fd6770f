import { useFormat, useMessages } from '#app/messages/context'
import { Badge } from '#app/ui/badge'

/** A date in a list; coloured, with a word, only when it has passed or is near. */
export function DueDay({ due, today, soonUntil }: { due: string; today: string; soonUntil: string }) {
  const { disputes } = useMessages()
  const format = useFormat()
  const day = due.slice(0, 4) === today.slice(0, 4) ? format.shortDay(due) : format.plainDay(due)
  if (due > soonUntil) return <>{day}</>
  const word = due < today ? disputes.due.overdue : due === today ? disputes.due.today : disputes.due.soon
  return (
    <>
      {day} <Badge tone={due < today ? 'bad' : 'soon'}>{word}</Badge>
    </>
  )
}
