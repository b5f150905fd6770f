/**
 * Sums as known at an instant, for whole months: what was learnt in the tens of days before it is kept added up (Learnt);
 * what was learnt since in the same ten days is read line by line. The cost follows those few days, not the county.
 */
import type Sqlite from 'better-sqlite3'
import { LEARNT_SIGNS } from '#app/db/rollups.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Instant } from '#app/domain/law/day'

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

const learnt = `SELECT body, procedure, measure, period AS month, category, level, outcome, count, quantity FROM Learnt
  WHERE ${inList('body')} AND ${inList('procedure')} AND ${inList('measure')} AND ${period('period')} AND learnt < :since`

const asIs = `l.body, l.procedure, l.measure, substr(l."on", 1, 7) AS month, l.category, l.level, l.outcome`
const known = `p.knownAt >= :since AND p.knownAt <= :asOf AND p.sign = 1 AND ${inList('p.procedure')} AND ${inList('p.measure')} AND ${period('p."on"')}`
/** For a few bodies each line is looked up by its whole key; for many, by what was posted. */
const cameToFew = `SELECT ${asIs}, 1 AS count, l.quantity FROM Posting p CROSS JOIN json_each(:body) b
  CROSS JOIN Line l ON l.body = b.value AND l.procedure = p.procedure AND l.measure = p.measure AND l."on" = p."on" AND l.posting = p.id
  WHERE ${known}`
const came = `SELECT ${asIs}, 1 AS count, l.quantity FROM Posting p CROSS JOIN Line l ON l.posting = p.id
  WHERE ${inList('l.body')} AND ${known}`
/** A posting has about as many lines: grid, village, town, district. */
const FEW = 4
/** A line taken back carries the instant of its reversal; several may have gone at once, each is taken off once. */
const went = `SELECT body, procedure, measure, month, category, level, outcome, -1 AS count, -quantity FROM (
  SELECT DISTINCT l.posting, ${asIs}, l.quantity FROM Posting p
  CROSS JOIN json_each(:body) b CROSS JOIN Line l ON l.body = b.value AND l.procedure = p.procedure AND l.measure = p.measure
    AND l."on" = p."on" AND l.disputeId = p.disputeId AND l.knownTo = p.knownAt
  WHERE p.knownAt >= :since AND p.knownAt <= :asOf AND p.sign = -1 AND ${inList('p.procedure')} AND ${inList('p.measure')} AND ${period('p."on"')})`

/** Grouped by the columns asked for, named as `cellsOf` names them. */
export function rowsAsOf<Row extends AsOfRow>(db: Sqlite.Database, wanted: AsOfWanted, by: readonly string[]): Row[] {
  const { firstMonth = '', lastMonth, asOf, category } = wanted
  const columns = by.map((column) => `"${column}"`).join(', ')
  const named = columns === '' ? '' : `${columns}, `
  const only = category === undefined ? '' : ' WHERE category = :category'
  const grouped = columns === '' ? '' : ` GROUP BY ${columns}`
  const text = `SELECT ${named}coalesce(sum(count), 0) AS count, coalesce(sum(quantity), 0) AS quantity
    FROM (${learnt} UNION ALL ${wanted.bodies.length <= FEW ? cameToFew : came} UNION ALL ${went})${only}${grouped}`
  return prepared<Row>(db, text).all({
    body: JSON.stringify(wanted.bodies),
    procedure: JSON.stringify(wanted.procedures),
    measure: JSON.stringify(wanted.measures),
    first: firstMonth,
    last: `${lastMonth}~`,
    since: asOf.slice(0, LEARNT_SIGNS),
    asOf,
    ...(category === undefined ? {} : { category }),
  })
}
