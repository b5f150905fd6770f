import { Link } from '@remix-run/react'
import { paperPath } from '#app/components/papers/paper-path'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { EmptyState } from '#app/ui/empty-state'
import { Table, type Column } from '#app/ui/table'
import type { PapersView } from './view.server'

type Row = PapersView['offers'][number]
type Props = { number: string; proceeding: string; offers: readonly Row[] }

/** Every paper that can be made now, with what it is for and when it was made last. */
export function OfferTable({ number, proceeding, offers }: Props) {
  const { papers: words } = useMessages()
  const say = useSay()
  const format = useFormat()
  const told = ({ step, on, ahead }: Row) => {
    if (!step) return words.whole
    return on && !ahead ? words.step(say(step), format.plainDay(on)) : words.ahead(say(step))
  }
  const columns: readonly Column<Row>[] = [
    {
      ...{ key: 'name', head: words.name, lead: true },
      cell: ({ paper, entry, name }) => <Link to={paperPath(number, { paper, proceeding, entry })}>{say(name)}</Link>,
    },
    { key: 'for', head: words.for, cell: told },
    {
      ...{ key: 'made', head: words.made },
      cell: ({ made }) =>
        made ? words.madeBy(format.instant(made.at), made.by) : <Badge tone="quiet">{words.notMade}</Badge>,
    },
  ]
  return (
    <Table
      caption={words.can}
      captionUnseen
      columns={columns}
      rows={offers}
      rowKey={({ paper, entry }) => `${paper} ${entry}`}
      empty={<EmptyState title={words.nothing} />}
    />
  )
}
