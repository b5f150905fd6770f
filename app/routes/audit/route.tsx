import { json } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { auditLines, type AuditLine } from '#app/db/audit.server'
import { auditActions, isAuditAction } from '#app/domain/people/audited'
import { reading } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { Table } from '#app/ui/table'
import { Filters } from './filters'
import { addressOf, filterOf, pageOf, queryOf } from './query'
import { told } from './told'

export const meta = pageMeta((messages) => messages.audit.title)

export const loader = reading('see-audit', ({ database, url }) => {
  const query = queryOf(url.searchParams)
  const { lines, older, newer } = auditLines(database, filterOf(query), pageOf(url.searchParams))
  return json({
    query,
    lines,
    next: older === undefined ? null : addressOf(query, { before: String(older) }),
    previous: newer === undefined ? null : addressOf(query, { after: String(newer) }),
  })
})

export default function Audit() {
  const { audit: words } = useMessages()
  const { query, lines, next, previous } = useLoaderData<typeof loader>()
  return (
    <Page title={words.title} lead={words.lead} width="full">
      <Filters query={query} />
      <AuditTable lines={lines} />
      <Pager previous={previous} next={next} first={previous ? addressOf(query) : null} />
    </Page>
  )
}

function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  const { audit: words, dispute, kit } = useMessages()
  const say = useSay()
  const format = useFormat()
  const subjectOf = ({ side, action, subject }: AuditLine) =>
    side ? dispute.people.sides[side] : action === 'open-attachment' ? null : subject || null
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={lines}
      rowKey={(row) => String(row.id)}
      empty={<EmptyState title={words.none}>{words.noneAdvice}</EmptyState>}
      columns={[
        {
          key: 'action',
          head: words.table.action,
          lead: true,
          cell: ({ action }) => (isAuditAction(action) ? say(auditActions[action]) : action),
        },
        { key: 'at', head: words.table.at, tight: true, cell: (row) => format.instant(row.at) },
        {
          key: 'who',
          head: words.table.who,
          cell: ({ who, action }) =>
            who ? (
              `${who.name} (${who.login})`
            ) : (
              <span className="quiet">{action === 'sign-in-failed' ? words.nobody : words.operator}</span>
            ),
        },
        { key: 'subject', head: words.table.subject, cell: subjectOf },
        {
          key: 'number',
          head: words.table.number,
          tight: true,
          cell: ({ number }) => (number ? <Link to={`/disputes/${number}`}>{number}</Link> : null),
        },
        {
          key: 'reason',
          head: words.table.reason,
          cell: (row) => told(row, { words: words.told, say, listed: kit.listed }),
        },
      ]}
    />
  )
}
