/** Is what we keep whole and in agreement? Reads only; each check says what it compared and what it found. */
import type Sqlite from 'better-sqlite3'
import { chained, eventOf, type EventRow } from '#app/db/log.server'
import { summed, summedTables } from '#app/db/rollups.server'
import { verifySamples } from '#app/db/samples.server'
import { verifyReturns } from '#app/db/verify-returns.server'
import { eventSchema } from '#app/domain/dispute/event'
import { returns as forms } from '#app/domain/returns'

/** `detail` in English, for the operator; `counts`, in its order, for a page that has its own words for them. */
export type Check = { name: string; ok: boolean; detail: string; counts?: readonly number[] }
export type Verified = { ok: boolean; checks: Check[] }

const number = (db: Sqlite.Database, sql: string): number => Number(db.prepare(sql).pluck().get())

const cutShort = `SELECT count(*) FROM Dispute d WHERE d.version <> (SELECT count(*) FROM Event e WHERE e.disputeId = d.id)`

/** Every event follows the one before by its hash and still reads as an event; the first that does not is named. */
function chain(db: Sqlite.Database): Check {
  let prev = ''
  let count = 0
  for (const row of db.prepare(`SELECT * FROM Event ORDER BY seq`).iterate() as IterableIterator<EventRow>) {
    const read = eventSchema.safeParse(eventOf(row))
    if (!read.success) return { name: 'chain', ok: false, detail: `event ${row.seq} does not read as an event` }
    if (row.prevHash !== prev)
      return { name: 'chain', ok: false, detail: `event ${row.seq} does not follow the one before` }
    if (chained(prev, read.data) !== row.hash)
      return { name: 'chain', ok: false, detail: `event ${row.seq} is not what was written` }
    prev = row.hash
    count++
  }
  // A chain that was cut off at its end is whole in itself.
  const cut = number(db, cutShort)
  if (cut > 0) return { name: 'chain', ok: false, detail: `${cut} disputes with other events than they count` }
  return { name: 'chain', ok: true, detail: `${count} events, last ${prev.slice(0, 16) || 'none'}`, counts: [count] }
}

const agree = (name: string, a: number, b: number, what: string): Check => ({
  name,
  ok: a === b,
  detail: `${what}: ${a} and ${b}`,
  counts: [a, b],
})

function rollups(db: Sqlite.Database): Check {
  const differing = (is: string, other: string) => number(db, `SELECT count(*) FROM (${is} EXCEPT ${other})`)
  const pairs = summedTables.map((table) => [`SELECT * FROM (${summed[table]})`, `SELECT * FROM ${table}`] as const)
  const missing = pairs.reduce((sum, [due, kept]) => sum + differing(due, kept), 0)
  const extra = pairs.reduce((sum, [due, kept]) => sum + differing(kept, due), 0)
  const detail = `${missing} cells missing or wrong, ${extra} too many`
  return { name: 'rollups', ok: missing + extra === 0, detail, counts: [missing, extra] }
}

const told = ['disputeId', 'procedure', 'measure', 'on', 'category', 'source', 'level', 'outcome', 'quantity']
const columns = (of: string) => told.map((name) => `${of}."${name}"`).join(', ')
const unlike = `SELECT count(*) FROM Line l JOIN Posting p ON p.id = l.posting WHERE (${columns('l')}) IS NOT (${columns('p')})`

/** What is in force is what was posted, and each line says what its posting says. */
function ledger(db: Sqlite.Database): Check {
  const check = agree(
    'ledger',
    number(db, `SELECT coalesce(sum(sign), 0) FROM Posting`),
    number(db, `SELECT count(DISTINCT posting) FROM Line WHERE knownTo IS NULL`),
    'postings net of reversals, postings in force',
  )
  const wrong = number(db, unlike)
  return wrong === 0 ? check : { ...check, ok: false, detail: `${wrong} lines unlike their posting` }
}

const inHand = `SELECT coalesce(sum(CASE measure WHEN 'accepted' THEN sign WHEN 'concluded' THEN -sign ELSE 0 END), 0) FROM Posting`

