/** Results told to everybody: drafts, who answered for them, what was taken down. Rows are written once. */
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Day, Instant } from '#app/domain/law/day'
import { withoutNumbers } from '#app/domain/people/audited'
import type { Person } from '#app/domain/people/permission'
import { nextOf, type PublicationState, type PublicResult, type Said } from '#app/domain/publishing/result'
import { areaOf } from '#app/domain/territory/area'

type Row = PublicResult & {
  seq: number
  kind: Said
  of: string
  disputeId: string
  proceeding: string
  reason: string
  by: string
}
export type Draft = Pick<Row, 'disputeId' | 'proceeding' | 'body' | 'day' | 'matter' | 'outcome' | 'title' | 'summary'>
export type Publication = PublicResult & {
  state: PublicationState
  by: string
  byName: string
  reason: string
  saidAt: Instant
}
export type Asking = { person: Person; now: Instant; newId: () => string }

const insert = `INSERT INTO PublicationEntry (id, kind, "of", disputeId, proceeding, body, day, matter, outcome, title, summary, reason, "by", at)
  VALUES (@id, @kind, @of, @disputeId, @proceeding, @body, @day, @matter, @outcome, @title, @summary, @reason, @by, @at)`

/** Drafts with the last that was said of each. */
const standing = `SELECT d.*, l.kind AS state, l.reason AS said, l.at AS saidAt, coalesce(a.name, d."by") AS byName
  FROM PublicationEntry d JOIN PublicationEntry l ON l.seq = (SELECT max(seq) FROM PublicationEntry WHERE "of" = d.id)
  LEFT JOIN Account a ON a.id = d."by" WHERE d.kind = 'drafted'`

type StandingRow = Row & { state: PublicationState; said: string; saidAt: Instant; byName: string }

const publicOf = ({ id, title, summary, body, day, matter, outcome, saidAt }: StandingRow): PublicResult => ({
  ...{ id, title, summary, body, day, matter, outcome, at: saidAt },
})
const publicationOf = (row: StandingRow): Publication => ({
  ...publicOf(row),
  ...{ state: row.state, by: row.by, byName: row.byName, reason: row.said, saidAt: row.saidAt },
})

/** What was drafted of one dispute, newest first. */
export const publicationsOf = (db: Sqlite.Database, disputeId: string): Publication[] =>
  prepared<StandingRow>(db, `${standing} AND d.disputeId = ? ORDER BY d.seq DESC`).all(disputeId).map(publicationOf)

/** A draft in clean words, for another person to confirm. Refuses `publication-settled` while one waits or is told. */
export const draftResult = (
  database: Database,
  draft: Draft,
  { person, now, newId }: Asking,
): Promise<Result<string>> =>
  database.exclusively((db) => {
    const before = publicationsOf(db, draft.disputeId)
    if (before.some(({ state }) => nextOf[state].length > 0)) return refuse('publication-settled')
    const id = newId()
    prepared(db, insert).run({ id, kind: 'drafted', of: id, ...draft, reason: '', by: person.account, at: now })
    const entry = { at: now, accountId: person.account, action: 'result-drafted', subject: id } as const
    auditIn(db, { ...entry, disputeId: draft.disputeId })
    return done(id)
  })

type Saying = { id: string; kind: Exclude<Said, 'drafted'>; reason: string }

/** Refuses: not-found, also outside one's area; publication-own, publication-settled. */
export const sayOfResult = (
  database: Database,
  { id, kind, reason }: Saying,
  asking: Asking,
): Promise<Result<string>> =>
  database.exclusively((db) => {
    const row = prepared<StandingRow>(db, `${standing} AND d.id = ?`).get(id)
    if (!row || !isWithin(db, row.body, asking.person)) return refuse('not-found')
    if (!nextOf[row.state].includes(kind)) return refuse('publication-settled')
    if (kind === 'confirmed' && row.by === asking.person.account) return refuse('publication-own')
    const { person, now, newId } = asking
    const { disputeId, proceeding, body, day, matter, outcome } = row
    const said = { id: newId(), kind, of: id, title: '', summary: '', reason: withoutNumbers(reason) }
    prepared(db, insert).run({
      ...{ disputeId, proceeding, body, day, matter, outcome },
      ...said,
      by: person.account,
      at: now,
    })
    auditIn(db, {
      at: now,
      accountId: person.account,
      action: `result-${kind}`,
      subject: id,
      disputeId,
      reason: said.reason,
    })
    return done(id)
  })

const isWithin = (db: Sqlite.Database, body: string, person: Person): boolean => {
  const { territory } = surroundings(db)
  return territory.within(body, areaOf(territory, person.body))
}

/** Of the reader's area, what waits first; two hundred at most. */
export function publicationsFor(db: Sqlite.Database, person: Person): Publication[] {
  const told = plucked<string>(db, `SELECT DISTINCT body FROM PublicationEntry`).all()
  const bodies = JSON.stringify(told.filter((body) => isWithin(db, body, person)))
  const text = `${standing} AND d.body IN (SELECT value FROM json_each(?)) ORDER BY l.kind <> 'drafted', d.seq DESC LIMIT 200`
  return prepared<StandingRow>(db, text).all(bodies).map(publicationOf)
}

/** Where a page of the list ends: day and id of its last line. */
export type After = { day: Day; id: string }

/** What everybody may read, newest decision first. */
export function publicResults(db: Sqlite.Database, after: After | undefined, most: number): PublicResult[] {
  const from = after ?? { day: '9999-12-31', id: '' }
  return prepared<StandingRow, [typeof from & { most: number }]>(
    db,
    `${standing} AND l.kind = 'confirmed' AND (d.day < @day OR (d.day = @day AND d.id > @id)) ORDER BY d.day DESC, d.id LIMIT @most`,
  )
    .all({ ...from, most })
    .map(publicOf)
}

export const publicResult = (db: Sqlite.Database, id: string): PublicResult | undefined => {
  const row = prepared<StandingRow>(db, `${standing} AND d.id = ? AND l.kind = 'confirmed'`).get(id)
  return row && publicOf(row)
}
