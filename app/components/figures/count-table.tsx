import { Link } from '@remix-run/react'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { BarChart, type Bar } from '#app/ui/bar-chart'
import { Table, type Column } from '#app/ui/table'
import type { FiguresQuery } from '#app/domain/figures/query'
import { Chart, type ChartShown } from './chart'
import { cellAddress, type ColumnView, type RowView, type TableView } from './table-view'

type Props = {
  view: TableView
  caption: string
  head: string
  query: FiguresQuery
  /** the procedures counted, as an address says them */
  scope: string
  /** where the name of a row leads */
  rowAddress?: (row: RowView) => string
  /** the rows are parts of one whole, so that adding them up says something */
  adds?: boolean
  /** drawn beside the table; none: bars of its first column */
  charts?: readonly ChartShown[]
}

/** All rows together; a row whose days have not come adds nothing. */
function totalOf(rows: readonly RowView[]): RowView {
  const cells = (rows[0]?.cells ?? []).map(({ key }, i) => {
    const all = rows.map((row) => row.cells[i]?.count ?? null)
    // Where no row has a figure there is none to add.
    return {
      key,
      count: all.every((n) => n === null) ? null : all.reduce<number>((sum, n) => sum + (n ?? 0), 0),
      more: totalMore(rows, i),
    }
  })
  return { key: TOTAL, name: null, more: {}, cells }
}
const TOTAL = 'total'

/** What the cells of a column ask alike; of the year before, from the first of its days to the last. */
function totalMore(rows: readonly RowView[], i: number): RowView['more'] {
  const [first, last] = [rows[0], rows.at(-1)].map((row) => row?.cells[i]?.more ?? {})
  const [from, to] = [first?.['from'], last?.['to']]
  return { ...first, ...(from && to ? { from, to } : {}) }
}

/** A table of counts with a chart of it beside; every cell leads to exactly its cases. */
export function CountTable({ view, caption, head, query, scope, rowAddress, adds, charts = [] }: Props) {
  const { figures: words } = useMessages()
  const format = useFormat()
  const nameOf = useRowName()
  const headOf = useHead()
  const { rows, columns } = view
  const shown: Column<RowView>[] = [
    {
      key: 'name',
      head,
      lead: true,
      cell: (row) => (rowAddress && row.name ? <Link to={rowAddress(row)}>{nameOf(row)}</Link> : nameOf(row)),
    },
    ...columns.map((column, i) => ({
      key: column.key,
      head: headOf(column),
      numeric: true,
      cell: (row: RowView) => {
        const cell = row.cells[i]
        if (!cell || cell.count === null) return <span title={words.missingWhy}>{words.missing}</span>
        return <Link to={cellAddress(query, scope, row, cell)}>{format.count(cell.count)}</Link>
      },
    })),
  ]
  return (
    <div className="count-table">
      <Table
        caption={caption}
        captionUnseen
        columns={shown}
        rows={rows}
        rowKey={({ key }) => key}
        total={adds ? totalOf(rows) : undefined}
      />
      {charts.length > 0 ? (
        <div className="charts">
          {charts.map((chart) => (
            <Chart key={chart.key} chart={chart} query={query} />
          ))}
        </div>
      ) : (
        <FirstColumn view={view} />
      )}
    </div>
  )
}

function FirstColumn({ view: { rows, columns } }: Pick<Props, 'view'>) {
  const { figures: words } = useMessages()
  const format = useFormat()
  const nameOf = useRowName()
  const headOf = useHead()
  const first = columns[0]
  if (!first) return null
  const bars: Bar[] = rows.map((row) => {
    const value = row.cells[0]?.count ?? null
    return { key: row.key, label: nameOf(row), value, display: value === null ? words.missing : format.count(value) }
  })
  return <BarChart caption={headOf(first)} bars={bars} />
}

/** A column by its name; the year before so; what has no name is all the others. */
function useHead(): (column: ColumnView) => string {
  const { overview: words } = useMessages()
  const say = useSay()
  return ({ name, before }) => (name ? (before ? words.before(say(name)) : say(name)) : words.others)
}

/** A row by its name; a month by its number; the last row by what it is. */
function useRowName(): (row: RowView) => string {
  const { figures: words } = useMessages()
  const say = useSay()
  return ({ key, name }) => {
    if (name) return say(name)
    return key === TOTAL ? words.total : words.month(key.slice(0, 4), Number(key.slice(5)))
  }
}
