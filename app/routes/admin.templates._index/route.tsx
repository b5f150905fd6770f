import { json } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { templatesInForce } from '#app/db/paper-templates.server'
import { papers } from '#app/domain/papers'
import { procedures } from '#app/domain/procedures'
import { reading } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Table, type Column } from '#app/ui/table'

export const meta = pageMeta((messages) => messages.papers.templates.title)

export const loader = reading('manage-templates', ({ database }) => {
  const inForce = new Map(templatesInForce(database).map((line) => [line.paper, line]))
  return json({
    papers: Object.values(papers).map(({ key, name }) => ({
      ...{ key, name, template: inForce.get(key) ?? null },
      procedures: procedures.filter((rules) => rules.papers?.includes(key)).map((rules) => rules.name),
    })),
  })
})

export default function Templates() {
  const { papers, kit } = useMessages()
  const { templates: words } = papers
  const say = useSay()
  const format = useFormat()
  const data = useLoaderData<typeof loader>()
  type Row = (typeof data.papers)[number]
  const columns: readonly Column<Row>[] = [
    {
      ...{ key: 'paper', head: words.paper, lead: true },
      cell: ({ key, name }) => <Link to={`/admin/templates/${key}`}>{say(name)}</Link>,
    },
    { key: 'procedures', head: words.procedures, cell: (row) => kit.listed(row.procedures.map(say)) },
    {
      ...{ key: 'state', head: words.state, tight: true },
      cell: ({ template }) =>
        template?.replaced ? (
          <Badge tone="info">{words.replaced(String(template.version))}</Badge>
        ) : (
          <Badge tone="quiet">{words.builtIn}</Badge>
        ),
    },
    {
      ...{ key: 'changed', head: words.changed },
      cell: ({ template }) => (template ? words.by(format.instant(template.at), template.by) : null),
    },
  ]
  return (
    <Page title={words.title} lead={words.lead}>
      <Table caption={words.title} captionUnseen columns={columns} rows={data.papers} rowKey={({ key }) => key} />
    </Page>
  )
}
