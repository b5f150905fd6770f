import { useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Section } from '#app/ui/page'
import { Table, type Column } from '#app/ui/table'
import type { ProcedureView } from './view.server'

type Change = ProcedureView['changes'][number]

/** Steps and deadlines that one version has and another has not, or that rest on another article. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const { changes: words } = useMessages().procedures
  const say = useSay()
  const versions = changes[0]?.rows.map(({ version }) => version) ?? []
  const cell = (change: Change, i: number) => {
    const row = change.rows[i]
    if (!row?.has) return words.absent
    const source = row.source ? say(row.source) : words.unsaid
    return row.length ? words.length(say(row.length), source) : source
  }
  const columns: readonly Column<Change>[] = [
    { key: 'step', head: words.step, lead: true, cell: ({ name }) => say(name) },
    ...versions.map((version, i) => ({
      key: version.zh,
      head: say(version),
      cell: (change: Change) => cell(change, i),
    })),
  ]
  return (
    <Section title={words.title} id="changes">
      <Table
        caption={words.title}
        captionUnseen
        columns={columns}
        rows={changes}
        rowKey={({ key }) => key}
        empty={<EmptyState title={words.none} />}
      />
    </Section>
  )
}
