import { Link } from '@remix-run/react'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { EmptyState } from '#app/ui/empty-state'
import { Table } from '#app/ui/table'

type RoomRow = { id: string; name: string; bodyName: Words; seats: number; from: string; to?: string; open: boolean }

export function RoomTable({ rooms }: { rooms: readonly RoomRow[] }) {
  const { rooms: words } = useMessages()
  const say = useSay()
  const format = useFormat()
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={rooms}
      rowKey={({ id }) => id}
      empty={<EmptyState title={words.none}>{words.noneAdvice}</EmptyState>}
      columns={[
        { key: 'name', head: words.table.name, lead: true, cell: ({ name }) => name },
        { key: 'body', head: words.table.body, cell: ({ bodyName }) => say(bodyName) },
        { key: 'seats', head: words.table.seats, numeric: true, cell: ({ seats }) => format.count(seats) },
        { key: 'from', head: words.table.from, tight: true, cell: ({ from }) => format.plainDay(from) },
        {
          key: 'to',
          head: words.table.to,
          tight: true,
          cell: ({ to }) => (to === undefined ? <Badge tone="good">{words.open}</Badge> : format.plainDay(to)),
        },
        {
          key: 'act',
          head: words.table.act,
          tight: true,
          cell: ({ id, name, to }) =>
            to === undefined ? (
              <Link to={`/admin/rooms?close=${id}`} aria-label={words.close.openOf(name)}>
                {words.close.open}
              </Link>
            ) : null,
        },
      ]}
    />
  )
}
