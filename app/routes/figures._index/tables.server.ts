/** The tables of the page: by month, category, procedure, source, level, body, and by outcome where one procedure is asked for. */
import type { Database } from '#app/db/connection.server'
import type { More } from '#app/domain/figures/query'
import { countsByBody, countsOf, type Counts } from '#app/db/figures-tables.server'
import { categoryKeys, categoryWords } from '#app/domain/codes/categories'
import { sourceKeys, sourceWords } from '#app/domain/codes/sources'
import { bySource } from '#app/domain/procedures/counting'
import { facetKey } from '#app/domain/measures/facets'
import { catalogue } from '#app/domain/procedures'
import { bodiesBelow } from '#app/domain/territory/area'
import { levels, levelWords } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import { byMonth, byMonthAndProcedure, COMPARED, ofYearBefore } from './months.server'
import type { TableKey, TableView } from '#app/components/figures/table-view'
import { measureColumn } from './measure-column.server'

export type Reader = Database['reader']
export type Wanted = Parameters<typeof countsOf>[1]
type Row = { key: string; name: Words | null; more: More }

function tableOf(key: TableKey, measures: readonly string[], rows: readonly Row[], counts: Counts): TableView {
  const cells = (member: string) =>
    measures.map((measure) => ({ key: measure, count: counts.get(member)?.[measure] ?? 0, more: { measure } }))
  return { key, columns: measures.map(measureColumn), rows: rows.map((row) => ({ ...row, cells: cells(row.key) })) }
}

const course = ['registered', 'accepted', 'concluded', 'resolved']

function byCategory(db: Reader, asked: FiguresAsked, wanted: Wanted): TableView {
  const keys = asked.category === undefined ? categoryKeys : categoryKeys.filter((key) => key === asked.category)
  const rows = keys.map((key) => ({ key, name: categoryWords[key], more: { category: key } }))
  return tableOf('category', course, rows, countsOf(db, wanted, 'category', course))
}

function byProcedure(db: Reader, wanted: Wanted): TableView {
  const measures = ['received', 'turned-away', 'accepted', 'concluded', 'resolved']
  const rows = wanted.procedures.map((key) => ({
    key,
    name: catalogue.get(key)?.name ?? null,
    more: { procedure: key },
  }))
  return tableOf('procedure', measures, rows, countsOf(db, wanted, 'procedure', measures))
}

/** By how they came: each source is a measure of its own beside what was accepted. */
function fromSource(db: Reader, wanted: Wanted): TableView {
  const measureOf = (source: string) => facetKey(bySource, source)
  const counted = countsOf(db, wanted, 'procedure', sourceKeys.map(measureOf))
  const total = (measure: string) => [...counted.values()].reduce((sum, row) => sum + (row[measure] ?? 0), 0)
  const rows = sourceKeys.map((key) => {
    const measure = measureOf(key)
    return {
      key,
      name: sourceWords[key],
      more: { measure },
      cells: [{ key: 'accepted', count: total(measure), more: {} }],
    }
  })
  return { key: 'source', columns: [measureColumn('accepted')], rows }
}

function byLevel(db: Reader, wanted: Wanted): TableView {
  const measures = ['accepted', 'concluded', 'resolved']
  const rows = levels.map((key) => ({ key, name: levelWords[key], more: { level: key } }))
  return tableOf('level', measures, rows, countsOf(db, wanted, 'level', measures))
}

function byBody(db: Reader, asked: FiguresAsked, wanted: Wanted): TableView {
  const below = bodiesBelow(asked.territory, asked.body, asked.tree === 'now' ? undefined : asked.period)
  const rows = below.map(({ code, name }) => ({ key: code, name, more: { body: code } }))
  const codes = rows.map(({ key }) => key)
  return tableOf('body', course, rows, countsByBody(db, wanted, codes, course))
}

function byOutcome(db: Reader, wanted: Wanted): TableView | undefined {
  const [only, another] = wanted.procedures
  if (only === undefined || another !== undefined) return undefined
  const measures = ['concluded', 'turned-away']
  const outcomes = Object.entries(catalogue.get(only)?.outcomes ?? {})
  const rows = outcomes.map(([key, { name }]) => ({ key, name, more: { outcome: key, procedure: only } }))
  return tableOf('outcome', measures, rows, countsOf(db, wanted, 'outcome', measures))
}

/** The procedures of the table by procedure, which alone need not be of one family. */
export const everythingIn = ({ scope }: FiguresAsked): readonly string[] =>
  scope.asked === '' ? [...catalogue.keys()] : scope.procedures

type Made = (db: Reader, asked: FiguresAsked, wanted: Wanted, measure: string) => TableView | undefined
const made: Record<TableKey, Made> = {
  month: byMonth,
  category: byCategory,
  procedure: (db, asked, wanted) => byProcedure(db, { ...wanted, procedures: everythingIn(asked) }),
  'procedure-month': byMonthAndProcedure,
  source: (db, _, wanted) => fromSource(db, wanted),
  level: (db, _, wanted) => byLevel(db, wanted),
  outcome: (db, _, wanted) => byOutcome(db, wanted),
  body: byBody,
  trend: ofYearBefore,
}

/** One of the tables, the trend of a measure; undefined where it says nothing of what is asked. */
export function tableFor(db: Reader, asked: FiguresAsked, key: TableKey, measure = COMPARED): TableView | undefined {
  const { body, scope, period, category, asOf, tree } = asked
  return made[key](db, asked, { body, procedures: scope.procedures, period, category, asOf, tree }, measure)
}
