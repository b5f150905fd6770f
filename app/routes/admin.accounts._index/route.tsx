import { json } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { accountLines, type AccountLine } from '#app/db/accounts-list.server'
import { bodyChoice } from '#app/db/body-choice.server'
import { roles } from '#app/domain/people/role'
import { reading } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { Table } from '#app/ui/table'
import { Filters } from './filters'
import { addressOf, filterOf, queryOf } from './query'

export const meta = pageMeta((messages) => messages.admin.accounts.title)

export const loader = reading('manage-accounts', ({ database, person, today, url }) => {
  const query = queryOf(url.searchParams)
  const at = (name: string) => url.searchParams.get(name) ?? undefined
  const listed = accountLines(database, filterOf(query), { after: at('after'), before: at('before') })
  return json({
    query,
    rows: listed.lines,
    count: listed.count,
    next: listed.next === undefined ? null : addressOf(query, { after: listed.next }),
    previous: listed.previous === undefined ? null : addressOf(query, { before: listed.previous }),
    bodies: bodyChoice(database, {}, { on: today, near: person.body }),
  })
})

export default function Accounts() {
  const { accounts: words } = useMessages().admin
  const { query, rows, count, next, previous, bodies } = useLoaderData<typeof loader>()
  const format = useFormat()
  return (
    <Page
      title={words.title}
      action={
        <LinkButton to="/admin/accounts/new" tone="primary">
          {words.add}
        </LinkButton>
      }
    >
      <Filters query={query} bodies={bodies} count={words.count(format.count(count))} />
      <AccountTable rows={rows} />
      <Pager previous={previous} next={next} first={previous ? addressOf(query) : null} />
    </Page>
  )
}

function AccountTable({ rows }: { rows: readonly AccountLine[] }) {
  const { accounts: words } = useMessages().admin
  const say = useSay()
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={words.none}>{words.noneAdvice}</EmptyState>}
      columns={[
        {
          key: 'name',
          head: words.table.name,
          lead: true,
          cell: (row) => <Link to={`/admin/accounts/${row.id}`}>{row.name}</Link>,
        },
        { key: 'login', head: words.table.login, tight: true, cell: (row) => row.login },
        { key: 'role', head: words.table.role, tight: true, cell: (row) => say(roles[row.role]) },
        { key: 'body', head: words.table.body, cell: (row) => say(row.bodyName) },
        {
          key: 'state',
          head: words.table.state,
          tight: true,
          cell: (row) => (row.disabledAt === null ? words.enabled : <Badge tone="bad">{words.disabled}</Badge>),
        },
      ]}
    />
  )
}
