/** How case numbers are written: by body and kind, or by kind for every body without a line of its own. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { numberText, seriesOf } from '#app/domain/dispute/case-number'
import { yearOf, type Day, type Instant } from '#app/domain/law/day'
import { withoutNumbers } from '#app/domain/people/audited'
import { organOf } from '#app/domain/territory/organ'

/** `organ` null: the short name made from the body's own. */
export type Pattern = { organ: string | null; pattern: string }
export type PatternLine = Pattern & { body: string; kind: string }

/** The pattern an administrator set for this body, or for every body; undefined: as the procedure says. */
export const patternFor = (db: Sqlite.Database, body: string, kind: string): Pattern | undefined =>
  prepared<Pattern>(
    db,
    `SELECT organ, pattern FROM NumberPattern WHERE kind = ? AND body IN (?, '') ORDER BY body DESC LIMIT 1`,
  ).get(kind, body)

export const patternLines = ({ reader }: Database): PatternLine[] =>
  prepared<PatternLine>(reader, `SELECT body, kind, organ, pattern FROM NumberPattern ORDER BY kind, body`).all()

type By = { by: string | null; now: Instant }

/** Sets how a body ("" for every other) writes its numbers from now on. Numbers already given stay as they are. */
export const setPattern = (database: Database, { body, kind, organ, pattern }: PatternLine, { by, now }: By) =>
  database.exclusively((db) => {
    prepared(
      db,
      `INSERT INTO NumberPattern (body, kind, organ, pattern) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET organ = excluded.organ, pattern = excluded.pattern`,
    ).run(body, kind, organ, pattern)
    auditIn(db, { at: now, accountId: by, action: 'number-pattern-set', subject: body || kind, reason: pattern })
  })

/** Takes a line away: from now on as for every body, or as the procedure says. */
export const dropPattern = (database: Database, { body, kind }: { body: string; kind: string }, { by, now }: By) =>
  database.exclusively((db) => {
    prepared(db, `DELETE FROM NumberPattern WHERE body = ? AND kind = ?`).run(body, kind)
    auditIn(db, { at: now, accountId: by, action: 'number-pattern-dropped', subject: body || kind, reason: kind })
  })

/** The last number given in a series; 0 in a new one. */
export const lastOf = (db: Sqlite.Database, series: string): number =>
  plucked<number | null>(db, `SELECT max(seq) FROM CaseNumber WHERE series = ?`).get(series) ?? 0

/** What the next number by a pattern would be on a day. */
export function nextNumber({ reader }: Database, { body, kind, organ, pattern }: PatternLine, on: Day): string {
  const seq = lastOf(reader, seriesOf({ body, kind, on })) + 1
  const own = organ ?? organOf(surroundings(reader).territory, body, on)
  return numberText(pattern, { year: yearOf(on), organ: own, type: kind, seq })
}

export type VoidNumber = { text: string; number: string; on: string | null; reason: string | null }

/** As it was written, unless it holds numbers of people. */
function shown(reason: string): string {
  const masked = withoutNumbers(reason)
  return masked === reason.normalize('NFKC') ? reason : masked
}

/** The numbers taken back, latest first; the reason is null once its record has been disposed of. */
export const voidNumbers = ({ reader }: Database, most = 100): VoidNumber[] =>
  prepared<VoidNumber>(
    reader,
    `SELECT c.text, d.number, r.at AS "on", r.text AS reason FROM CaseNumber c JOIN Dispute d ON d.id = c.disputeId
     LEFT JOIN Record r ON r.id = c.reason WHERE c.state = 'void' ORDER BY d.seq DESC, c.seq DESC LIMIT ?`,
  )
    .all(most)
    .map((row) => ({ ...row, reason: row.reason === null ? null : shown(row.reason) }))
