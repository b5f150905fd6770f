/**
 * Call-back samples: drawn from the resolved cases a figure counts, kept as drawn, answered by somebody else than who
 * handled the case. The population is what was known at the end of the day before, so that anybody can draw it again.
 */
import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { auditIn } from '#app/db/audit.server'
import { titlesOf } from '#app/db/cases.server'
import type { Database } from '#app/db/connection.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { knownUpTo } from '#app/domain/figures/known'
import { disputesResolved } from '#app/domain/indicators/disputes-resolved'
import { partsOf } from '#app/domain/indicators/parts'
import { addDays, dayOf, startOfDayInstant, type Day, type Instant, type Period } from '#app/domain/law/day'
import type { Person } from '#app/domain/people/permission'
import { catalogue } from '#app/domain/procedures'
import { drawn } from '#app/domain/sample/draw'
import type { CallbackResult } from '#app/domain/sample/result'
import { areaOf } from '#app/domain/territory/area'

export type Drawing = { body: string; period: Period; seed: string; size: number }
export type Population = { numbers: string[]; digest: string }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The numbers of the cases the figure `disputes-resolved` counts, sorted, and the SHA-256 of them, a line each. */
export function populationOf(
  db: Sqlite.Database,
  about: Omit<Drawing, 'seed' | 'size'> & { asOf?: Instant },
): Population {
  const { body, period, asOf } = about
  const sums = partsOf(disputesResolved, period, catalogue).numerator.map((part) => ({ part, body, asOf }))
  const numbers = [...new Set(titlesOf(db, sums).map(({ number }) => number))].sort()
  return { numbers, digest: sha256(numbers.map((each) => `${each}\n`).join('')) }
}

/** The numbers of a sample, in the order of the drawing. */
export const drawnFrom = ({ numbers }: Population, { seed, size }: Pick<Drawing, 'seed' | 'size'>): string[] =>
  drawn(numbers, { seed, size }, sha256)

export type SampleAsker = { person: Person; now: Instant; newId: () => string }

/**
 * Draws and keeps. Refuses unknown-body, not-allowed outside the person's area, already-sent when the same was drawn
 * before, and invalid-entry where there is nothing to draw from.
 */
export const drawSample = (database: Database, drawing: Drawing, asker: SampleAsker): Promise<Result<string>> =>
  database.exclusively((db) => {
    const { person, now } = asker
    const { territory } = surroundings(db)
    const { body, period, seed, size } = drawing
    if (!territory.get(body)) return refuse('unknown-body', undefined, { body: ['not-a-choice'] })
    if (!territory.within(body, areaOf(territory, person.body))) return refuse('not-allowed')
    const asOfDay = addDays(dayOf(now), -1)
    const same = `SELECT 1 FROM Sample WHERE body = ? AND "from" = ? AND "to" = ? AND asOfDay = ? AND seed = ? AND size = ?`
    if (plucked(db, same).get(body, period.from, period.to, asOfDay, seed, size) !== undefined)
      return refuse('already-sent')
    const population = populationOf(db, { body, period, asOf: startOfDayInstant(addDays(asOfDay, 1)) })
    if (population.numbers.length === 0) return refuse('invalid-entry', undefined, { body: ['too-small'] })
    return done(keep(db, { drawing, asOfDay, population }, asker))
  })

type Keeping = { drawing: Drawing; asOfDay: Day; population: Population }

function keep(db: Sqlite.Database, { drawing, asOfDay, population }: Keeping, { person, now, newId }: SampleAsker) {
  const { body, period, seed, size } = drawing
  const [id, by] = [newId(), person.account]
  const row = { id, body, ...period, asOfDay, seed, size, population: population.numbers.length }
  prepared<unknown, object[]>(
    db,
    `INSERT INTO Sample (id, body, "from", "to", asOfDay, seed, size, population, digest, "by", at)
     VALUES (@id, @body, @from, @to, @asOfDay, @seed, @size, @population, @digest, @by, @now)`,
  ).run({ ...row, digest: population.digest, by, now })
  const put = prepared(
    db,
    `INSERT INTO SampleCase (sampleId, n, disputeId, disputeSeq) SELECT ?, ?, id, seq FROM Dispute WHERE number = ?`,
  )
  for (const [i, number] of drawnFrom(population, drawing).entries()) put.run(id, i + 1, number)
  const reason = `${body} ${period.from} ${period.to} ${seed} ${size}`
  auditIn(db, { at: now, accountId: by, action: 'sample-drawn', subject: id, reason })
  return id
}

export type SampleRow = Period & {
  id: string
  body: string
  asOfDay: Day
  seed: string
  size: number
  population: number
  digest: string
  at: Instant
  who: string
  /** how many cases have an answer */
  answered: number
  cases: number
}

