/**
 * The sums of a whole table in one query: whatever is asked by rows and columns, the number of queries stays the same.
 * From what is kept added up for whole months and years, now or as known on a past day; from the lines for odd days.
 */
import type Sqlite from 'better-sqlite3'
import { rowsAsOf } from '#app/db/as-of.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { dated } from '#app/db/sums.server'
import { gained, lost, otherwise, type Condition, type Tree } from '#app/db/tree.server'
import { grains, wholeMonths, type Grains, type Span } from '#app/domain/figures/period'
import type { Instant } from '#app/domain/law/day'

export type CellsWanted = {
  bodies: readonly string[]
  measures: readonly string[]
  procedures: readonly string[]
  category?: string
  span: Span
  /** as known at this instant; absent: all that is known */
  asOf?: Instant
  /** by today's tree of bodies; absent: by that of each day */
  tree?: Tree
}

export const columns = ['body', 'month', 'procedure', 'measure', 'category', 'level', 'outcome'] as const
export type Column = (typeof columns)[number]

/** The members of the columns asked for, the number of lines and the sum of their quantities. */
export type Cell = { readonly [K in Column]?: string } & { readonly count: number; readonly quantity: bigint }

/** One cell for each combination of members that has a line; a combination without one is absent, not nought. */
export function cellsOf(db: Sqlite.Database, wanted: CellsWanted, by: readonly Column[]): Cell[] {
  const moved = wanted.tree === 'now' ? wanted.bodies.flatMap((body) => movedRows(db, wanted, body, by)) : []
  if (wanted.asOf !== undefined) return merged(by, [...asKnown(db, wanted, wanted.asOf, by), ...moved])
  const { throughYear, years, months, days } = by.includes('month') ? monthly(wanted.span) : grains(wanted.span)
  const kept = fromRollup(db, wanted, [...years, ...months], throughYear, by)
  return merged(by, [...kept, ...moved, ...days.flatMap((stretch) => fromLines(db, wanted, stretch, by))])
}

/** A span split by whole months only, so that each keeps its own sum. */
function monthly(span: Span): Grains {
  const { from, to } = span
  if (from === undefined) throw new RangeError('a table by month needs a first day')
  return { years: [], ...wholeMonths({ from, to }) }
}

/** Whole months from what is kept by when it was learnt, odd days from the lines themselves. */
function asKnown(db: Sqlite.Database, wanted: CellsWanted, asOf: Instant, by: readonly Column[]): Row[] {
  const { months, days, first } = monthsAsKnown(wanted.span)
  const [from, to] = [months[0], months.at(-1)]
  const { bodies, measures, procedures, category } = wanted
  const rows =
    from === undefined || to === undefined
      ? []
      : rowsAsOf<Row>(
          db,
          { bodies, measures, procedures, category, asOf, firstMonth: first ?? from, lastMonth: to },
          by,
        )
  return [...rows, ...days.flatMap((stretch) => fromLines(db, wanted, stretch, by))]
}

/** The whole months of a span and the odd days; without a beginning, `first` reaches back before every month. */
function monthsAsKnown({ from, to }: Span): { months: readonly string[]; days: readonly Span[]; first?: string } {
  if (from !== undefined) return monthly({ from, to })
  const inYear = monthly({ from: `${to.slice(0, 4)}-01-01`, to })
  if (inYear.months.length > 0) return { ...inYear, first: '' }
  return { months: [`${Number(to.slice(0, 4)) - 1}-12`], days: inYear.days, first: '' }
}

type Row = Record<Column, string> & { count: number; quantity: number }

const inList = (column: string) => `${column} IN (SELECT value FROM json_each(?))`

/** Procedures and measures are always named: with the body they begin both indexes. */
function common({ bodies, measures, procedures, category }: CellsWanted, columns: readonly string[] = ['body']) {
  const named = [...columns, 'procedure', 'measure'].map(inList)
  const values = [...columns.map(() => bodies), procedures, measures].map((list) => JSON.stringify(list))
  return category === undefined
    ? { sql: named.join(' AND '), values }
    : { sql: [...named, 'category = ?'].join(' AND '), values: [...values, category] }
}

