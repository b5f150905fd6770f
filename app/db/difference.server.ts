/**
 * What a figure gained and lost since an instant: the lines that have become known, and those that no longer hold. What
 * was taken back and entered anew alike is no change. The changes add up to the difference of the two figures, exactly.
 */
import type Sqlite from 'better-sqlite3'
import { prepared } from '#app/db/sqlite/prepared.server'
import { linesOf, onDays, type Wanted } from '#app/db/sums.server'
import type { Day, Instant } from '#app/domain/law/day'

/** One proceeding, or item of it. */
export type Change = {
  disputeId: string
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

type Row = {
  disputeId: string
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
  AND r.proceedingId = p.proceedingId AND r.item = p.item AND r.knownAt = l.knownTo ORDER BY r.id LIMIT 1`
const shown = `p.disputeId, p.proceedingId, p.item, l.procedure, l."on", l.quantity`
const came = `l.knownFrom > ? AND l.knownTo IS NULL`
const went = `l.knownFrom <= ? AND l.knownTo > ?`

function rowsOf(db: Sqlite.Database, wanted: Wanted, since: Instant): Row[] {
  const columns = 'posting, procedure, "on", quantity, knownFrom, knownTo'
  const { sql, values } = linesOf(db, wanted, columns, onDays(wanted.part.span))
  const joined = `FROM (${sql}) l CROSS JOIN Posting p ON p.id = l.posting WHERE`
  const text = `SELECT ${shown}, 0 AS isGone, l.knownFrom AS "at", p.cause ${joined} ${came}
    UNION ALL SELECT ${shown}, 1 AS isGone, l.knownTo AS "at", coalesce((${reversal}), p.cause) AS cause ${joined} ${went}`
  return prepared<Row>(db, text).all(...values, since, ...values, since, since)
}

/** Newest day first; the parts of a sum count by their signs, so that what both came in and went out is no change. */
export function changesSince(db: Sqlite.Database, sums: readonly Wanted[], since: Instant): Change[] {
  const changes = new Map<string, Change>()
  for (const wanted of sums)
    for (const row of rowsOf(db, wanted, since)) {
      const key = [row.disputeId, row.proceedingId, row.item].join('\u0000')
      changes.set(key, withRow(changes.get(key), row, wanted.part.sign))
    }
  return [...changes.values()]
    .filter(({ count, quantity }) => count !== 0 || quantity !== 0n)
    .sort((a, b) => (a.on === b.on ? (a.disputeId < b.disputeId ? -1 : 1) : a.on < b.on ? 1 : -1))
}

function withRow(before: Change | undefined, row: Row, sign: 1 | -1): Change {
  const { disputeId, procedure, isGone } = row
  const by = isGone ? -sign : sign
  const [count, quantity] = [(before?.count ?? 0) + by, (before?.quantity ?? 0n) + BigInt(by) * BigInt(row.quantity)]
  // At the same instant what came says more than what made way for it.
  const isLatest = before === undefined || row.at > before.at || (row.at === before.at && !isGone)
  const { on, at, cause } = isLatest ? row : before
  return { disputeId, procedure, on, at, cause, count, quantity }
}
