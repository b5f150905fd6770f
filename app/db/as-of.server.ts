/**
 * Sums as known at an instant, for whole months: what was learnt in the months before is kept added up (Learnt), and what
 * was learnt in its own month by the day (LearntDay), the days of Shanghai: added up to the day, or from its month's end
 * taken off back to it, whichever is nearer. An instant within a day has what came of that day read line by line. The
 * cost follows half a month of cells, and at most one day of the county.
 */
import type Sqlite from 'better-sqlite3'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { endOfDay } from '#app/domain/figures/known'
import { addDays, dayOf, monthOf, type Instant } from '#app/domain/law/day'

export type AsOfWanted = {
  bodies: readonly string[]
  measures: readonly string[]
  procedures: readonly string[]
  category?: string
  /** months of the days it happened, `2020-03`; without the first: all up to the last */
  firstMonth?: string
  lastMonth: string
  asOf: Instant
}

export type AsOfRow = { count: number; quantity: number }

const inList = (column: string) => `${column} IN (SELECT value FROM json_each(:${column.replace(/^.*\./, '')}))`
const period = (column: string) => `${column} >= :first AND ${column} <= :last`

const kept = (
  table: 'Learnt' | 'LearntDay',
  learnt: string,
  sign = '',
) => `SELECT body, procedure, measure, period AS month, category, level, outcome, ${sign}count AS count, ${sign}quantity AS quantity FROM ${table}
  WHERE ${inList('body')} AND ${inList('procedure')} AND ${inList('measure')} AND ${period('period')} AND ${learnt}`
const upTo = `${kept('Learnt', 'learnt < :month')} UNION ALL ${kept('LearntDay', 'learnt > :month AND learnt <= :day')}`
const backTo = `${kept('Learnt', 'learnt <= :month')} UNION ALL ${kept('LearntDay', 'learnt > :day AND learnt < :month || :end', '-')}`
/** From here on the end of the month is nearer. */
const MIDDLE = 16
/** Behind every day of a month. */
const END = '~'

const asIs = `l.body, l.procedure, l.measure, substr(l."on", 1, 7) AS month, l.category, l.level, l.outcome`
const sinceThen = `p.knownAt > :since AND p.knownAt <= :asOf AND ${inList('p.procedure')} AND ${inList('p.measure')} AND ${period('p."on"')}`
/** For a few bodies each line is looked up by its whole key; for many, by what was posted. */
const cameToFew = `SELECT ${asIs}, 1 AS count, l.quantity FROM Posting p CROSS JOIN json_each(:body) b
  CROSS JOIN Line l ON l.body = b.value AND l.procedure = p.procedure AND l.measure = p.measure AND l."on" = p."on" AND l.posting = p.id
  WHERE p.sign = 1 AND ${sinceThen}`
const came = `SELECT ${asIs}, 1 AS count, l.quantity FROM Posting p CROSS JOIN Line l ON l.posting = p.id
  WHERE ${inList('l.body')} AND p.sign = 1 AND ${sinceThen}`
/** A posting has about as many lines: grid, village, town, district. */
const FEW = 4
/** A line taken back carries the instant of its reversal; several may have gone at once, each is taken off once. */
const went = `SELECT body, procedure, measure, month, category, level, outcome, -1 AS count, -quantity FROM (
  SELECT DISTINCT l.posting, ${asIs}, l.quantity FROM Posting p
  CROSS JOIN json_each(:body) b CROSS JOIN Line l ON l.body = b.value AND l.procedure = p.procedure AND l.measure = p.measure
    AND l."on" = p."on" AND l.disputeId = p.disputeId AND l.knownTo = p.knownAt
  WHERE p.sign = -1 AND ${sinceThen})`

/** The last day that was over, and whether that is all: an instant within a day has some of the next one besides. */
function daysUpTo(asOf: Instant): { day: string; isWhole: boolean } {
  const day = dayOf(asOf)
  return asOf >= endOfDay(day) ? { day, isWhole: true } : { day: addDays(day, -1), isWhole: false }
}

export type Stretch = { body: string; procedure: string; measure: string }
const ofStretch = `body = :body AND procedure = :procedure AND measure = :measure`
const latest = `SELECT max(month) FROM (
  SELECT * FROM (SELECT period AS month FROM Learnt WHERE ${ofStretch} AND learnt < :month ORDER BY period DESC LIMIT 1)
  UNION ALL SELECT max(period) FROM LearntDay WHERE ${ofStretch} AND learnt > :month AND learnt <= :day
  UNION ALL SELECT max(substr("on", 1, 7)) FROM Posting
    WHERE knownAt > :since AND knownAt <= :asOf AND sign = 1 AND procedure = :procedure AND measure = :measure)`

/** The latest month anything known then happened in: what happened later was not, and need not be read to be left out. */
export function lastMonthKnown(db: Sqlite.Database, stretch: Stretch, asOf: Instant): string | undefined {
  const { day } = daysUpTo(asOf)
  const values = { ...stretch, month: monthOf(day), day, since: endOfDay(day), asOf }
  return plucked<string | null>(db, latest).get(values) ?? undefined
}

/** Grouped by the columns asked for, named as `cellsOf` names them. */
export function rowsAsOf<Row extends AsOfRow>(db: Sqlite.Database, wanted: AsOfWanted, by: readonly string[]): Row[] {
  const { firstMonth = '', lastMonth, asOf, category } = wanted
  const columns = by.map((column) => `"${column}"`).join(', ')
  const named = columns === '' ? '' : `${columns}, `
  const only = category === undefined ? '' : ' WHERE category = :category'
  const grouped = columns === '' ? '' : ` GROUP BY ${columns}`
  const { day, isWhole } = daysUpTo(asOf)
  const lines = isWhole ? '' : ` UNION ALL ${wanted.bodies.length <= FEW ? cameToFew : came} UNION ALL ${went}`
  const text = `SELECT ${named}coalesce(sum(count), 0) AS count, coalesce(sum(quantity), 0) AS quantity
    FROM (${Number(day.slice(8)) < MIDDLE ? upTo : backTo}${lines})${only}${grouped}`
  return prepared<Row>(db, text).all({
    body: JSON.stringify(wanted.bodies),
    procedure: JSON.stringify(wanted.procedures),
    measure: JSON.stringify(wanted.measures),
    first: firstMonth,
    last: `${lastMonth}${END}`,
    ...{ month: monthOf(day), end: END, day },
    since: endOfDay(day),
    asOf,
    ...(category === undefined ? {} : { category }),
  })
}
