/** The list of disputes: filtered, searched, cut by permission, in pages that stay stable however deep. */
import type Sqlite from 'better-sqlite3'
import { fewReadable } from '#app/db/readable.server'
import { condition, listBranches, type Branch, type Fragment } from '#app/db/scope.server'
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
  /** what it is marked with */
  flags: readonly string[]
  /** of the proceeding it is in now */
  caseNumber: string | null
}

/** Keyset: `before` the older page, `after` the newer one. */
export type Page = { before?: number; after?: number; size?: number }
export type Listed = { lines: ListLine[]; older?: number; newer?: number }
/** `whole`: the area is the whole county, so that nothing is outside it. */
export type Asker = { person: Person; area: string; whole?: boolean }

const columns = `d.seq, d.number, d.category, d.source, d.place, d.registeredOn, d.open, d.procedure, d.stage, d.body, d.due, d.handler, d.flags,
  (SELECT p.caseNumber FROM Proceeding p WHERE p.id = d.proceedingId) AS caseNumber`

type Narrowing = { here: readonly Fragment[]; elsewhere: readonly Fragment[] }

/** The conditions on columns that both Dispute and Reach have, so that a list from Reach needs no look at the dispute. */
const onBoth = (filter: ListFilter, row: string): Fragment[] => {
  const equal = (['category', 'procedure', 'stage'] as const).flatMap((name) =>
    filter[name] === undefined ? [] : [{ sql: `${row}.${name} = ?`, values: [filter[name]] }],
  )
  const more: (Fragment | false)[] = [
    filter.open !== undefined && { sql: `${row}.open = ?`, values: [filter.open ? 1 : 0] },
    // In Reach no next date is an empty text, in Dispute it is null.
    filter.dueBy !== undefined && {
      sql: `${row}.open = 1 AND ${row}.due > '' AND ${row}.due <= ?`,
      values: [filter.dueBy],
    },
  ]
  return [...equal, ...more.filter((part) => part !== false)]
}

/** The other conditions, on a row `d` of Dispute. Only fixed texts and bound values. */
function onDispute(filter: ListFilter): Fragment[] {
  const parts: (Fragment | false)[] = [
    filter.source !== undefined && { sql: `d.source = ?`, values: [filter.source] },
    filter.from !== undefined && { sql: `d.registeredOn >= ?`, values: [filter.from] },
    filter.to !== undefined && { sql: `d.registeredOn <= ?`, values: [filter.to] },
    filter.body !== undefined && {
      sql: `EXISTS (SELECT 1 FROM Reach f WHERE f.body = ? AND f.seq = d.seq)`,
      values: [filter.body],
    },
  ]
  return parts.filter((part) => part !== false)
}

const narrowing = (filter: ListFilter, reach: boolean): Narrowing =>
  reach
    ? { here: onBoth(filter, 'r'), elsewhere: onDispute(filter) }
    : { here: [], elsewhere: [...onBoth(filter, 'd'), ...onDispute(filter)] }

const keyset = (page: Page, column: string): Fragment[] =>
  page.after !== undefined
    ? [{ sql: `${column} > ?`, values: [page.after] }]
    : page.before !== undefined
      ? [{ sql: `${column} < ?`, values: [page.before] }]
      : []

const all = (parts: readonly Fragment[]): Fragment => ({
  sql: parts.map((part) => part.sql).join(' AND '),
  values: parts.flatMap((part) => part.values),
})

function branchQuery(branch: Branch, filter: ListFilter, page: Page): Fragment {
  const { from, seq, where, values, reach } = branch
  const { here, elsewhere } = narrowing(filter, reach)
  const inner = all([{ sql: where, values }, ...keyset(page, seq), ...here])
  if (elsewhere.length === 0)
    return { sql: `SELECT ${seq} AS seq FROM ${from} WHERE ${inner.sql}`, values: inner.values }
  const outer = all([inner, ...elsewhere])
  return {
    sql: `SELECT ${seq} AS seq FROM ${from} CROSS JOIN Dispute d ON d.seq = ${seq} WHERE ${outer.sql}`,
    values: outer.values,
  }
}

const none: Fragment = { sql: `SELECT NULL AS seq WHERE 0`, values: [] }

const isNumber = (q: string): boolean => /^\d{4}(-\d{0,9})?$/.test(q)

/**
 * What a search may find. Words are title and names, so only where the content may be seen: else whoever sees a line could
 * ask for a person and learn of their case. By its number, or the beginning of it, wherever the line may be seen.
 */
function searched({ person, area, whole }: Asker, q: string): Fragment {
  const full = condition(person, 'see-dispute', area)
  if (!isNumber(q)) return full
  const line = condition(person, 'see-line', area, whole)
  const sql = `(${full.sql} OR (substr(d.number, 1, length(?)) = ? AND ${line.sql}))`
  return { sql, values: [...full.values, q, q, ...line.values] }
}

