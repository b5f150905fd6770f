import { Link } from '@remix-run/react'
import type { ProceedingView } from '#app/domain/dispute/view'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { Badge } from '#app/ui/badge'
import { Table, type Column } from '#app/ui/table'

/** The procedures a dispute has run through, in their order, and at which level it was settled. */
export function Chain({ proceedings }: { proceedings: readonly ProceedingView[] }) {
  const { chain } = useMessages().dispute
  const format = useFormat()
  const say = useSay()
  const columns: Column<ProceedingView>[] = [
    {
      key: 'procedure',
      head: chain.procedure,
      lead: true,
      cell: (each) => <Link to={`/procedures/${each.key}`}>{say(each.procedure)}</Link>,
    },
    { key: 'body', head: chain.body, cell: (each) => `${say(each.body)} · ${say(each.level)}` },
    {
      key: 'stage',
      head: chain.stage,
      cell: (each) => <Badge tone={each.suspended ? 'soon' : each.open ? 'info' : 'quiet'}>{say(each.stage)}</Badge>,
    },
    {
      key: 'period',
      head: chain.period,
      cell: ({ openedOn, concludedOn }) =>
        concludedOn
          ? chain.span(format.plainDay(openedOn), format.plainDay(concludedOn))
          : chain.from(format.plainDay(openedOn)),
    },
    {
      key: 'outcome',
      head: chain.outcome,
      cell: (each) =>
        each.outcome === undefined ? (
          <span className="quiet">{chain.running}</span>
        ) : (
          <span className="stands">
            {say(each.outcome)}
            {each.resolved ? <Badge tone="good">{chain.resolvedAt(say(each.level))}</Badge> : null}
          </span>
        ),
    },
  ]
  return <Table caption={chain.title} captionUnseen columns={columns} rows={proceedings} rowKey={(each) => each.id} />
}
