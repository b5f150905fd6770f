/**
 * The rows the signals look at, of a body and a period: each one indexed reading, none longer than MOST. Reads much: the
 * host runs it in a process of its own (http/signals-apart.server.ts).
 */
import type Sqlite from 'better-sqlite3'
import { cellsOf } from '#app/db/cells.server'
import { eventsOf } from '#app/db/log.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { fold } from '#app/domain/dispute/history'
import type { Instant, Period } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import { raised, type Raised, type SignalSettings } from '#app/domain/signals'
import type { Closing, Seen, Told } from '#app/domain/signals/signal'

export type SignalsAsked = { body: string; period: Period }
export type Signalled = SignalsAsked & {
  computedAt: Instant
  /** closings looked at; fewer than there are when `cut` */
  closings: number
  cut: boolean
  raised: Raised[]
}

/** The latest so many closings are looked at: more than any county has in a year. */
export const MOST = 200_000

const civil = [...catalogue.values()].filter(({ family }) => family === 'civil').map(({ key }) => key)

/** What the shelf finds. Thresholds set for the site stand under `signals` in the table Site. */
export function signalsOf(db: Sqlite.Database, asked: SignalsAsked, now: Instant): Signalled {
  const { seen, cut } = seenIn(db, asked)
  return { ...asked, computedAt: now, closings: seen.closings.length, cut, raised: raised(seen, settingsIn(db)) }
}

function settingsIn(db: Sqlite.Database): SignalSettings {
  const text = plucked<string>(db, `SELECT value FROM Site WHERE key = 'signals'`).get()
  return text === undefined ? {} : (JSON.parse(text) as SignalSettings)
}

export function seenIn(db: Sqlite.Database, asked: SignalsAsked): { seen: Seen; cut: boolean } {
  const found = closingsOf(db, asked)
  const closings = found.slice(0, MOST)
  const ids = [...new Set(closings.filter(({ resolved }) => resolved).map(({ dispute }) => dispute))]
  const list = JSON.stringify(ids)
  const { calendar } = surroundings(db)
  const rest = {
    texts: textsOf(db, list),
    people: peopleOf(db, list),
    told: toldOf(db, list),
    again: againOf(db, list),
  }
  const { period } = asked
  return { seen: { period, calendar, closings, county: countyOf(db, period), ...rest }, cut: found.length > MOST }
}

type Row = Omit<Closing, 'resolved' | 'passedOn'> & { outcome: string; passedOn: number }

/** From the ledger: what the figures of this body count as concluded, with when its beginning and its end were entered. */
const closing = `SELECT p.disputeId AS dispute, p.procedure, p.body, coalesce(c.handler, e."by") AS "by", p.level, p.outcome,
    coalesce(c.openedOn, l."on") AS openedOn, l."on" AS closedOn, e.recordedAt AS closedAt,
    coalesce((SELECT min(b.recordedAt) FROM Event b WHERE b.disputeId = p.disputeId AND b.proceedingId = p.proceedingId
      AND b.kind = 'begun'), e.recordedAt) AS openedAt,
    EXISTS (SELECT 1 FROM Proceeding f WHERE f.disputeId = p.disputeId AND f.parentId = p.proceedingId) AS passedOn
  FROM Line l CROSS JOIN Posting p ON p.id = l.posting LEFT JOIN Proceeding c ON c.id = p.proceedingId
    CROSS JOIN Event e ON e.seq = (SELECT min(q.eventSeq) FROM Posting q WHERE q.disputeId = p.disputeId
      AND q.proceedingId = p.proceedingId AND q.measure = 'concluded' AND q.sign = 1 AND q."on" = p."on" AND q.outcome = p.outcome)
  WHERE l.body = ? AND l.procedure IN (SELECT value FROM json_each(?)) AND l.measure = 'concluded' AND l."on" >= ? AND l."on" <= ?
    AND l.knownTo IS NULL ORDER BY l."on" DESC, l.posting DESC LIMIT ${MOST + 1}`

const closingsOf = (db: Sqlite.Database, { body, period }: SignalsAsked): Closing[] =>
  prepared<Row>(db, closing)
    .all(body, JSON.stringify(civil), period.from, period.to)
    .map(({ outcome, passedOn, ...row }) => {
      const resolved = resolves(row.procedure, outcome)
      // An agreement sent to be confirmed is a success all the same.
      return { ...row, resolved, passedOn: passedOn === 1 && !resolved }
    })

const resolves = (procedure: string, outcome: string): boolean =>
  catalogue.get(procedure)?.outcomes[outcome]?.resolves === true

/** From what is kept added up for the whole county. What was handed over counts in neither number. */
function countyOf(db: Sqlite.Database, period: Period): Seen['county'] {
  const root = surroundings(db)
    .territory.all()
    .find(({ parent }) => parent === undefined)
  if (!root) return {}
  const wanted = { bodies: [root.code], measures: ['concluded'], procedures: civil, span: period }
  const county: Record<string, { n: number; resolved: number }> = {}
  for (const { procedure = '', outcome = '', count } of cellsOf(db, wanted, ['procedure', 'outcome'])) {
    const isSuccess = resolves(procedure, outcome)
    if (!isSuccess && goesOn.has(`${procedure}/${outcome}`)) continue
    const row = (county[procedure] ??= { n: 0, resolved: 0 })
    row.n += count
    if (isSuccess) row.resolved += count
  }
  return county
}

