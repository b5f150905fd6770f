/**
 * What a figure gained and lost since an instant: the lines that have become known, and those that no longer hold. What
 * was taken back and entered anew alike is no change. The changes add up to the difference of the two figures, exactly.
 */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import { linesOf, narrowed, onDays, type Wanted } from '#app/db/sums.server'
import type { Condition } from '#app/db/tree.server'
import type { Day, Instant } from '#app/domain/law/day'

/** One proceeding, or item of it. */
export type Change = {
  disputeId: string
  /** of the line that changed it last */
  posting: number
  procedure: string
  /** the day that counts it, or counted it */
  on: Day
  /** lines more (or, below nought, fewer), and what their quantities come to */
  count: number
  quantity: bigint
  /** the last event that changed it: when it was recorded, and the step or kind of event */
  at: Instant
  cause: string
}

/** A line that came or went. */
export type ChangedLine = {
  disputeId: string
  posting: number
  proceedingId: string
  item: string
  procedure: string
  on: Day
  quantity: number
  isGone: number
  at: Instant
  cause: string
}

/** Not by one posting but by what it reverses: several may have gone at once, each stands for itself. */
const reversal = `SELECT r.cause FROM Posting r WHERE r.disputeId = p.disputeId AND r.sign = -1 AND r.measure = p.measure
  AND r.proceedingId = p.proceedingId AND r.item = p.item AND +r.knownAt = l.knownTo ORDER BY r.id LIMIT 1`
const shown = `p.disputeId, p.id AS posting, p.proceedingId, p.item, l.procedure, l."on", l.quantity`
const came = `l.knownFrom > ? AND l.knownTo IS NULL`
const went = `l.knownFrom <= ? AND l.knownTo > ?`

/** All of them; `among`: only of these disputes, where the part counts in the body asked itself. */
export function changedLines(
  db: Sqlite.Database,
  wanted: Wanted,
  since: Instant,
  among?: readonly string[],
): ChangedLine[] {
  const columns = 'posting, procedure, "on", quantity, knownFrom, knownTo'
  const { sql, values } = among
    ? linesAmong(wanted, columns, among)
    : linesOf(db, wanted, columns, onDays(wanted.part.span))
  const joined = `FROM (${sql}) l CROSS JOIN Posting p ON p.id = l.posting WHERE`
  const text = `SELECT ${shown}, 0 AS isGone, l.knownFrom AS "at", p.cause ${joined} ${came}
    UNION ALL SELECT ${shown}, 1 AS isGone, l.knownTo AS "at", coalesce((${reversal}), p.cause) AS cause ${joined} ${went}`
  return prepared<ChangedLine>(db, text).all(...values, since, ...values, since, since)
}

/** Its own lines of some disputes. The plus keeps the postings the way in, not the key with every line of the period. */
function linesAmong(wanted: Wanted, columns: string, disputes: readonly string[]): Condition {
  const { body, part } = wanted
  const [days, narrow] = [onDays(part.span), narrowed(wanted)]
  return {
    sql: `SELECT ${columns} FROM Line WHERE posting IN (SELECT p.id FROM json_each(?) j CROSS JOIN Posting p ON p.disputeId = j.value)
      AND +body = ? AND +measure = ? AND ${days.sql} AND ${narrow.sql}`,
    values: [JSON.stringify(disputes), body, part.measure, ...days.values, ...narrow.values],
  }
}

/** Newest day first; the parts of a sum count by their signs, so that what both came in and went out is no change. */
export const changesSince = (db: Sqlite.Database, sums: readonly Wanted[], since: Instant): Change[] =>
  together(sums.flatMap((wanted) => changedLines(db, wanted, since).map((line) => ({ line, sign: wanted.part.sign }))))

export function together(lines: readonly { line: ChangedLine; sign: 1 | -1 }[]): Change[] {
  const changes = new Map<string, Change>()
  for (const { line, sign } of lines) {
    const key = [line.disputeId, line.proceedingId, line.item].join('\u0000')
    changes.set(key, withLine(changes.get(key), line, sign))
  }
  return [...changes.values()].filter(({ count, quantity }) => count !== 0 || quantity !== 0n).sort(newestFirst)
}

export const newestFirst = (a: Change, b: Change): number =>
  a.on === b.on ? b.posting - a.posting : a.on < b.on ? 1 : -1

function withLine(before: Change | undefined, line: ChangedLine, sign: 1 | -1): Change {
  const { disputeId, isGone } = line
  const by = isGone ? -sign : sign
  const [count, quantity] = [(before?.count ?? 0) + by, (before?.quantity ?? 0n) + BigInt(by) * BigInt(line.quantity)]
  // At the same instant what came says more than what made way for it.
  const isLatest = before === undefined || line.at > before.at || (line.at === before.at && !isGone)
  const { posting, procedure, on, at, cause } = isLatest ? line : before
  return { disputeId, posting, procedure, on, at, cause, count, quantity }
}
