import { json } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { DueDay } from '#app/components/due-day'
import { useTitleOf } from '#app/components/dispute-table'
import { listDeadlines } from '#app/db/deadline-list.server'
import { askerOf, soonUntil } from '#app/db/desk.server'
import { relationsFor } from '#app/domain/people/permission'
import { reading } from '#app/http/doorway.server'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { pageMeta } from '#app/ui/page-meta'
import { Pager } from '#app/ui/pager'
import { Table, type Column } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'
import { addressOf, whens, type Whose } from './address'
import { daysOf, pageOf, whenOf } from './asked'

export const meta = pageMeta((messages) => messages.disputes.deadlines.title)

export const loader = reading('see-line', ({ database, person, today, url }) => {
  const asked = url.searchParams
  const actsOnSome = relationsFor(person, 'act').length > 0
  const whose: Whose = actsOnSome && asked.get('whose') !== 'all' ? 'mine' : 'all'
  const when = whenOf(asked.get('when'))
  const near = soonUntil(database, today)
  const wanted = { whose, ...daysOf(when, today, near) }
  const page = pageOf(asked)
  const found = listDeadlines(database.reader, askerOf(database, person), wanted, { today, page })
  return json({ ...found, whose, when, actsOnSome, today, soonUntil: near })
})

type Line = ReturnType<typeof useLoaderData<typeof loader>>['lines'][number]

export default function Deadlines() {
  const { disputes } = useMessages()
  const { deadlines: words } = disputes
  const { lines, count, more, next, previous, whose, when, actsOnSome, ...dates } = useLoaderData<typeof loader>()
  const format = useFormat()
  return (
    <Page title={words.title} lead={words.lead}>
      {actsOnSome ? (
        <Tabs
          label={words.whose}
          items={(['mine', 'all'] as const).map((each) => ({
            to: addressOf(each, when),
            label: words[each],
            current: each === whose,
          }))}
        />
      ) : null}
      <Tabs
        label={words.when}
        items={whens.map((each) => ({ to: addressOf(whose, each), label: words[each], current: each === when }))}
      />
      <p className="quiet">{disputes.counted(format.count(count), more)}</p>
      <DeadlineTable lines={lines} {...dates} />
      <Pager
        previous={previous ? addressOf(whose, when, { before: previous }) : null}
        next={next ? addressOf(whose, when, { after: next }) : null}
      />
    </Page>
  )
}

function DeadlineTable({ lines, today, soonUntil }: { lines: readonly Line[]; today: string; soonUntil: string }) {
  const { disputes } = useMessages()
  const { columns: heads, deadlines: words } = disputes
  const say = useSay()
  const titleOf = useTitleOf()
  const columns: readonly Column<Line>[] = [
    {
      key: 'title',
      head: heads.title,
      lead: true,
      cell: (row) => <Link to={`/disputes/${row.number}`}>{titleOf(row)}</Link>,
    },
    { key: 'number', head: heads.number, tight: true, cell: ({ number }) => number },
    { key: 'due', head: heads.due, cell: (row) => <DueDay due={row.due} today={today} soonUntil={soonUntil} /> },
    { key: 'left', head: heads.left, tight: true, cell: ({ left, unit }) => words.left(left, unit) },
    { key: 'rule', head: heads.rule, cell: (row) => <Rule row={row} /> },
    { key: 'law', head: heads.law, cell: ({ law }) => law && say(law) },
    { key: 'place', head: heads.place, cell: ({ place }) => say(place) },
  ]
  return (
    <Table
      caption={words.title}
      captionUnseen
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      empty={<EmptyState title={words.none}>{words.noneAdvice}</EmptyState>}
    />
  )
}

function Rule({ row: { rule, provisional, soft } }: { row: Line }) {
  const { deadlines: words } = useMessages().disputes
  const say = useSay()
  return (
    <div>
      {say(rule)} {soft ? <Badge>{words.soft}</Badge> : null} {provisional ? <Badge>{words.provisional}</Badge> : null}
    </div>
  )
}
