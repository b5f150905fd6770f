/**
 * Postings and what is kept ready from them: a Line for each body a posting counts in, with the time in which it was
 * known, and the Rollup of the lines in force. Postings are only ever added; the two others follow.
 */
import type Sqlite from 'better-sqlite3'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { Posting } from '#app/domain/measures/postings'
import type { Territory } from '#app/domain/territory/territory'

export type Occasion = { eventSeq: number; disputeId: string; knownAt: string; cause: string }

const insertPosting = `INSERT INTO Posting (eventSeq, disputeId, proceedingId, item, measure, procedure, "on", body, place, category, source, level, outcome, treeOn, sign, quantity, knownAt, cause)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const insertLine = `INSERT INTO Line (body, procedure, measure, "on", posting, disputeId, category, source, level, outcome, quantity, knownFrom, knownTo)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)`
const addRollup = `INSERT INTO Rollup (body, period, procedure, measure, category, level, outcome, count, quantity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET count = count + excluded.count, quantity = quantity + excluded.quantity`
const sweepRollup = `DELETE FROM Rollup WHERE body = ? AND period = ? AND procedure = ? AND measure = ? AND category = ? AND level = ? AND outcome = ? AND count = 0 AND quantity = 0`
/** The posting a reversal takes back: of the same dispute, alike in everything, still in force. */
const findReversed = `SELECT id FROM Posting WHERE disputeId = ? AND sign = 1 AND measure = ? AND proceedingId = ? AND item = ? AND procedure = ?
  AND "on" = ? AND body = ? AND place = ? AND category = ? AND source = ? AND level = ? AND outcome = ? AND quantity = ?
  AND EXISTS (SELECT 1 FROM Line WHERE Line.posting = Posting.id AND Line.knownTo IS NULL) LIMIT 1`

/**
 * The bodies a posting counts in, once each: who has it, where it arose, and all above either on that day. What ends
 * counts where its beginning did, whatever became of the tree in between: else one body would keep in hand for ever
 * what another concluded.
 */
export const bodiesOf = (
  { body, place, on, treeOn = on }: Pick<Posting, 'body' | 'place' | 'on' | 'treeOn'>,
  territory: Territory,
): Set<string> => new Set([body, place].flatMap((code) => chainOf(territory, code, treeOn).map((each) => each.code)))

/** What was still in hand when its body ended counts where the body last stood: no entry falls out of the figures. */
const chainOf = (territory: Territory, code: string, on: string) => {
  const then = territory.ancestors(code, on)
  return then.length > 0 ? then : territory.ancestors(code)
}

export const grainsOf = (on: string): [string, string] => [on.slice(0, 4), on.slice(0, 7)]

/** `rolled: false` leaves the rollup alone, for who makes it anew from all lines at the end. */
export function post(
  db: Sqlite.Database,
  postings: readonly Posting[],
  occasion: Occasion,
  territory: Territory,
  { rolled = true } = {},
): void {
  for (const posting of postings) {
    const { sign, quantity } = posting
    const reversed = sign === -1 ? reverse(db, posting, occasion) : undefined
    const { eventSeq, disputeId, knownAt, cause } = occasion
    const { proceedingId, item, measure, procedure, on, body, place, category, source, level, outcome } = posting
    const dims = [proceedingId, item, measure, procedure, on, body, place, category, source, level, outcome]
    dims.push(posting.treeOn ?? on)
    const id = Number(
      prepared(db, insertPosting).run(eventSeq, disputeId, ...dims, sign, quantity, knownAt, cause).lastInsertRowid,
    )
    const bodies = reversed ?? [...bodiesOf(posting, territory)]
    for (const each of bodies) {
      if (sign === 1)
        prepared(db, insertLine).run(
          each,
          procedure,
          measure,
          on,
          id,
          disputeId,
          category,
          source,
          level,
          outcome,
          quantity,
          knownAt,
        )
      if (rolled) rollUp(db, each, posting)
    }
  }
}

function reverse(db: Sqlite.Database, posting: Posting, { disputeId, knownAt }: Occasion): string[] {
  const { measure, proceedingId, item, procedure, on, body, place, category, source, level, outcome, quantity } =
    posting
  const dims = [measure, proceedingId, item, procedure, on, body, place, category, source, level, outcome, quantity]
  const id = plucked(db, findReversed).get(disputeId, ...dims) as number | undefined
  if (id === undefined) throw new Error(`nothing in force to reverse: ${measure} of dispute ${disputeId}`)
  const bodies = plucked(db, `SELECT body FROM Line WHERE posting = ?`).all(id) as string[]
  prepared(db, `UPDATE Line SET knownTo = ? WHERE posting = ?`).run(knownAt, id)
  return bodies
}

const cellsBy = (period: string) => `SELECT body, ${period} AS period, procedure, measure, category, level, outcome,
  count(*) AS count, sum(quantity) AS quantity FROM Line WHERE knownTo IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7`

/** What the rollup must hold: the lines in force added up at once, where `rollUp` adds them one by one. */
export const rollupOfLines = `${cellsBy(`substr("on", 1, 4)`)} UNION ALL ${cellsBy(`substr("on", 1, 7)`)}`

function rollUp(
  db: Sqlite.Database,
  body: string,
  { on, procedure, measure, category, level, outcome, sign, quantity }: Posting,
): void {
  for (const period of grainsOf(on)) {
    const cell = [body, period, procedure, measure, category, level, outcome]
    prepared(db, addRollup).run(...cell, sign, sign * quantity)
    if (sign === -1) prepared(db, sweepRollup).run(...cell)
  }
}
