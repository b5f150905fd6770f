import { Link } from '@remix-run/react'
import { addressOf, type FiguresQuery } from '#app/domain/figures/query'
import { timelyStates, type TimelyState } from '#app/domain/figures/timeliness'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { EmptyState } from '#app/ui/empty-state'
import { Table, type Column } from '#app/ui/table'
import type { RowView } from './view.server'

/** In time of what was due, a row for each rule; each number opens its dates. */
export function ByRule({ rows, query }: { rows: readonly RowView[]; query: FiguresQuery }) {
  const { figures } = useMessages()
  const words = figures.timeliness
  const say = useSay()
  const format = useFormat()
  const counts = timelyStates.map((state): Column<RowView> => {
    return {
      key: state,
      head: words.states[state],
      numeric: true,
      cell: (row) => <Opening {...{ row, state, query }} />,
    }
  })
  return (
    <Table
      caption={words.byRule}
      captionUnseen
      rows={rows}
      rowKey={({ procedure, rule }) => `${procedure} ${rule}`}
      empty={<EmptyState title={words.none}>{words.noneWhy}</EmptyState>}
      columns={[
        {
          key: 'rule',
          head: words.rule,
          lead: true,
          cell: ({ ruleName, soft }) => `${say(ruleName)}${soft ? words.soft : ''}`,
        },
        { key: 'procedure', head: figures.cases.procedure, cell: ({ procedureName }) => say(procedureName) },
        ...counts,
        {
          key: 'rate',
          head: words.rate,
          numeric: true,
          cell: ({ rate, n, d }) => (rate === null ? figures.noData : words.of(rate, format.count(n), format.count(d))),
        },
      ]}
    />
  )
}

type OpeningProps = { row: RowView; state: TimelyState; query: FiguresQuery }

function Opening({ row: { rule, procedure, ...row }, state, query }: OpeningProps) {
  const format = useFormat()
  const to = addressOf('/figures/timeliness', query, { of: state, rule, in: procedure })
  return row[state] === 0 ? <>0</> : <Link to={to}>{format.count(row[state])}</Link>
}
