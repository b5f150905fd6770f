/** A table of figures as rows of a sheet: its conditions, its columns with their definitions, its numbers. */
import type { ColumnView, TableView } from '#app/components/figures/table-view'
import { categoryWords, type Category } from '#app/domain/codes/categories'
import { endOfDay } from '#app/domain/figures/known'
import { measureByKey } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import { messagesFor, say as sayIn, type Locale } from '#app/messages/index'
import type { Words } from '#app/domain/words'

export function sheetOf(view: TableView, asked: FiguresAsked, locale: Locale): (string | number | null)[][] {
  const { figures, overview } = messagesFor(locale)
  const say = (words: Words) => sayIn(words, locale)
  const titles = { ...figures.tables, ...overview.tables }
  const heads = { ...figures.heads, ...overview.heads }
  const headOf = ({ name, before }: ColumnView) =>
    name ? (before ? overview.before(say(name)) : say(name)) : overview.others
  const nameOf = ({ key, name }: TableView['rows'][number]) =>
    name ? say(name) : figures.month(key.slice(0, 4), Number(key.slice(5)))
  return [
    [titles[view.key]],
    ...conditionsOf(asked, locale),
    [],
    [heads[view.key], ...view.columns.map(headOf)],
    ['', ...view.columns.map(({ key }) => say(measureByKey(key)?.definition ?? { zh: '', en: '' }))],
    ...view.rows.map((row) => [nameOf(row), ...row.cells.map(({ count }) => count)]),
    [],
    [overview.csv.empty],
  ]
}

/** What was asked: whatever leaves the site says it. */
export function conditionsOf(asked: FiguresAsked, locale: Locale): string[][] {
  const { body, territory, period, asOf, asOfDay, tree, scope, category } = asked
  const { figures, overview } = messagesFor(locale)
  const { csv } = overview
  const say = (words: Words) => sayIn(words, locale)
  const procedures = scope.procedures.flatMap((key) => catalogue.get(key)?.name ?? []).map(say)
  return [
    [csv.body, say(territory.get(body)?.name ?? { zh: body, en: body }), body],
    [csv.period, figures.period(period.from, period.to)],
    [csv.asOf, asOf === undefined || asOf === endOfDay(asOfDay) ? asOfDay : asOf],
    [overview.tree.label, tree === 'now' ? overview.tree.ofNow : overview.tree.ofThen],
    [csv.scope, ...procedures],
    [csv.category, category ? say(categoryWords[category as Category]) : csv.all],
  ]
}
