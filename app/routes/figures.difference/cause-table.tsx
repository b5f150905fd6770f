import { Link } from '@remix-run/react'
import { useFormat, useMessages } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Table } from '#app/ui/table'
import type { DifferenceView } from './view.server'

type Row = Omit<DifferenceView['causes'][number], 'cause'> & { cause: DifferenceView['causes'][number]['cause'] | null }
type Props = {
  causes: DifferenceView['causes']
  total: number
  addressOf: (cause: string) => string
  shown: (n: number) => string
}

/** How much each cause comes to; together the difference. */
export function CauseTable({ causes, total, addressOf, shown }: Props) {
  const { difference: words, figures } = useMessages()
  const format = useFormat()
  const signed = (n: number) => (n > 0 ? `+${shown(n)}` : shown(n))
  const cases = causes.reduce((sum, each) => sum + each.cases, 0)
  return (
    <Table<Row>
      caption={words.why}
      rows={causes}
      rowKey={({ cause }) => cause ?? 'total'}
      total={{ cause: null, cases, by: total }}
      empty={<EmptyState title={words.same}>{words.sameWhy}</EmptyState>}
      columns={[
        {
          key: 'cause',
          head: words.cause,
          lead: true,
          cell: ({ cause }) => (cause ? words.causes[cause] : figures.total),
        },
        {
          key: 'cases',
          head: words.count,
          numeric: true,
          cell: (row) => <Link to={addressOf(row.cause ?? '')}>{format.count(row.cases)}</Link>,
        },
        {
          key: 'by',
          head: words.by,
          numeric: true,
          cell: ({ cause, by }) => <Link to={addressOf(cause ?? '')}>{signed(by)}</Link>,
        },
      ]}
    />
  )
}
