import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Table } from '#app/ui/table'

export type MovedRow = { number: string; rule: string; ruleName: Words; from: string; to: string }

/** Dates of cases that come out otherwise: which case, which rule, from when to when. */
export function MovedTable({ rows }: { rows: readonly MovedRow[] }) {
  const { moved: words } = useMessages().admin.calendar
  const say = useSay()
  const format = useFormat()
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={rows}
      rowKey={(row) => `${row.number} ${row.rule} ${row.from}`}
      columns={[
        { key: 'number', head: words.number, lead: true, tight: true, cell: (row) => row.number },
        { key: 'rule', head: words.rule, cell: (row) => say(row.ruleName) },
        { key: 'from', head: words.from, tight: true, cell: (row) => format.day(row.from) },
        { key: 'to', head: words.to, tight: true, cell: (row) => format.day(row.to) },
      ]}
    />
  )
}
