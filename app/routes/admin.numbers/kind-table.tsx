import type { NumberKind } from '#app/domain/procedures/numbered'
import { useMessages, useSay } from '#app/messages/context'
import { Table } from '#app/ui/table'

/** What is numbered, and how unless set otherwise. */
export function KindTable({ kinds }: { kinds: readonly (NumberKind & { sample: string })[] }) {
  const { kinds: words } = useMessages().numbers
  const say = useSay()
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        { key: 'kind', head: words.kind, lead: true, tight: true, cell: ({ kind }) => kind },
        { key: 'procedures', head: words.procedures, cell: ({ procedures }) => procedures.map(say).join(' · ') },
        { key: 'pattern', head: words.pattern, cell: ({ pattern }) => <code>{pattern}</code> },
        { key: 'sample', head: words.sample, cell: ({ sample }) => sample },
      ]}
    />
  )
}