/** Outcomes of steps that hand over, and so neither succeed nor fail. */
const goesOn = new Set(
  [...catalogue.values()].flatMap(({ key, steps }) =>
    Object.values(steps).flatMap((step) =>
      step.handsOver && typeof step.outcome === 'string' ? [`${key}/${step.outcome}`] : [],
    ),
  ),
)

/** What was told of each at the beginning, the names of its parties taken out. */
function textsOf(db: Sqlite.Database, ids: string): Seen['texts'] {
  const rows = prepared<{ dispute: string; text: string; names: string | null }>(
    db,
    `SELECT r.disputeId AS dispute, r.text, (SELECT json_group_array(p.name) FROM Party p WHERE p.disputeId = r.disputeId) AS names
     FROM json_each(?) j CROSS JOIN Record r ON r.disputeId = j.value WHERE r.field = 'story'`,
  ).all(ids)
  return rows.map(({ dispute, text, names }) => ({ dispute, text: withoutNames(text, JSON.parse(names ?? '[]')) }))
}

const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((left, name) => (name.length > 1 ? left.replaceAll(name, '某') : left), text)

/** The disputes asked about, in queries that speak of them more than once. */
const asked = `WITH asked(id) AS MATERIALIZED (SELECT value FROM json_each(?))`

const peopleOf = (db: Sqlite.Database, ids: string): Seen['people'] =>
  prepared<Seen['people'][number]>(
    db,
    `${asked} SELECT p.disputeId AS dispute, 'i' || p.identityHash AS key FROM asked CROSS JOIN Party p ON p.disputeId = asked.id
       WHERE p.kind = 'person' AND p.identityHash IS NOT NULL
     UNION ALL SELECT p.disputeId, 'p' || p.phoneHash FROM asked CROSS JOIN Party p ON p.disputeId = asked.id
       WHERE p.kind = 'person' AND p.phoneHash IS NOT NULL`,
  ).all(ids)

const disagreeing: Readonly<Record<string, Told>> = {
  satisfied: 'agrees',
  dissatisfied: 'disagrees',
  'not-performed': 'disagrees',
  relapsed: 'disagrees',
}

/** Visits as they now stand in the folded dispute, and call-backs of samples, which come from somebody else and so go before. */
function toldOf(db: Sqlite.Database, ids: string): Seen['told'] {
  const visited = plucked<string>(
    db,
    `SELECT DISTINCT t.disputeId FROM json_each(?) j CROSS JOIN Thread t ON t.disputeId = j.value
     WHERE t.thread = 'follow-up' AND t.state = 'visited'`,
  ).all(ids)
  const told = new Map(visited.flatMap((id) => visitOf(db, id)))
  const called = prepared<{ dispute: string; result: string }>(
    db,
    `SELECT c.disputeId AS dispute, c.result FROM json_each(?) j CROSS JOIN CallBack c ON c.disputeId = j.value
     WHERE c.result <> 'not-reached' ORDER BY c.seq`,
  ).all(ids)
  for (const { dispute, result } of called) told.set(dispute, result as Told)
  return [...told].map(([dispute, each]) => ({ dispute, told: each }))
}

function visitOf(db: Sqlite.Database, id: string): [string, Told][] {
  const visits = fold(eventsOf(db, id), catalogue)?.threads.filter(({ thread }) => thread === 'follow-up') ?? []
  const told = disagreeing[String(visits.at(-1)?.facts['found'] ?? '')]
  return told ? [[id, told]] : []
}

/** More are not looked at: a number that stands in so many cases says nothing of two people. */
const MOST_OF_ONE = 50

/** Later disputes of the same kind in which at least two of the people stand again, by their numbers or by their names. */
const again = (column: string) => `SELECT asked.id AS dispute, q.disputeId AS later, p.id AS person
  FROM asked CROSS JOIN Party p ON p.disputeId = asked.id CROSS JOIN Party q INDEXED BY Party_${column}_idx
  ON q.${column} = p.${column} WHERE q.disputeId <> p.disputeId AND p.${column} IS NOT NULL
  AND (SELECT count(*) FROM (SELECT 1 FROM Party x WHERE x.${column} = p.${column} LIMIT ${MOST_OF_ONE})) < ${MOST_OF_ONE}`

const againOf = (db: Sqlite.Database, ids: string): Seen['again'] =>
  prepared<Seen['again'][number]>(
    db,
    `${asked} SELECT a.dispute, a.later, CAST(min(julianday(l.registeredOn) - julianday(d.resolvedOn)) AS INTEGER) AS days
     FROM (${['identityHash', 'phoneHash', 'name'].map(again).join(' UNION ')}) a
       CROSS JOIN Dispute d ON d.id = a.dispute CROSS JOIN Dispute l ON l.id = a.later
     WHERE l.category = d.category AND d.resolvedOn IS NOT NULL AND l.registeredOn >= d.resolvedOn AND l.seq > d.seq
     GROUP BY a.dispute, a.later HAVING count(DISTINCT a.person) > 1 AND days <= 365`,
  ).all(ids)
