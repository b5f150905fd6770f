/** The cases behind a number: exactly the lines its sum adds up, in pages. */
import type Sqlite from 'better-sqlite3'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { dated, inBody, narrowed, type Condition, type Wanted } from '#app/db/sums.server'

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

function where(wanted: Wanted): Condition {
  const [body, narrow, when] = [inBody(wanted), narrowed(wanted), dated(wanted, wanted.part.span)]
  return {
    sql: `${body.sql} AND measure = ? AND ${when.sql} AND ${narrow.sql}`,
    values: [...body.values, wanted.part.measure, ...when.values, ...narrow.values],
  }
}

export type After = { on: string; posting: number; copy: number }

/** Some cancel others (in hand = accepted less concluded): what is left is found by proceeding, not line by line. */
const cancels = (sums: readonly Wanted[]): boolean => sums.some((each) => each.part.sign === -1)

const columns = 'posting, disputeId, "on", procedure, level, outcome, quantity'

function together(sums: readonly Wanted[]): Condition {
  const parts = sums.map((each) => ({ ...where(each), sign: each.part.sign }))
  const one = (part: Condition & { sign: number }, i: number) =>
    `SELECT ${columns}, ${i + 1} AS copy, ${part.sign} AS sign FROM Line WHERE ${part.sql}`
  return { sql: parts.map(one).join(' UNION ALL '), values: parts.flatMap((part) => part.values) }
}

/** Each proceeding (or item) whose lines add up to more than nothing, as often as they do: its last line that counts. */
function netted(sums: readonly Wanted[]): Condition {
  const { sql, values } = together(sums)
  const last = `max(CASE WHEN u.sign = 1 THEN u.posting END)`
  const inner = `SELECT ${last} AS posting, sum(u.sign) AS net FROM (${sql}) u CROSS JOIN Posting p ON p.id = u.posting GROUP BY p.proceedingId, p.item HAVING sum(u.sign) > 0`
  const most = sums.filter((each) => each.part.sign === 1).map((_, i) => `(${i + 1})`)
  const copies = `(SELECT column1 AS copy FROM (VALUES ${most.join(', ')}))`
  // Any one of a posting's lines says the same: the line of the body asked for.
  const lines = `SELECT ${columns.replaceAll(/\w+|"on"/g, (name) => `l.${name}`)}, c.copy FROM (${inner}) n CROSS JOIN ${copies} c CROSS JOIN Line l ON l.posting = n.posting AND l.body = ? WHERE c.copy <= n.net`
  return { sql: lines, values: [...values, sums[0]?.body] }
}

/**
 * The lines of several sums together, newest day first. `after` is the last line of the page before this one, `before`
 * the first line of the page that follows it.
 */
export function casesOf(
  db: Sqlite.Database,
  sums: readonly Wanted[],
  page: { after?: After; before?: After; size: number },
): CaseLine[] {
  const { sql, values } = cancels(sums) ? netted(sums) : together(sums)
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
  const { sql, values } = cancels(sums) ? netted(sums) : together(sums)
  const whole = `SELECT d.number, d.title FROM (${sql}) l CROSS JOIN Dispute d ON d.id = l.disputeId ORDER BY l."on" DESC, l.posting DESC`
  return prepared<{ number: string; title: string }>(db, whole).all(...values)
}

/** How many there are: equal, always, to what the sums of the same parts come to. */
export function countCases(db: Sqlite.Database, sums: readonly Wanted[]): number {
  const { sql, values } = cancels(sums) ? netted(sums) : together(sums)
  return plucked<number>(db, `SELECT count(*) FROM (${sql})`).get(...values) ?? 0
}
