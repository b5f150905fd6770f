/** Papers that were made: what, from which template, by whom, how many pages. Their bytes are made again when wanted. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { isPaperKey, type PaperKey } from '#app/domain/papers/keys'

export type MadePaper = {
  id: string
  paper: PaperKey
  /** 0: the proceeding as a whole */
  entry: number
  templateVersion: number
  sha256: string
  pages: number
  by: string
  at: string
}

/** Of one proceeding, oldest first. A paper no longer on the shelf is left out. */
export const madePapers = (db: Sqlite.Database, proceedingId: string): MadePaper[] =>
  prepared<MadePaper>(
    db,
    `SELECT m.id, m.paper, m.entry, m.templateVersion, m.sha256, m.pages, coalesce(a.name, m."by") AS "by", m.at
     FROM MadePaper m LEFT JOIN Account a ON a.id = m."by" WHERE m.proceedingId = ? ORDER BY m.at, m.id`,
  )
    .all(proceedingId)
    .filter(({ paper }) => isPaperKey(paper))

/** What lies in the file: the last made of each paper, for each entry it is about. */
export function latestOf(made: readonly MadePaper[]): MadePaper[] {
  const latest = new Map<string, MadePaper>()
  for (const each of made) latest.set(`${each.paper} ${each.entry}`, each)
  return [...latest.values()]
}

export type NewPaper = Omit<MadePaper, 'by' | 'at'> & { disputeId: string; proceedingId: string }
type Asking = { by: string; now: string }

/** Writes down that it was made, once for the same bytes, and each time that it was taken out of the house. */
export const recordMade = (database: Database, made: NewPaper, { by, now }: Asking): Promise<void> =>
  database.exclusively((db) => {
    const { id, disputeId, proceedingId, paper, entry, templateVersion, sha256, pages } = made
    // The pages somebody counted of an earlier making are the better guess.
    prepared(
      db,
      `INSERT INTO MadePaper (id, disputeId, proceedingId, paper, entry, templateVersion, sha256, pages, "by", at)
       VALUES (?, ?, ?, ?, ?, ?, ?, coalesce((SELECT pages FROM MadePaper WHERE proceedingId = ? AND paper = ? AND entry = ?
         ORDER BY at DESC LIMIT 1), ?), ?, ?)
       ON CONFLICT (proceedingId, paper, entry, sha256) DO UPDATE SET at = excluded.at, "by" = excluded."by"`,
    ).run(
      id,
      disputeId,
      proceedingId,
      paper,
      entry,
      templateVersion,
      sha256,
      proceedingId,
      paper,
      entry,
      pages,
      by,
      now,
    )
    auditIn(db, { at: now, accountId: by, action: 'paper-made', subject: paper, disputeId })
  })

/** The pages somebody counted, by the id of a paper made or a file attached; ids of other disputes change nothing. */
export const countPages = (
  database: Database,
  disputeId: string,
  counted: ReadonlyMap<string, number>,
): Promise<void> =>
  database.exclusively((db) => {
    for (const [id, pages] of counted)
      for (const table of ['MadePaper', 'Attachment'])
        prepared(db, `UPDATE ${table} SET pages = ? WHERE id = ? AND disputeId = ?`).run(pages, id, disputeId)
  })

/** The pages counted of the files attached to a dispute; nobody has counted the others. */
export const pagesAttached = (db: Sqlite.Database, disputeId: string): ReadonlyMap<string, number> =>
  new Map(
    prepared<{ id: string; pages: number }>(
      db,
      `SELECT id, pages FROM Attachment WHERE disputeId = ? AND pages IS NOT NULL`,
    )
      .all(disputeId)
      .map(({ id, pages }) => [id, pages]),
  )
