import type { ReactNode } from 'react'

/** One column: its heading, and how a row is shown in it. */
export type Column<Row> = {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Right-aligned with figures of one width. */
  numeric?: boolean
  /** The cell that names the row; on a phone it heads the card. */
  lead?: boolean
  /** Never wraps: numbers, days, badges. */
  tight?: boolean
  /** Left out of the cards of a phone. */
  roomy?: boolean
}

type Props<Row> = {
  caption: ReactNode
  /** Keeps the caption for screen readers only, when a heading above already says it. */
  captionUnseen?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** The sums, drawn with the same columns under a rule. */
  total?: Row
  /** Shown instead of the table when there are no rows; usually an `EmptyState`. */
  empty?: ReactNode
}

function classOf<Row>({ numeric, tight, lead, roomy }: Column<Row>): string | undefined {
  return (
    [numeric ? 'numeric' : '', tight ? 'tight' : '', lead ? 'lead' : '', roomy ? 'roomy' : '']
      .filter(Boolean)
      .join(' ') || undefined
  )
}

function Cells<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr>
      {columns.map((column) =>
        column.lead ? (
          <th key={column.key} scope="row" className={classOf(column)}>
            {column.cell(row)}
          </th>
        ) : (
          // one box for the value, so that a phone sets the whole of it beside its heading
          <td key={column.key} className={classOf(column)} data-label={column.head}>
            <div className="cell">{column.cell(row)}</div>
          </td>
        ),
      )}
    </tr>
  )
}

/** A list or a table of figures; on a phone each row becomes a card with its headings beside the values. */
export function Table<Row>(props: Props<Row>) {
  const { caption, captionUnseen, columns, rows, rowKey, total, empty } = props
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className={captionUnseen ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Cells key={rowKey(row)} row={row} columns={columns} />
          ))}
        </tbody>
        {total === undefined ? null : (
          <tfoot>
            <Cells row={total} columns={columns} />
          </tfoot>
        )}
      </table>
    </div>
  )
}
