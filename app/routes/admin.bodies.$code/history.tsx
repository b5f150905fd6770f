import { Link } from '@remix-run/react'
import type { BodyLine } from '#app/db/bodies.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Table } from '#app/ui/table'

/** The lines of a body, latest first. */
export function History({ lines }: { lines: readonly BodyLine[] }) {
  const { history: words } = useMessages().admin.body
  const say = useSay()
  const format = useFormat()
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={lines}
      rowKey={(row) => row.from}
      columns={[
        { key: 'name', head: words.name, lead: true, cell: (row) => say(row.name) },
        {
          key: 'parent',
          head: words.parent,
          cell: ({ parent }) => (parent ? <Link to={`/admin/bodies/${parent.code}`}>{say(parent.name)}</Link> : null),
        },
        { key: 'from', head: words.from, tight: true, cell: (row) => format.plainDay(row.from) },
        {
          key: 'to',
          head: words.to,
          tight: true,
          cell: (row) => (row.to === undefined ? words.now : format.plainDay(row.to)),
        },
      ]}
    />
  )
}
