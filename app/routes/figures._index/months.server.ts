/** The tables by month: beside the year before where that was recorded, and by procedure. */
import { knownSince } from '#app/db/figures.server'
import { countsOf, type Counts } from '#app/db/figures-tables.server'
import { cellsOf } from '#app/db/cells.server'
import { monthsOf, monthWithin, yearBefore } from '#app/domain/figures/period'
import { exactly } from '#app/domain/figures/query'
import { addMonths, earlierOf, laterOf, monthOf, type Period } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import type { Reader, Wanted } from './tables.server'
import type { CellView, ColumnView, RowView, TableView } from '#app/components/figures/table-view'
import { measureColumn } from './measure-column.server'

/** Of a period still running the same days a year before; undefined where records began only later. */
export function comparedTo(db: Reader, asked: FiguresAsked): Period | undefined {
  const { period, asOfDay } = asked
  const last = yearBefore({ from: period.from, to: earlierOf(period.to, laterOf(period.from, asOfDay)) })
  return isRecorded(db, asked, last) ? last : undefined
}

/** Had the body begun to record when these days began? */
export function isRecorded(db: Reader, { body, tree }: FiguresAsked, { from }: Period): boolean {
  const since = knownSince(db, body, tree)
  return since !== undefined && since <= monthOf(from)
}

type Month = { key: string; days: Period; ahead: boolean }

const monthsIn = ({ period, asOfDay, today }: FiguresAsked): Month[] =>
  monthsOf(period).map((key) => {
    const days = monthWithin(key, period)
    return { key, days, ahead: days.from > earlierOf(asOfDay, today) }
  })

const rowOf = ({ key, days }: Month, cells: CellView[]): RowView => ({ key, name: null, more: exactly(days), cells })

/** What is compared with the year before. */
export const COMPARED = 'accepted'
export const course = ['registered', COMPARED, 'concluded', 'resolved']
/** The measure an address asks the trend of; one it does not know is as none. */
export const measureIn = ({ searchParams }: URL): string =>
  course.find((measure) => measure === searchParams.get('measure')) ?? COMPARED

export const byMonth = (db: Reader, asked: FiguresAsked, wanted: Wanted): TableView => ({
  key: 'month',
  ...monthly(db, asked, wanted, { measures: course, compared: COMPARED }),
})

/** One measure by month beside the year before, where that was recorded. */
export const ofYearBefore = (db: Reader, asked: FiguresAsked, wanted: Wanted, measure: string): TableView => ({
  key: 'trend',
  ...monthly(db, asked, wanted, { measures: [measure], compared: measure }),
})

type Columns = { measures: readonly string[]; compared: string }

function monthly(db: Reader, asked: FiguresAsked, wanted: Wanted, { measures, compared }: Columns) {
  const counts = countsOf(db, wanted, 'month', measures)
  const last = comparedTo(db, asked)
  const before = last && countsOf(db, { ...wanted, period: last }, 'month', [compared])
  const rows = monthsIn(asked).map((month) => {
    const cells = measures.map((measure) => {
      const count = month.ahead ? null : (counts.get(month.key)?.[measure] ?? 0)
      return { key: measure, count, more: { measure } }
    })
    return rowOf(month, last && before ? [...cells, cellBefore(month, compared, last, before)] : cells)
  })
  const columns: ColumnView[] = measures.map(measureColumn)
  if (last) columns.push({ ...measureColumn(compared), key: 'before', before: true })
  return { columns, rows }
}

/** The same month a year before; of a month still running its same days, of one still ahead nothing. */
function cellBefore(month: Month, measure: string, last: Period, before: Counts): CellView {
  const key = monthOf(addMonths(`${month.key}-01`, -12))
  const days = monthWithin(key, last)
  const count = days.from > days.to ? null : (before.get(key)?.[measure] ?? 0)
  return { key: 'before', count, more: { ...exactly(days), measure } }
}

/** How many procedures have a column of their own; what is left goes together. */
const MOST_COLUMNS = 5

/** What was accepted, by month and procedure: those with anything, the largest of them by themselves, in shelf order. */
export function byMonthAndProcedure(db: Reader, asked: FiguresAsked, wanted: Wanted): TableView | undefined {
  const { body, procedures, period, category, asOf, tree } = wanted
  const cells = cellsOf(db, { bodies: [body], measures: [COMPARED], procedures, span: period, category, asOf, tree }, [
    'month',
    'procedure',
  ])
  const total = (key: string) => sumOf(cells.filter(({ procedure }) => procedure === key))
  const any = procedures.filter((key) => total(key) > 0)
  if (any.length < 2) return undefined
  const largest = any
    .toSorted((a, b) => total(b) - total(a))
    .slice(0, any.length > MOST_COLUMNS + 1 ? MOST_COLUMNS : any.length)
  const own = any.filter((key) => largest.includes(key)).map((key) => [key])
  const rest = any.filter((key) => !largest.includes(key))
  const groups = rest.length > 0 ? [...own, rest] : own
  const rows = monthsIn(asked).map((month) => {
    const ofMonth = cells.filter((cell) => cell.month === month.key)
    return rowOf(
      month,
      groups.map((keys) => ({
        key: keys.join(),
        count: month.ahead ? null : sumOf(ofMonth.filter(({ procedure = '' }) => keys.includes(procedure))),
        more: { measure: COMPARED, procedure: keys.join() },
      })),
    )
  })
  const columns = groups.map((keys) => ({ key: keys.join(), name: keys.length === 1 ? nameOf(keys[0]) : null }))
  return { key: 'procedure-month', columns, rows }
}

const nameOf = (key = '') => catalogue.get(key)?.name ?? { zh: key, en: key }
const sumOf = (cells: readonly { count: number }[]): number => cells.reduce((sum, { count }) => sum + count, 0)
