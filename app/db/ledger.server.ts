/**
 * Postings and the lines made of them: a Line for each body a posting counts in, with the time in which it was known.
 * Postings are only ever added; the lines, and what is kept added up of them (rollups.server.ts), follow.
 */
import type Sqlite from 'better-sqlite3'
import { rollUp } from '#app/db/rollups.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import type { Posting } from '#app/domain/measures/postings'
import type { Territory } from '#app/domain/territory/territory'

export type Occasion = { eventSeq: number; disputeId: string; knownAt: string; cause: string }

const insertPosting = `INSERT INTO Posting (eventSeq, disputeId, proceedingId, item, measure, procedure, "on", body, place, category, source, level, outcome, treeOn, sign, quantity, knownAt, cause)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const insertLine = `INSERT INTO Line (body, procedure, measure, "on", posting, disputeId, category, source, level, outcome, quantity, knownFrom, knownTo)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)`
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
      if (rolled) rollUp(db, each, posting, knownAt)
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
