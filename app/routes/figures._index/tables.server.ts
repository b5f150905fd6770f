/** The tables of the page: by month, category, procedure, level, body, and by outcome where one procedure is asked for. */
import type { Database } from '#app/db/connection.server'
import { exactly, type More } from '#app/domain/figures/query'
import { countsByBody, countsOf, type Counts } from '#app/db/figures-tables.server'
import { categoryKeys, categoryWords } from '#app/domain/codes/categories'
import { monthsOf } from '#app/domain/figures/period'
import { earlierOf, laterOf, monthPeriod } from '#app/domain/law/day'
import { measureByKey } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import { levels, levelWords } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'
import type { FiguresAsked } from '#app/http/figures-asked.server'

/** `count` null: the days have not come yet, or were not yet known; that is not nought. */
export type CellView = { measure: string; count: number | null }
/** `more`: what an address needs besides the page's own query to mean this row. */
export type RowView = { key: string; name: Words | null; more: More; cells: CellView[] }
export type TableKey = 'month' | 'category' | 'procedure' | 'level' | 'body' | 'outcome'
export type TableView = { key: TableKey; columns: { measure: string; name: Words }[]; rows: RowView[] }

type Row = { key: string; name: Words | null; more: More; ahead?: boolean }

function tableOf(key: TableKey, measures: readonly string[], rows: readonly Row[], counts: Counts): TableView {
  const columns = measures.map((measure) => ({ measure, name: measureByKey(measure)?.name ?? { zh: '', en: '' } }))
  const cell = ({ key: member, ahead }: Row, measure: string) => ({
    measure,
    count: ahead ? null : (counts.get(member)?.[measure] ?? 0),
  })
  const views = rows.map((row) => {
    const { key: member, name, more } = row
    return { key: member, name, more, cells: measures.map((measure) => cell(row, measure)) }
  })
  return { key, columns, rows: views }
}

const course = ['registered', 'accepted', 'concluded', 'resolved']

function byMonth(db: Database['reader'], asked: FiguresAsked, wanted: Wanted): TableView {
  const { period, asOfDay, today } = asked
  const rows = monthsOf(period).map((month) => {
    const whole = monthPeriod(month)
    const days = { from: laterOf(whole.from, period.from), to: earlierOf(whole.to, period.to) }
    return { key: month, name: null, more: exactly(days), ahead: days.from > earlierOf(asOfDay, today) }
  })
  return tableOf('month', course, rows, countsOf(db, wanted, 'month', course))
}

function byCategory(db: Database['reader'], asked: FiguresAsked, wanted: Wanted): TableView {
  const keys = asked.category === undefined ? categoryKeys : categoryKeys.filter((key) => key === asked.category)
  const rows = keys.map((key) => ({ key, name: categoryWords[key], more: { category: key } }))
  return tableOf('category', course, rows, countsOf(db, wanted, 'category', course))
}

function byProcedure(db: Database['reader'], wanted: Wanted): TableView {
  const measures = ['received', 'turned-away', 'accepted', 'concluded', 'resolved']
  const rows = wanted.procedures.map((key) => ({
    key,
    name: catalogue.get(key)?.name ?? null,
    more: { procedure: key },
  }))
  return tableOf('procedure', measures, rows, countsOf(db, wanted, 'procedure', measures))
}

function byLevel(db: Database['reader'], wanted: Wanted): TableView {
  const measures = ['accepted', 'concluded', 'resolved']
  const rows = levels.map((key) => ({ key, name: levelWords[key], more: { level: key } }))
  return tableOf('level', measures, rows, countsOf(db, wanted, 'level', measures))
}

function byBody(db: Database['reader'], asked: FiguresAsked, wanted: Wanted): TableView {
  const below = asked.territory.children(asked.body)
  const rows = below.map(({ code, name }) => ({ key: code, name, more: { body: code } }))
  const codes = rows.map(({ key }) => key)
  return tableOf('body', course, rows, countsByBody(db, wanted, codes, course))
}

function byOutcome(db: Database['reader'], wanted: Wanted): TableView[] {
  const [only, another] = wanted.procedures
  if (only === undefined || another !== undefined) return []
  const measures = ['concluded', 'turned-away']
  const outcomes = Object.entries(catalogue.get(only)?.outcomes ?? {})
  const rows = outcomes.map(([key, { name }]) => ({ key, name, more: { outcome: key, procedure: only } }))
  return [tableOf('outcome', measures, rows, countsOf(db, wanted, 'outcome', measures))]
}

type Wanted = Parameters<typeof countsOf>[1]

/** `everything`: the procedures of the table by procedure, which alone need not be of one family. */
export function tablesOf(db: Database['reader'], asked: FiguresAsked, everything: readonly string[]): TableView[] {
  const { body, scope, period, category, asOf } = asked
  const wanted: Wanted = { body, procedures: scope.procedures, period, category, asOf }
  return [
    byMonth(db, asked, wanted),
    byCategory(db, asked, wanted),
    byProcedure(db, { ...wanted, procedures: everything }),
    byLevel(db, wanted),
    ...byOutcome(db, wanted),
    byBody(db, asked, wanted),
  ]
}
