/** The charts of the page, drawn from its tables: the same numbers, the same addresses. */
import { barsChart } from '#app/charts/bars.server'
import type { Point } from '#app/charts/point'
import { stackedChart } from '#app/charts/stacked.server'
import { placeMap } from '#app/charts/tile-map.server'
import { trendChart } from '#app/charts/trend.server'
import { chartKeys, standsAt, type ChartKey } from '#app/components/figures/chart-keys'
import type { ChartShown } from '#app/components/figures/chart'
import { cellAddress } from '#app/components/figures/table-view'
import type { ColumnView, RowView, TableView } from '#app/components/figures/table-view'
import type { FiguresQuery } from '#app/domain/figures/query'
import type { Period } from '#app/domain/law/day'
import { yearBefore } from '#app/domain/figures/period'
import { isPlace } from '#app/domain/territory/area'
import type { Territory } from '#app/domain/territory/territory'
import { boundariesOf, type Boundaries } from '#app/db/boundaries.server'
import type { PersonalVisit } from '#app/http/doorway.server'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import { localeOf } from '#app/http/shell.server'
import { formatFor } from '#app/messages/format'
import { messagesFor, say, type Locale } from '#app/messages/index'
import { COMPARED } from './months.server'
import { measureColumn } from './measure-column.server'

/** Where the charts stand: in whose language, under which conditions. */
export type Setting = {
  locale: Locale
  query: FiguresQuery
  scope: string
  period: Period
  territory: Territory
  /** the boundaries of these places, where all of them have one */
  boundaries: (places: readonly string[]) => Boundaries | undefined
}

export const settingOf = ({ request, database }: PersonalVisit, asked: FiguresAsked): Setting => {
  const { query, scope, period, territory } = asked
  const boundaries = (places: readonly string[]) => boundariesOf(database.reader, places)
  return { locale: localeOf(request), query, scope: scope.asked, period, territory, boundaries }
}

/** A column of the table as numbers of a chart; undefined where the table has none such. */
function columnOf(view: TableView, key: string, setting: Setting): { column: ColumnView; points: Point[] } | undefined {
  const at = view.columns.findIndex((column) => column.key === key)
  const column = view.columns[at]
  if (!column) return undefined
  const points = view.rows.map((row) => pointOf(row, at, column, setting))
  return { column, points }
}

function pointOf(row: RowView, at: number, column: ColumnView, { locale, query, scope }: Setting): Point {
  const { figures } = messagesFor(locale)
  const cell = row.cells[at]
  const name = [column.name, row.name].flatMap((each) => (each ? [say(each, locale)] : [])).join(' ')
  const month = row.name ? '' : figures.month(row.key.slice(0, 4), Number(row.key.slice(5)))
  const label = `${name} ${month}`.trim()
  if (!cell || cell.count === null) return { value: null, display: figures.missing, label }
  return {
    value: cell.count,
    display: formatFor(locale).count(cell.count),
    label,
    to: cellAddress(query, scope, row, cell),
  }
}

/** Months by their names within one year, by year and month over several. */
function monthNames({ rows }: TableView, { locale, period }: Setting): string[] {
  const { overview } = messagesFor(locale)
  const isOneYear = period.from.slice(0, 4) === period.to.slice(0, 4)
  return rows.map(({ key }) => (isOneYear ? overview.monthName(Number(key.slice(5))) : key.slice(2)))
}

type Make = (view: TableView, setting: Setting) => { caption: string; svg: Promise<string> } | undefined

const month: Make = (view, setting) => {
  const found = columnOf(view, COMPARED, setting)
  if (!found) return undefined
  const caption = captionOf('month', setting)
  const names = monthNames(view, setting)
  return { caption, svg: barsChart({ id: 'month', label: caption, names, points: found.points }) }
}