/** What today's tree gives the body more and less than the tree of each day did, line by line: only of what moved. */
function movedRows(db: Sqlite.Database, wanted: CellsWanted, body: string, by: readonly Column[]): Row[] {
  const succession = otherwise(db, body, wanted.tree)
  if (!succession) return []
  const [all, when] = [common(wanted, []), dated(wanted, wanted.span)]
  const filter = { sql: `${all.sql} AND ${when.sql}`, values: [...all.values, ...when.values] }
  const rowsOf = ({ sql, values }: Condition, sign: 1 | -1): Row[] =>
    prepared<Row>(db, query('Line', by, sql))
      .all(...values)
      .map((row) => ({ ...row, body, count: sign * row.count, quantity: sign * row.quantity }))
  return [...rowsOf(gained(succession, body, filter), 1), ...rowsOf(lost(succession, body, filter), -1)]
}

function query(table: 'Line' | 'Rollup', by: readonly Column[], condition: string): string {
  const month = table === 'Line' ? `substr("on", 1, 7)` : 'period'
  const expressions = by.map((column) => (column === 'month' ? month : column))
  const selected = by.map((column, i) => `${expressions[i]} AS "${column}"`)
  const count = table === 'Line' ? 'count(*)' : 'coalesce(sum(count), 0)'
  const grouped = by.length === 0 ? '' : ` GROUP BY ${expressions.join(', ')}`
  const what = [...selected, `${count} AS count`, `coalesce(sum(quantity), 0) AS quantity`].join(', ')
  return `SELECT ${what} FROM ${table} WHERE ${condition}${grouped}`
}

/** Each year is found by one look into the key: a year comes before its months there. */
const years = `WITH RECURSIVE year(body, period) AS (
    SELECT b.value, (SELECT min(r.period) FROM Rollup r WHERE r.body = b.value) FROM json_each(?) b
    UNION ALL SELECT y.body, (SELECT min(r.period) FROM Rollup r WHERE r.body = y.body AND r.period > y.period || '~')
    FROM year y WHERE y.period IS NOT NULL)
  SELECT DISTINCT period FROM year WHERE period IS NOT NULL ORDER BY period DESC`

/** The years these bodies have any line in, latest first. */
export const yearsIn = (db: Sqlite.Database, bodies: readonly string[]): string[] =>
  plucked<string>(db, years).all(JSON.stringify(bodies))

function fromRollup(
  db: Sqlite.Database,
  wanted: CellsWanted,
  periods: readonly string[],
  through: string | undefined,
  by: readonly Column[],
): Row[] {
  const { sql, values } = common(wanted)
  // By name, not as all up to one: each is then looked up by its key.
  const years = through === undefined ? [] : yearsIn(db, wanted.bodies).filter((year) => year <= through)
  const bound = [...values, JSON.stringify([...periods, ...years])]
  return prepared<Row>(db, query('Rollup', by, `${sql} AND ${inList('period')}`)).all(...bound)
}

function fromLines(db: Sqlite.Database, wanted: CellsWanted, span: Span, by: readonly Column[]): Row[] {
  const [all, when] = [common(wanted), dated(wanted, span)]
  return prepared<Row>(db, query('Line', by, `${all.sql} AND ${when.sql}`)).all(...all.values, ...when.values)
}

function merged(by: readonly Column[], rows: readonly Row[]): Cell[] {
  const cells = new Map<string, Cell>()
  for (const row of rows) {
    const key = by.map((column) => row[column]).join('\u0000')
    const before = cells.get(key)
    const members = Object.fromEntries(by.map((column) => [column, row[column]]))
    const quantity = (before?.quantity ?? 0n) + BigInt(row.quantity)
    cells.set(key, { ...members, count: (before?.count ?? 0) + row.count, quantity })
  }
  return [...cells.values()].filter((cell) => cell.count !== 0)
}