/** The query that gives the sequence numbers of one page and one more. */
function pageQuery(db: Sqlite.Database, asker: Asker, filter: ListFilter, page: Page, size: number): Fragment {
  const order = page.after === undefined ? 'DESC' : 'ASC'
  const limit = `ORDER BY 1 ${order} LIMIT ${size + 1}`
  if (filter.q !== undefined) return searchQuery(db, asker, filter, page, limit)
  const branches = listBranches(asker.person, 'see-line', asker.area, asker.whole)
  if (branches.length === 0) return none
  const parts = branches.map((branch) => branchQuery(branch, filter, page))
  return {
    sql: `${parts.map((part) => part.sql).join(' UNION ')} ${limit}`,
    values: parts.flatMap((part) => part.values),
  }
}

/** `〔2020〕海政复第12号`, whole or its end. */
const isCaseNumber = (q: string): boolean => /\d号$/.test(q)

/**
 * A case number typed in full leads to its own case alone. What is less leads to every number it is part of, and to what
 * its words are found in: a house in a title has a number too.
 */
function byCaseNumber(q: string, match: string): Fragment {
  const pieces = q.split(/\s+/).slice(0, 4)
  const part = pieces.map(() => `instr(caseNumber, ?) > 0`).join(' AND ')
  const exact = `SELECT disputeSeq FROM Proceeding WHERE caseNumber = ?`
  return {
    sql: `s.rowid IN (${exact} UNION ALL SELECT disputeSeq FROM Proceeding WHERE ${part} AND NOT EXISTS (${exact})
      UNION ALL SELECT rowid FROM DisputeSearch WHERE DisputeSearch MATCH ? AND NOT EXISTS (${exact}))`,
    values: [q, ...pieces, q, match, q],
  }
}

/** A number leads to lines too, so that what may be read is not all it may find. The plus keeps the words the way in. */
function among(db: Sqlite.Database, asker: Asker, q: string): Fragment[] {
  const few = isNumber(q) ? undefined : fewReadable(db, asker)
  return few ? [{ sql: `+s.rowid IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(few)] }] : []
}

function searchQuery(db: Sqlite.Database, asker: Asker, filter: ListFilter, page: Page, limit: string): Fragment {
  const q = (filter.q ?? '').trim()
  const match = matchFor(q)
  if (match === undefined) return none
  const found = isCaseNumber(q) ? byCaseNumber(q, match) : { sql: 'DisputeSearch MATCH ?', values: [match] }
  const where = all([
    found,
    ...keyset(page, 's.rowid'),
    ...among(db, asker, q),
    searched(asker, q),
    ...onBoth(filter, 'd'),
    ...onDispute(filter),
  ])
  const joined = where.sql.includes('d.') ? ' CROSS JOIN Dispute d ON d.seq = s.rowid' : ''
  return {
    sql: `SELECT s.rowid AS seq FROM DisputeSearch s${joined} WHERE ${where.sql} ${limit}`,
    values: where.values,
  }
}

export function listDisputes(db: Sqlite.Database, asker: Asker, filter: ListFilter, page: Page = {}): Listed {
  const size = page.size ?? 30
  const query = pageQuery(db, asker, filter, page, size)
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
  const full = condition(asker.person, 'see-dispute', asker.area, asker.whole)
  const sql = `SELECT ${columns}, CASE WHEN ${full.sql} THEN d.title END AS title FROM json_each(?) j CROSS JOIN Dispute d ON d.seq = j.value ORDER BY j.key`
  type Row = Omit<ListLine, 'open' | 'flags'> & { open: number; flags: string }
  const rows = prepared<Row>(db, sql).all(...full.values, JSON.stringify(seqs))
  return rows.map((row) => ({ ...row, open: row.open === 1, flags: row.flags.split(',').filter(Boolean) }))
}

/** How many there are, counted up to `most`: a list says "more than 1,000" rather than making everyone wait. */
export function countDisputes(
  db: Sqlite.Database,
  asker: Asker,
  filter: ListFilter,
  most = 1000,
): { count: number; more: boolean } {
  const query = pageQuery(db, asker, filter, {}, most)
  const count = plucked<number>(db, `SELECT count(*) FROM (${query.sql})`).get(...query.values) ?? 0
  return { count: Math.min(count, most), more: count > most }
}

/** The same count beside a page already read: when the first page holds all, nothing is looked through a second time. */
export function countBeside(
  db: Sqlite.Database,
  asker: Asker,
  filter: ListFilter,
  page: Page,
  { lines, older }: Listed,
): { count: number; more: boolean } {
  const isWhole = page.before === undefined && page.after === undefined && older === undefined
  return isWhole ? { count: lines.length, more: false } : countDisputes(db, asker, filter)
}
