import { useFormat, useMessages } from '#app/messages/context'
import { Table } from '#app/ui/table'

type Row = { text: string; number: string; on: string | null; reason: string | null }

/** Numbers taken back with their acceptance. */
export function VoidTable({ voids }: { voids: readonly Row[] }) {
  const { void: words } = useMessages().numbers
  const format = useFormat()
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={voids}
      rowKey={({ text, number }) => `${text} ${number}`}
      empty={<p className="quiet">{words.none}</p>}
      columns={[
        { key: 'text', head: words.text, lead: true, cell: ({ text }) => text },
        { key: 'number', head: words.number, tight: true, cell: ({ number }) => number },
        { key: 'on', head: words.on, tight: true, cell: ({ on }) => (on === null ? null : format.instant(on)) },
        { key: 'reason', head: words.reason, cell: ({ reason }) => reason ?? words.disposed },
      ]}
    />
  )
}
