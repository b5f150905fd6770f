import { Link } from '@remix-run/react'
import type { Words } from '#app/domain/words'
import { useFormat, useMessages, useSay } from '#app/messages/context'
import { BarChart, type Bar } from '#app/ui/bar-chart'
import { Table, type Column } from '#app/ui/table'
import { addressOf, type FiguresQuery, type More } from '#app/domain/figures/query'

export type CountCell = { measure: string; count: number | null }
/** `name` null: a month, named in the reader's language from its key. */
export type CountRow = { key: string; name: Words | null; more: More; cells: readonly CountCell[] }

type Props = {
  caption: string
  head: string
  columns: readonly { measure: string; name: Words }[]
  rows: readonly CountRow[]
  query: FiguresQuery
  /** the procedures counted, as an address says them */
  scope: string
  /** where the name of a row leads */
  rowAddress?: (row: CountRow) => string
  /** the rows are parts of one whole, so that adding them up says something */
  adds?: boolean
}

/** All rows together; a row whose days have not come adds nothing. */
function totalOf(rows: readonly CountRow[]): CountRow {
  const cells = (rows[0]?.cells ?? []).map(({ measure }, i) => ({
    measure,
    count: rows.reduce((sum, row) => sum + (row.cells[i]?.count ?? 0), 0),
  }))
  return { key: TOTAL, name: null, more: {}, cells }
}
const TOTAL = 'total'

/** A table of counts with bars of its first column beside it; every cell leads to exactly its cases. */
export function CountTable({ caption, head, columns, rows, query, scope, rowAddress, adds }: Props) {
  const { figures: words } = useMessages()
  const say = useSay()
  const format = useFormat()
  const nameOf = useRowName()
  const addressFor = (row: CountRow, measure: string) =>
    addressOf('/figures/cases', query, { procedure: scope, ...row.more, measure })
  const shown: Column<CountRow>[] = [
    {
      key: 'name',
      head,
      lead: true,
      cell: (row) => (rowAddress && row.name ? <Link to={rowAddress(row)}>{nameOf(row)}</Link> : nameOf(row)),
    },
    ...columns.map(({ measure, name }, i) => ({
      key: measure,
      head: say(name),
      numeric: true,
      cell: (row: CountRow) => {
        const count = row.cells[i]?.count ?? null
        if (count === null) return <span title={words.missingWhy}>{words.missing}</span>
        return <Link to={addressFor(row, measure)}>{format.count(count)}</Link>
      },
    })),
  ]
  const first = columns[0]
  const bars: Bar[] = rows.map((row) => {
    const value = row.cells[0]?.count ?? null
    return { key: row.key, label: nameOf(row), value, display: value === null ? words.missing : format.count(value) }
  })
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
      {first ? <BarChart caption={say(first.name)} bars={bars} /> : null}
    </div>
  )
}

/** A row by its name; a month by its number; the last row by what it is. */
function useRowName(): (row: CountRow) => string {
  const { figures: words } = useMessages()
  const say = useSay()
  return ({ key, name }) => {
    if (name) return say(name)
    return key === TOTAL ? words.total : words.month(key.slice(0, 4), Number(key.slice(5)))
  }
}