const samples = `SELECT s.id, s.body, s."from", s."to", s.asOfDay, s.seed, s.size, s.population, s.digest, s.at, coalesce(a.name, '') AS who,
  (SELECT count(*) FROM SampleCase c WHERE c.sampleId = s.id) AS cases,
  (SELECT count(DISTINCT b.disputeId) FROM CallBack b WHERE b.sampleId = s.id) AS answered
  FROM Sample s LEFT JOIN Account a ON a.id = s."by"`

/** The latest of those within the person's area. */
export const samplesOf = ({ reader }: Database, person: Person, most = 100): SampleRow[] =>
  prepared<SampleRow>(
    reader,
    `WITH RECURSIVE below(code) AS (SELECT ? UNION SELECT b.code FROM Body b JOIN below ON b.parent = below.code)
     ${samples} WHERE s.body IN (SELECT code FROM below) ORDER BY s.seq DESC LIMIT ?`,
  ).all(areaOf(surroundings(reader).territory, person.body), most)

/** Undefined where there is none, or none of the person's area. */
export function sampleOf(db: Sqlite.Database, id: string, person: Person): SampleRow | undefined {
  const { territory } = surroundings(db)
  const row = prepared<SampleRow>(db, `${samples} WHERE s.id = ?`).get(id)
  return row && territory.within(row.body, areaOf(territory, person.body)) ? row : undefined
}

/** `mine`: the reader had a hand in the case, so somebody else answers for it. */
export type SampleCase = { n: number; seq: number; result: CallbackResult | null; mine: boolean }

const acted = `(EXISTS (SELECT 1 FROM Event e WHERE e.disputeId = c.disputeId AND e."by" = ?)
  OR EXISTS (SELECT 1 FROM Proceeding p WHERE p.disputeId = c.disputeId AND p.handler = ?))`

/** In the order of the drawing, each with its last answer. */
export const casesOfSample = (db: Sqlite.Database, id: string, { account }: Person): SampleCase[] =>
  prepared<Omit<SampleCase, 'mine'> & { mine: number }>(
    db,
    `SELECT c.n, c.disputeSeq AS seq, ${acted} AS mine, (SELECT b.result FROM CallBack b WHERE b.sampleId = c.sampleId
       AND b.disputeId = c.disputeId ORDER BY b.seq DESC LIMIT 1) AS result
     FROM SampleCase c WHERE c.sampleId = ? ORDER BY c.n`,
  )
    .all(account, account, id)
    .map((row) => ({ ...row, mine: row.mine === 1 }))

export type Answering = { sample: string; n: number; result: CallbackResult }

/** Refuses not-found, and needs-another-person where the person had a hand in the case. */
export const answerCallBack = (
  database: Database,
  { sample, n, result }: Answering,
  { person, now, newId }: SampleAsker,
): Promise<Result<undefined>> =>
  database.exclusively((db) => {
    const found = sampleOf(db, sample, person)
    const sql = `SELECT c.disputeId, ${acted} AS mine FROM SampleCase c WHERE c.sampleId = ? AND c.n = ?`
    const { account } = person
    const row = prepared<{ disputeId: string; mine: number }>(db, sql).get(account, account, sample, n)
    if (!found || !row) return refuse('not-found')
    if (row.mine === 1) return refuse('needs-another-person')
    prepared(db, `INSERT INTO CallBack (id, sampleId, disputeId, result, "by", at) VALUES (?, ?, ?, ?, ?, ?)`).run(
      newId(),
      sample,
      row.disputeId,
      result,
      account,
      now,
    )
    const { disputeId } = row
    auditIn(db, {
      at: now,
      accountId: account,
      action: 'call-back-recorded',
      subject: sample,
      disputeId,
      reason: result,
    })
    return done(undefined)
  })

/** Is the sample still what its seed draws from what was known then? False tells of a case taken away or put in. */
export function isAsDrawn(
  db: Sqlite.Database,
  { id, body, from, to, asOfDay, seed, size, digest }: SampleRow,
  today: Day,
) {
  const population = populationOf(db, { body, period: { from, to }, asOf: knownUpTo(asOfDay, today) })
  const kept = plucked<string>(
    db,
    `SELECT d.number FROM SampleCase c CROSS JOIN Dispute d ON d.id = c.disputeId AND d.seq = c.disputeSeq WHERE c.sampleId = ? ORDER BY c.n`,
  ).all(id)
  return population.digest === digest && drawnFrom(population, { seed, size }).join() === kept.join()
}

/** How many samples there are, and how many of them are not what their seed draws. */
export function verifySamples(db: Sqlite.Database): { all: number; changed: number } {
  const rows = prepared<SampleRow>(db, samples).all()
  // Each was drawn from a day that was over by then.
  const changed = rows.filter((row) => !isAsDrawn(db, row, '9999-12-31')).length
  return { all: rows.length, changed }
}
