import { json } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { versionOn } from '#app/domain/procedures/procedure'
import { procedures } from '#app/domain/procedures'
import { reading } from '#app/http/doorway.server'
import { useMessages, useSay } from '#app/messages/context'
import { Page, Section } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Table, type Column } from '#app/ui/table'

export const meta = pageMeta((messages) => messages.procedures.title)

export const loader = reading('see-procedures', ({ today }) =>
  json(
    procedures.map((rules) => ({
      ...{ key: rules.key, name: rules.name, about: rules.about, family: rules.family },
      version: versionOn(rules, today)?.name ?? null,
      stages: Object.keys(rules.stages).length,
      steps: Object.keys(rules.steps).length,
    })),
  ),
)

export default function Procedures() {
  const { procedures: words } = useMessages()
  const say = useSay()
  const rows = useLoaderData<typeof loader>()
  type Row = (typeof rows)[number]
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      head: words.title,
      lead: true,
      tight: true,
      cell: ({ key, name }) => <Link to={`/procedures/${key}`}>{say(name)}</Link>,
    },
    { key: 'about', head: words.steps.more, cell: ({ about }) => say(about) },
    { key: 'version', head: words.versions, tight: true, cell: ({ version }) => (version ? say(version) : null) },
    { key: 'size', head: words.diagram.title, tight: true, cell: ({ stages, steps }) => words.counted(stages, steps) },
  ]
  return (
    <Page title={words.title} lead={words.lead}>
      {(['civil', 'administrative'] as const).map((family) => (
        <Section key={family} title={words.family[family]}>
          <Table
            caption={words.family[family]}
            captionUnseen
            columns={columns}
            rows={rows.filter((row) => row.family === family)}
            rowKey={({ key }) => key}
          />
        </Section>
      ))}
    </Page>
  )
}
