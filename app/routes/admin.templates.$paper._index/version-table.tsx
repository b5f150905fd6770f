import { useFormat, useMessages } from '#app/messages/context'
import { Table } from '#app/ui/table'

type Row = { version: number; by: string; at: string; replaced: boolean }

/** Who changed the template when; each replacement can still be downloaded. */
export function VersionTable({ path, versions }: { path: string; versions: readonly Row[] }) {
  const { templates: words } = useMessages().papers
  const format = useFormat()
  return (
    <Table
      caption={words.history}
      captionUnseen
      rows={versions}
      rowKey={({ version }) => String(version)}
      columns={[
        { key: 'version', head: words.version, lead: true, tight: true, cell: ({ version }) => format.count(version) },
        {
          ...{ key: 'what', head: words.what },
          cell: ({ version, replaced }) =>
            replaced ? <a href={`${path}/file?version=${version}`}>{words.file1}</a> : words.restored,
        },
        { key: 'changed', head: words.changed, cell: ({ at, by }) => words.by(format.instant(at), by) },
      ]}
    />
  )
}
