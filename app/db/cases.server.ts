/** The cases behind a number: exactly the lines its sum adds up, in pages. */
import type Sqlite from 'better-sqlite3'
import { alongTheKey, isStock, runsAlong, type Edge } from '#app/db/case-stretches.server'
import { sumsTogether } from '#app/db/figures.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { linesOf, type Wanted } from '#app/db/sums.server'
import type { Condition } from '#app/db/tree.server'

export type CaseLine = {
  posting: number
  /** 1, 2 …: a definition that counts a case twice shows it twice */
  copy: number
  disputeId: string
  seq: number
  on: string
  procedure: string
  level: string
  outcome: string
  quantity: number
}

export type After = { on: string; posting: number; copy: number }

/** Some cancel others (in hand = accepted less concluded): what is left is found by proceeding, not line by line. */
const cancels = (sums: readonly Wanted[]): boolean => sums.some((each) => each.part.sign === -1)

const columns = 'posting, disputeId, "on", procedure, level, outcome, quantity'

function together(db: Sqlite.Database, sums: readonly Wanted[]): Condition {
  const parts = sums.map((each) => ({ ...linesOf(db, each, columns), sign: each.part.sign }))
  const one = (part: Condition & { sign: number }, i: number) =>
    `SELECT *, ${i + 1} AS copy, ${part.sign} AS sign FROM (${part.sql})`
  return { sql: parts.map(one).join(' UNION ALL '), values: parts.flatMap((part) => part.values) }
}

/** Each proceeding (or item) whose lines add up to more than nothing, as often as they do: its last line that counts. */
function netted(db: Sqlite.Database, sums: readonly Wanted[]): Condition {
  const { sql, values } = together(db, sums)
  const last = `max(CASE WHEN u.sign = 1 THEN u.posting END)`
  const inner = `SELECT ${last} AS posting, sum(u.sign) AS net FROM (${sql}) u CROSS JOIN Posting p ON p.id = u.posting GROUP BY p.proceedingId, p.item HAVING sum(u.sign) > 0`
  const most = sums.filter((each) => each.part.sign === 1).map((_, i) => `(${i + 1})`)
  const copies = `(SELECT column1 AS copy FROM (VALUES ${most.join(', ')}))`
  // A posting says what each of its lines says.
  const said = columns.replaceAll(/\w+|"on"/g, (name) => (name === 'posting' ? 'l.id AS posting' : `l.${name}`))
  const lines = `SELECT ${said}, c.copy FROM (${inner}) n CROSS JOIN ${copies} c CROSS JOIN Posting l ON l.id = n.posting WHERE c.copy <= n.net`
  return { sql: lines, values }
}

const listed = (db: Sqlite.Database, sums: readonly Wanted[]): Condition =>
  cancels(sums) ? netted(db, sums) : together(db, sums)

/**
 * The lines of several sums together, newest day first. `after` is the last line of the page before this one, `before`
 * the first line of the page that follows it.
 */
export const casesOf = (db: Sqlite.Database, sums: readonly Wanted[], page: Edge): CaseLine[] =>
  runsAlong(db, sums) && (!cancels(sums) || isStock(sums)) ? alongTheKey(db, sums, page) : sortedCases(db, sums, page)

/** The same whatever is asked: all of them are found and netted before the first is shown. */
export function sortedCases(db: Sqlite.Database, sums: readonly Wanted[], page: Edge): CaseLine[] {
  const { sql, values } = listed(db, sums)
  const edge = page.after ?? page.before
  const [beyond, order] = page.before && !page.after ? ['>', 'ASC'] : ['<', 'DESC']
  const key = edge ? ` WHERE ("on", posting, copy) ${beyond} (?, ?, ?)` : ''
  const keys = edge ? [edge.on, edge.posting, edge.copy] : []
  const lines = `SELECT ${columns}, copy FROM (${sql})${key} ORDER BY "on" ${order}, posting ${order}, copy ${order} LIMIT ?`
  const whole = `SELECT l.*, d.seq FROM (${lines}) l CROSS JOIN Dispute d ON d.id = l.disputeId ORDER BY l."on" DESC, l.posting DESC, l.copy DESC`
  return prepared<CaseLine>(db, whole).all(...values, ...keys, page.size)
}

/** All of them by number and title, newest day first: for an operator's list, not for a page. */
export function titlesOf(db: Sqlite.Database, sums: readonly Wanted[]): { number: string; title: string }[] {
  const { sql, values } = listed(db, sums)
  const whole = `SELECT d.number, d.title FROM (${sql}) l CROSS JOIN Dispute d ON d.id = l.disputeId ORDER BY l."on" DESC, l.posting DESC`
  return prepared<{ number: string; title: string }>(db, whole).all(...values)
}

/** How many lead to a number, from the sums kept ready: as many as the list has lines, which the laws of figures hold. */
export function countKept(db: Sqlite.Database, sums: readonly Wanted[]): number {
  const [first] = sums
  if (!first || (cancels(sums) && !isStock(sums))) return countCases(db, sums)
  const { body, category, asOf, tree } = first
  const sum = sumsTogether(
    db,
    { body, category, asOf, tree },
    sums.map(({ part }) => part),
  )
  return sums.reduce((before, { part }) => before + part.sign * sum(part).count, 0)
}

/** How many there are, one by one: equal, always, to what the sums of the same parts come to. */
export function countCases(db: Sqlite.Database, sums: readonly Wanted[]): number {
  const { sql, values } = listed(db, sums)
  return plucked<number>(db, `SELECT count(*) FROM (${sql})`).get(...values) ?? 0
}
