/** A table of the page of figures: what it counts, and the words each link needs. */
import { addressOf, type FiguresQuery, type More } from '#app/domain/figures/query'
import type { Words } from '#app/domain/words'

export const tableKeys = [
  'month',
  'category',
  'procedure',
  'procedure-month',
  'source',
  'level',
  'outcome',
  'body',
  'trend',
] as const
/** All but the trend of one measure, which has a page of its own. */
export const overviewTables = tableKeys.filter((key) => key !== 'trend')
export type TableKey = (typeof tableKeys)[number]
export const isTableKey = (text: string | null): text is TableKey =>
  (tableKeys as readonly (string | null)[]).includes(text)

/** `name` null: all that have no column of their own. `before`: the same days a year before. */
export type ColumnView = { key: string; name: Words | null; before?: true }
/** `count` null: the days have not come yet, or were not known; that is not nought. `more`: what this cell alone asks. */
export type CellView = { key: string; count: number | null; more: More }
/** `more`: what an address needs besides the page's own query to mean this row. `name` null: a month, by its key. */
export type RowView = { key: string; name: Words | null; more: More; cells: CellView[] }
export type TableView = { key: TableKey; columns: ColumnView[]; rows: RowView[] }

/** The address of exactly the cases of a cell; `scope` is what the page counts where neither row nor cell says. */
export const cellAddress = (query: FiguresQuery, scope: string, row: RowView, cell: CellView): string =>
  addressOf('/figures/cases', query, { procedure: scope || 'civil', ...row.more, ...cell.more })
