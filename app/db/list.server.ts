/** The list of disputes: filtered, searched, cut by permission, in pages that stay stable however deep. */
import type Sqlite from 'better-sqlite3'
import { condition, listBranches, type Fragment } from '#app/db/scope.server'
import { matchFor } from '#app/db/search-words.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { Person } from '#app/domain/people/permission'

export type ListFilter = {
  q?: string
  open?: boolean
  category?: string
  procedure?: string
  stage?: string
  /** the body in whose view it stands: a grid, village, town or office */
  body?: string
  /** next date on or before this day */
  dueBy?: string
  source?: string
  from?: string
  to?: string
}

/** `title` is absent for who may see the course of a dispute but not its content. */
export type ListLine = {
  seq: number
  number: string
  title: string | null
  category: string
  source: string
  place: string
  registeredOn: string
  open: boolean
  procedure: string | null
  stage: string | null
  body: string | null
  due: string | null
  handler: string | null
}

/** Keyset: `before` the older page, `after` the newer one. */
export type Page = { before?: number; after?: number; size?: number }
export type Listed = { lines: ListLine[]; older?: number; newer?: number }
export type Asker = { person: Person; area: string }

const columns = `d.seq, d.number, d.category, d.source, d.place, d.registeredOn, d.open, d.procedure, d.stage, d.body, d.due, d.handler`

/** The conditions of a filter on a row `d`. Only fixed texts and bound values. */
function wanted(filter: ListFilter): Fragment[] {
  const equal = (['category', 'procedure', 'stage', 'source'] as const).flatMap((name) =>
    filter[name] === undefined ? [] : [{ sql: `d.${name} = ?`, values: [filter[name]] }],
  )
  const more: (Fragment | false)[] = [
    filter.open !== undefined && { sql: `d.open = ?`, values: [filter.open ? 1 : 0] },
    filter.dueBy !== undefined && { sql: `d.open = 1 AND d.due <= ?`, values: [filter.dueBy] },
    filter.from !== undefined && { sql: `d.registeredOn >= ?`, values: [filter.from] },
    filter.to !== undefined && { sql: `d.registeredOn <= ?`, values: [filter.to] },
    filter.body !== undefined && {
      sql: `EXISTS (SELECT 1 FROM Reach f WHERE f.body = ? AND f.seq = d.seq)`,
      values: [filter.body],
    },
  ]
  return [...equal, ...more.filter((part) => part !== false)]
}

const keyset = (page: Page, column: string): Fragment =>
  page.after !== undefined
    ? { sql: `${column} > ?`, values: [page.after] }
    : page.before !== undefined
      ? { sql: `${column} < ?`, values: [page.before] }
      : { sql: '1', values: [] }

/** The query that gives the sequence numbers of one page and one more. */
function pageQuery(asker: Asker, filter: ListFilter, page: Page, size: number): Fragment {
  const order = page.after === undefined ? 'DESC' : 'ASC'
  const filters = wanted(filter)
  const where = filters.map((part) => ` AND ${part.sql}`).join('')
  const values = filters.flatMap((part) => part.values)
  const match = filter.q === undefined ? undefined : matchFor(filter.q)
  if (filter.q !== undefined) {
    if (match === undefined) return { sql: `SELECT NULL AS seq WHERE 0`, values: [] }
    const scope = condition(asker.person, 'see-line', asker.area)
    const key = keyset(page, 's.rowid')
    const sql = `SELECT s.rowid AS seq FROM DisputeSearch s CROSS JOIN Dispute d ON d.seq = s.rowid
      WHERE DisputeSearch MATCH ? AND ${key.sql} AND ${scope.sql}${where} ORDER BY s.rowid ${order} LIMIT ${size + 1}`
    return { sql, values: [match, ...key.values, ...scope.values, ...values] }
  }
  const parts = listBranches(asker.person, 'see-line', asker.area).map((branch) => {
    const key = keyset(page, 'seq')
    const inner = branch.sql.replace('{before:disputeSeq}', keyset(page, 'disputeSeq').sql).replace('{before}', key.sql)
    const filtered =
      where === ''
        ? inner
        : `SELECT b.seq AS seq FROM (${inner}) b CROSS JOIN Dispute d ON d.seq = b.seq WHERE 1${where}`
    return { sql: filtered, values: [...branch.values, ...key.values, ...(where === '' ? [] : values)] }
  })
  if (parts.length === 0) return { sql: `SELECT NULL AS seq WHERE 0`, values: [] }
  const sql = `${parts.map((part) => part.sql).join(' UNION ')} ORDER BY seq ${order} LIMIT ${size + 1}`
  return { sql, values: parts.flatMap((part) => part.values) }
}

export function listDisputes(db: Sqlite.Database, asker: Asker, filter: ListFilter, page: Page = {}): Listed {
  const size = page.size ?? 30
  const query = pageQuery(asker, filter, page, size)
  const found = plucked<number>(db, query.sql).all(...query.values)
  const more = found.length > size
  const seqs = page.after === undefined ? found.slice(0, size) : found.slice(0, size).reverse()
  const [first, last] = [seqs[0], seqs.at(-1)]
  const backwards = page.after !== undefined
  return {
    lines: linesOf(db, asker, seqs),
    older: last !== undefined && (backwards || more) ? last : undefined,
    newer: first !== undefined && (backwards ? more : page.before !== undefined) ? first : undefined,
  }
}

/** The lines of these disputes, newest first, each with its title only where the content may be seen. */
export function linesOf(db: Sqlite.Database, asker: Asker, seqs: readonly number[]): ListLine[] {
  const full = condition(asker.person, 'see-dispute', asker.area)
  const sql = `SELECT ${columns}, CASE WHEN ${full.sql} THEN d.title END AS title FROM json_each(?) j CROSS JOIN Dispute d ON d.seq = j.value ORDER BY j.key`
  type Row = Omit<ListLine, 'open'> & { open: number }
  const rows = prepared<Row>(db, sql).all(...full.values, JSON.stringify(seqs))
  return rows.map((row) => ({ ...row, open: row.open === 1 }))
}

/** How many there are, counted up to `most`: a list says "more than 1,000" rather than making everyone wait. */
export function countDisputes(
  db: Sqlite.Database,
  asker: Asker,
  filter: ListFilter,
  most = 1000,
): { count: number; more: boolean } {
  const query = pageQuery(asker, filter, {}, most)
  const count = plucked<number>(db, `SELECT count(*) FROM (${query.sql})`).get(...query.values) ?? 0
  return { count: Math.min(count, most), more: count > most }
}