/** Opening + new = closed + closing, for all time: what the ledger still has in hand is what really lies on the desks. */
const balance = (db: Sqlite.Database): Check =>
  agree(
    'balance',
    number(db, inHand),
    number(db, `SELECT count(*) FROM Proceeding WHERE open = 1 AND acceptedOn IS NOT NULL`),
    'accepted less concluded, accepted proceedings still open',
  )

const belowNothing = `SELECT count(*) FROM (SELECT 1 FROM Rollup WHERE length(period) = 4 AND measure IN ('accepted', 'concluded')
  GROUP BY body, procedure HAVING sum(CASE measure WHEN 'accepted' THEN count ELSE -count END) < 0)`

/** No body has concluded what it never accepted. */
function stocks(db: Sqlite.Database): Check {
  const wrong = number(db, belowNothing)
  return { name: 'stocks', ok: wrong === 0, detail: `${wrong} bodies with less than nothing in hand`, counts: [wrong] }
}

const resolved = (db: Sqlite.Database): Check =>
  agree(
    'resolved',
    number(db, `SELECT coalesce(sum(sign), 0) FROM Posting WHERE measure = 'resolved'`),
    number(db, `SELECT count(*) FROM Dispute WHERE resolvedOn IS NOT NULL`),
    'disputes resolved in the ledger, disputes that stand as resolved',
  )

const search = (db: Sqlite.Database): Check =>
  agree(
    'search',
    number(db, `SELECT count(*) FROM DisputeSearch`),
    number(db, `SELECT count(*) FROM Dispute`),
    'disputes found, disputes there are',
  )

const brokenSeries = `SELECT count(*) FROM (SELECT 1 FROM CaseNumber WHERE substr(series, 1, length(disputeId) + 1) <> disputeId || '/'
  GROUP BY series HAVING min(seq) <> 1 OR max(seq) <> count(*))`

/** Case numbers run 1, 2, 3 … in every series; those another site gave are in none of ours. */
function caseNumbers(db: Sqlite.Database): Check {
  const wrong = number(db, brokenSeries)
  return { name: 'numbers', ok: wrong === 0, detail: `${wrong} series of case numbers with a gap`, counts: [wrong] }
}

const audited = `SELECT count(*) FROM AuditEntry WHERE action IN
  ('return-frozen', 'return-approved', 'return-published', 'return-withdrawn', 'return-erratum')`

/** Frozen returns: chained, signed with this site's key, and their digits counted again from the ledger. */
function returns(db: Sqlite.Database): Check {
  const { entries, recounted, unaided, problems } = verifyReturns(db, { forms })
  const [first] = problems
  // What was said last leaves no gap when it is taken away; but the audit told of it.
  const lost = Math.max(0, number(db, audited) - entries)
  const found = first
    ? `entry ${first.seq}: ${first.problem}`
    : lost > 0
      ? `${lost} entries fewer than the audit tells of`
      : `${entries} entries, ${recounted} counted again the same`
  const detail = unaided > 0 ? `${found}; ${unaided} not to be counted again` : found
  return { name: 'returns', ok: first === undefined && lost === 0, detail, counts: [entries, recounted] }
}

/** Samples: each as its seed draws it from what was known then. */
function samples(db: Sqlite.Database): Check {
  const { all, changed } = verifySamples(db)
  const detail = `${all} samples, ${changed} not as they were drawn`
  return { name: 'samples', ok: changed === 0, detail, counts: [all, changed] }
}

function file(db: Sqlite.Database): Check {
  const answer = String(db.pragma('quick_check', { simple: true }))
  return { name: 'file', ok: answer === 'ok', detail: answer }
}

const checks = [file, chain, ledger, rollups, balance, stocks, resolved, search, caseNumbers, returns, samples]

export function verify(db: Sqlite.Database): Verified {
  const results = checks.map((check) => check(db))
  return { ok: results.every((each) => each.ok), checks: results }
}
