import { Link } from '@remix-run/react'
import type { Addressee, Side } from '#app/domain/reminders/steps'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { PostForm } from '#app/ui/post-form'
import { Table, type Column } from '#app/ui/table'
import type { Tone } from '#app/ui/tone'

export type ReminderRow = {
  id: string
  number: string
  title: string | null
  place: Words | null
  category: Words | null
  rule: Words
  due: string
  step: Words
  side: Side
  as: Addressee
  at: string
  seenAt: string | null
  over: boolean
}

type Props = {
  caption: string
  captionUnseen?: boolean
  rows: readonly ReminderRow[]
  /** where to go on after one is marked */
  back: string
}

/** Reminders a person was given; what is unread can be marked so, with or without scripts. */
export function ReminderTable({ caption, captionUnseen, rows, back }: Props) {
  const { reminders: words } = useMessages()
  const say = useSay()
  const format = useFormat()
  const columns: readonly Column<ReminderRow>[] = [
    { key: 'dispute', head: words.columns.dispute, lead: true, cell: (row) => <Which row={row} /> },
    { key: 'rule', head: words.columns.rule, cell: ({ rule }) => say(rule) },
    { key: 'due', head: words.columns.due, tight: true, cell: ({ due }) => format.day(due) },
    { key: 'step', head: words.columns.step, cell: (row) => <Step row={row} /> },
    { key: 'at', head: words.columns.at, tight: true, cell: ({ at }) => format.instant(at) },
    { key: 'seen', head: words.columns.seen, cell: (row) => <Seen row={row} back={back} /> },
  ]
  return <Table caption={caption} captionUnseen={captionUnseen} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

/** What a dispute is called, where it may still be seen; else its number alone. */
function Which({ row: { number, title, place, category } }: { row: ReminderRow }) {
  const { reminders: words } = useMessages()
  const say = useSay()
  if (!place || !category)
    return (
      <>
        {number} <span className="quiet">{words.hidden}</span>
      </>
    )
  return <Link to={`/disputes/${number}#due`}>{title ?? `${say(category)} · ${say(place)}`}</Link>
}

const tones: Record<Side, Tone> = { before: 'soon', on: 'soon', after: 'bad' }

function Step({ row: { step, side, as, over } }: { row: ReminderRow }) {
  const { reminders: words } = useMessages()
  const say = useSay()
  return (
    <>
      <Badge tone={over ? 'quiet' : tones[side]}>{say(step)}</Badge>
      <div className="quiet">{over ? words.over : words.as[as]}</div>
    </>
  )
}

function Seen({ row: { id, number, seenAt }, back }: { row: ReminderRow; back: string }) {
  const { reminders: words } = useMessages()
  const format = useFormat()
  if (seenAt !== null) return <span className="quiet">{words.seenAt(format.instant(seenAt))}</span>
  return (
    <PostForm action="/reminders">
      <input type="hidden" name="do" value="seen" />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
      <Button aria-label={words.markSeenOf(number)}>{words.markSeen}</Button>
    </PostForm>
  )
}