const trend: Make = (view, setting) => {
  const measure = view.key === 'trend' ? (view.columns[0]?.key ?? COMPARED) : COMPARED
  const [now, before] = [columnOf(view, measure, setting), columnOf(view, 'before', setting)]
  // Beside a table that has bars of its own a line says nothing new without the year before.
  if (!now || view.rows.length < 2 || (!before && view.key !== 'trend')) return undefined
  const caption = captionOf('trend', setting, measure)
  const [nameNow = '', nameBefore = ''] = [setting.period, yearBefore(setting.period)].map((each) =>
    spanName(each, setting.locale),
  )
  const lines = {
    now: { name: nameNow, points: now.points },
    ...(before ? { before: { name: nameBefore, points: before.points } } : {}),
  }
  const id = `trend-${measure}`
  return { caption, svg: trendChart({ id, label: caption, names: monthNames(view, setting), ...lines }) }
}

function spanName({ from, to }: Period, locale: Locale): string {
  const { overview } = messagesFor(locale)
  const [first, last] = [from, to].map((day) => day.slice(0, 7))
  return from.slice(0, 4) === to.slice(0, 4)
    ? overview.yearName(from.slice(0, 4))
    : overview.spanName(first ?? '', last ?? '')
}

const procedureMonth: Make = (view, setting) => {
  const { overview } = messagesFor(setting.locale)
  const layers = view.columns.flatMap(({ key, name }) => {
    const found = columnOf(view, key, setting)
    return found ? [{ name: name ? say(name, setting.locale) : overview.others, points: found.points }] : []
  })
  const caption = captionOf('procedure-month', setting)
  const names = monthNames(view, setting)
  return { caption, svg: stackedChart({ id: 'procedures', label: caption, names, layers }) }
}

/** Towns of a district, villages of a town: places, not what is attached to them. */
const body: Make = (view, setting) => {
  const { territory, locale } = setting
  const rows = view.rows.filter(({ key }) => isPlace(territory.get(key)?.kind))
  const found = columnOf({ ...view, rows }, COMPARED, setting)
  if (!found || rows.length < 2) return undefined
  const places = rows.flatMap(({ key, name }, i) => {
    const point = found.points[i]
    return point ? [{ ...point, code: key, name: name ? say(name, locale) : key }] : []
  })
  const caption = captionOf('body', setting)
  const { overview, figures } = messagesFor(locale)
  const { count } = formatFor(locale)
  const legend = {
    of: ({ from, to }: Record<'from' | 'to', number>) =>
      from === to ? count(to) : overview.class(count(from), count(to)),
    ...{ zero: '0', none: figures.missing },
  }
  const drawn = setting.boundaries(places.map(({ code }) => code))
  const note = drawn && overview.mapNote(drawn.reviewNumbers, drawn.datums)
  return { caption, svg: placeMap({ id: 'places', label: caption, places, legend, boundaries: drawn?.shapes, note }) }
}

const makes: Record<ChartKey, Make> = { month, trend, 'procedure-month': procedureMonth, body }

function captionOf(key: ChartKey, { locale }: Setting, measure = COMPARED): string {
  const { name } = measureColumn(measure)
  return messagesFor(locale).overview.charts[key](name ? say(name, locale) : '')
}

/** One chart from its table; undefined where there is nothing to draw. */
export async function chartFor(key: ChartKey, view: TableView, setting: Setting): Promise<ChartShown | undefined> {
  const made = makes[key](view, setting)
  const file = { chart: key, ...(view.key === 'trend' ? { measure: view.columns[0]?.key } : {}) }
  return made && { key, caption: made.caption, svg: await made.svg, file }
}

/** All charts of these tables. */
export async function chartsOf(tables: readonly TableView[], setting: Setting): Promise<ChartShown[]> {
  const all = chartKeys.map((key) => {
    const view = tables.find((table) => table.key === standsAt(key))
    return view && chartFor(key, view, setting)
  })
  return (await Promise.all(all)).filter((chart) => chart !== undefined)
}
