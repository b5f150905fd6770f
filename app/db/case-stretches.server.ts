/**
 * The cases of a sum newest first, read along the key of the ledger: one stretch for each body and procedure, none read
 * further than a page needs. What a page costs then follows its own length, not the size of the county.
 */
import type Sqlite from 'better-sqlite3'
import { lastMonthKnown, type Stretch } from '#app/db/as-of.server'
import type { After, CaseLine } from '#app/db/cases.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { bodiesOfPart, dated, narrowed, type Wanted } from '#app/db/sums.server'
import { otherwise, type Condition } from '#app/db/tree.server'
import type { Span } from '#app/domain/figures/period'
import type { Way } from '#app/domain/indicators/parts'
import { earlierOf } from '#app/domain/law/day'

/** `before` is read backwards, the oldest of what follows first. */
export type Edge = { after?: After; before?: After; size: number }
type Row = Omit<CaseLine, 'seq'>

/** Are their lines whole stretches of the ledger? By today's tree, a body that stood otherwise has some of others too. */
export const runsAlong = (db: Sqlite.Database, sums: readonly Wanted[]): boolean =>
  sums.every(({ part, body, tree }) => part.at !== undefined || otherwise(db, body, tree) === undefined)

/** Accepted up to a day less concluded up to the same day, of the same proceedings: each is in hand once or not at all. */
export function isStock(sums: readonly Wanted[]): boolean {
  const [accepted, concluded, ...more] = sums
  if (!accepted || !concluded || more.length > 0) return false
  const rest = ({ part, ...wanted }: Wanted) => JSON.stringify({ ...wanted, ...part, sign: 0, measure: '' })
  return (
    [accepted.part.sign, concluded.part.sign].join() === '1,-1' &&
    [accepted.part.measure, concluded.part.measure].join() === 'accepted,concluded' &&
    accepted.part.span.from === undefined &&
    accepted.part.ways.every(({ outcomes }) => outcomes === undefined) &&
    rest(accepted) === rest(concluded)
  )
}

/** What is known now stands on the proceeding itself. */
const notConcluded = `EXISTS (SELECT 1 FROM Posting a CROSS JOIN Proceeding q ON q.id = a.proceedingId
  WHERE a.id = l.posting AND (q.concludedOn IS NULL OR q.concludedOn > ?))`
/** What was known at an instant stands in the lines alone. */
const notConcludedAsOf = `NOT EXISTS (SELECT 1 FROM Posting a
  CROSS JOIN Posting c ON c.disputeId = a.disputeId AND c.proceedingId = a.proceedingId AND c.item = a.item AND c.measure = 'concluded' AND c.sign = 1
  CROSS JOIN Line k ON k.body = l.body AND k.procedure = c.procedure AND k.measure = c.measure AND k."on" = c."on" AND k.posting = c.id
  WHERE a.id = l.posting AND k."on" <= ? AND k.knownFrom <= ? AND (k.knownTo IS NULL OR k.knownTo > ?))`

const inHand = ({ part, asOf }: Wanted): Condition =>
  asOf === undefined
    ? { sql: notConcluded, values: [part.span.to] }
    : { sql: notConcludedAsOf, values: [part.span.to, asOf, asOf] }

/** Beyond the edge of a page; between the copies of one line their number decides. */
function beyond(copy: number, { after, before }: Edge): Condition[] {
  const edge = after ?? before
  if (!edge) return []
  const [than, isSame] = after ? ['<', copy < edge.copy] : ['>', copy > edge.copy]
  return [{ sql: `(l."on", l.posting) ${than}${isSame ? '=' : ''} (?, ?)`, values: [edge.on, edge.posting] }]
}

/** The conditions of a stretch are the same for every body and way but for their values. */
function stretch(wanted: Wanted, span: Span, body: string, way: Way, more: readonly Condition[]): Condition {
  const narrow = narrowed({ part: { ...wanted.part, ways: [way] }, category: wanted.category })
  const when = dated(wanted, span)
  const all = [
    { sql: 'l.body = ? AND l.procedure = ? AND l.measure = ?', values: [body, way.procedure, wanted.part.measure] },
    ...[when, narrow, ...more],
  ]
  return { sql: all.map(({ sql }) => sql).join(' AND '), values: all.flatMap(({ values }) => values) }
}

/** Read from its latest day backwards, so the days nothing was known of yet are left out; undefined: all of them. */
function spanKnown(db: Sqlite.Database, { part: { span }, asOf }: Wanted, of: Stretch): Span | undefined {
  if (asOf === undefined) return span
  const month = lastMonthKnown(db, of, asOf)
  return month === undefined ? undefined : { ...span, to: earlierOf(span.to, `${month}-31`) }
}

function rowsOf(db: Sqlite.Database, wanted: Wanted, copy: number, edge: Edge, more: readonly Condition[]): Row[] {
  const order = edge.before && !edge.after ? 'ASC' : 'DESC'
  const limits = [...beyond(copy, edge), ...more]
  return bodiesOfPart(db, wanted).flatMap((body) =>
    wanted.part.ways.flatMap((way) => {
      const span = spanKnown(db, wanted, { body, procedure: way.procedure, measure: wanted.part.measure })
      if (!span) return []
      const { sql, values } = stretch(wanted, span, body, way, limits)
      const text = `SELECT posting, ${copy} AS copy, disputeId, "on", procedure, level, outcome, quantity FROM Line l WHERE ${sql} ORDER BY l."on" ${order}, l.posting ${order} LIMIT ?`
      return prepared<Row>(db, text).all(...values, edge.size)
    }),
  )
}

const newestFirst = (a: Row, b: Row): number =>
  a.on === b.on ? b.posting - a.posting || b.copy - a.copy : a.on < b.on ? 1 : -1

/** The lines of sums that only add, or of a stock: one page of them, newest day first. */
export function alongTheKey(db: Sqlite.Database, sums: readonly Wanted[], edge: Edge): CaseLine[] {
  const [accepted] = sums
  const rows =
    isStock(sums) && accepted
      ? rowsOf(db, accepted, 1, edge, [inHand(accepted)])
      : sums.flatMap((wanted, i) => rowsOf(db, wanted, i + 1, edge, []))
  const sorted = rows.sort(newestFirst)
  return withSeqs(db, edge.before && !edge.after ? sorted.slice(-edge.size) : sorted.slice(0, edge.size))
}

function withSeqs(db: Sqlite.Database, rows: readonly Row[]): CaseLine[] {
  const text = `SELECT d.id, d.seq FROM json_each(?) j CROSS JOIN Dispute d ON d.id = j.value`
  const found = prepared<{ id: string; seq: number }>(db, text).all(
    JSON.stringify([...new Set(rows.map(({ disputeId }) => disputeId))]),
  )
  const seqs = new Map(found.map(({ id, seq }) => [id, seq]))
  return rows.flatMap((row) => {
    const seq = seqs.get(row.disputeId)
    return seq === undefined ? [] : [{ ...row, seq }]
  })
}
