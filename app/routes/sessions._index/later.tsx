import { Link } from '@remix-run/react'
import { useTitleOf } from '#app/components/dispute-table'
import { disputePath } from '#app/components/what-now'
import type { AgendaEntry } from '#app/db/agenda.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Table } from '#app/ui/table'

/** What comes after the week shown, as a list. */
export function Later({ entries }: { entries: readonly AgendaEntry[] }) {
  const { sessions: words } = useMessages()
  const say = useSay()
  const format = useFormat()
  const titleOf = useTitleOf()
  return (
    <Table
      caption={words.later}
      captionUnseen
      rows={entries}
      rowKey={({ key }) => key}
      empty={<p className="quiet">{words.laterNone}</p>}
      columns={[
        { key: 'day', head: words.columns.day, tight: true, lead: true, cell: ({ day }) => format.shortDay(day) },
        { key: 'time', head: words.columns.time, tight: true, cell: ({ from, until }) => words.time(from, until) },
        {
          key: 'matter',
          head: words.columns.matter,
          cell: ({ matter }) => (matter ? <Link to={disputePath(matter.number)}>{titleOf(matter)}</Link> : words.taken),
        },
        {
          key: 'sort',
          head: words.columns.sort,
          cell: ({ matter }) => matter && say(matter.name),
        },
        {
          key: 'name',
          head: words.columns.name,
          cell: ({ matter }) => matter?.procedure && say(matter.procedure),
        },
        { key: 'room', head: words.columns.room, cell: ({ room }) => room ?? words.elsewhere },
        { key: 'state', head: words.columns.state, cell: ({ matter }) => matter && say(matter.state) },
      ]}
    />
  )
}
