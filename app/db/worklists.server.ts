/**
 * Work lists as searches: the condition of the shelf (domain/worklists) turned into SQL, once for the list, its badge and
 * its count, and cut by what the person may see. One query a list.
 */
import type Sqlite from 'better-sqlite3'
import type { Asker } from '#app/db/list.server'
import { condition as scope, type Fragment } from '#app/db/scope.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import type { Condition } from '#app/domain/worklists/condition'

/** A place in a list: the date of the line (or `LATE` without one) and its number in the order of registration. */
export type Place = { due: string; seq: number }
export type WorklistLine = Place & { rule: string | null }

/** Where a page begins: after or before a place, neither for the first. */
export type WorklistPage = { after?: Place; before?: Place; size?: number }
export type WorklistFound = { count: number; lines: WorklistLine[]; next?: Place; previous?: Place }

/** Stands for "no date": after every real one. */
export const LATE = '9999-12-31'

const columns = `p.id, p.disputeId, p.disputeSeq, p.procedure, p.body, p.level, p.stage, p.due, p.dueRule`

/** The open proceedings a list starts from, each way through an index. */
function branches({ mine, registeredBy, called, due }: Condition): Fragment[] {
  if (called) return [calledBranch(called)]
  if (mine)
    return [
      ...(due ? [...threadBranches(mine), ...owedBranches(mine)] : []),
      {
        sql: `SELECT ${columns} FROM Proceeding p INDEXED BY Proceeding_handler_open_due_idx WHERE p.handler = ? AND p.open = 1`,
        values: [mine.account],
      },
      {
        sql: `SELECT ${columns} FROM Proceeding p INDEXED BY Proceeding_body_open_due_idx WHERE p.body = ? AND p.open = 1 AND p.handler IS NULL`,
        values: [mine.body],
      },
    ]
  if (registeredBy === undefined) throw new Error('a work list of nobody')
  const sql = `SELECT ${columns} FROM Dispute o CROSS JOIN Proceeding p ON p.disputeId = o.id
    WHERE o.registeredBy = ? AND o.open = 1 AND p.open = 1`
  return [{ sql, values: [registeredBy] }]
}

/** What calls the one on duty: few at any time, found by what it is and where it stands. */
const calledBranch = ({ states, bodies }: NonNullable<Condition['called']>): Fragment => ({
  sql: `SELECT t.id, t.disputeId, t.disputeSeq, '' AS procedure, t.body, '' AS level, t.state AS stage, t.due, t.dueRule
    FROM json_each(?) j CROSS JOIN Thread t INDEXED BY Thread_thread_open_idx
    WHERE t.thread = json_extract(j.value, '$[0]') AND t.open = 1 AND t.state = json_extract(j.value, '$[1]')
      AND t.body IN (SELECT value FROM json_each(?))`,
  values: [JSON.stringify(states), JSON.stringify(bodies)],
})

/** A list of dates also starts from what goes on beside the proceedings, after their end too. */
function threadBranches({ account, body }: NonNullable<Condition['mine']>): Fragment[] {
  const sql = `SELECT p.id, p.disputeId, p.disputeSeq, '' AS procedure, p.body, '' AS level, p.state AS stage, p.due, p.dueRule FROM Thread p`
  return [
    { sql: `${sql} INDEXED BY Thread_handler_open_due_idx WHERE p.handler = ? AND p.open = 1`, values: [account] },
    {
      sql: `${sql} INDEXED BY Thread_body_open_due_idx WHERE p.body = ? AND p.open = 1 AND p.handler IS NULL`,
      values: [body],
    },
  ]
}

/** And from what has ended with a clock still running: a term to be performed, a result owed to a sender. */
function owedBranches({ account, body }: NonNullable<Condition['mine']>): Fragment[] {
  const owed = `p.open = 0 AND p.due IS NOT NULL`
  return [
    {
      sql: `SELECT ${columns} FROM Proceeding p INDEXED BY Proceeding_handler_open_due_idx WHERE p.handler = ? AND ${owed}`,
      values: [account],
    },
    {
      sql: `SELECT ${columns} FROM Proceeding p INDEXED BY Proceeding_body_open_due_idx WHERE p.body = ? AND ${owed} AND p.handler IS NULL`,
      values: [body],
    },
  ]
}

/** Its present body is lower than the one it came from. The way it went is told by the log alone. */
const cameDown: Fragment = {
  sql: `(SELECT ${rank('p.level')} < ${rank('w.level')} FROM (
      SELECT coalesce(json_extract(e.data, '$.moved.level'), json_extract(e.data, '$.level')) AS level, e.n
      FROM Event e WHERE e.disputeId = p.disputeId AND e.proceedingId = p.id
        AND (e.kind = 'begun' OR json_extract(e.data, '$.moved.level') IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM Event c WHERE c.disputeId = e.disputeId AND c.kind = 'corrected'
          AND json_extract(c.data, '$.corrects') = e.n AND json_extract(c.data, '$.instead') IS NULL)
      ORDER BY e.n DESC LIMIT 1 OFFSET 1) w)`,
  values: [],
}

function rank(level: string): string {
  return `CASE ${level} WHEN 'grid' THEN 0 WHEN 'village' THEN 1 WHEN 'town' THEN 2 WHEN 'district' THEN 3 END`
}

function narrowed({ stages, due, returned }: Condition): Fragment[] {
  const parts: (Fragment | false | undefined)[] = [
    stages && {
      sql: `p.procedure || '/' || p.stage IN (SELECT value FROM json_each(?))`,
      values: [JSON.stringify(stages.map((pair) => pair.join('/')))],
    },
    due && { sql: `p.due <= ?`, values: [due.to] },
    due?.from !== undefined && { sql: `p.due >= ?`, values: [due.from] },
    returned && cameDown,
  ]
  return parts.filter((part) => part !== false && part !== undefined)
}

/** All disputes of a list, each once, with its nearest date. */
function hits(wanted: Condition, { person, area }: Asker): Fragment {
  const from = branches(wanted)
  const where = [...narrowed(wanted), scope(person, 'see-line', area)]
  const sql = `SELECT d.seq, min(coalesce(p.due, '${LATE}')) AS due, p.dueRule AS rule
    FROM (${from.map((part) => part.sql).join(' UNION ALL ')}) p CROSS JOIN Dispute d ON d.seq = p.disputeSeq
    WHERE ${where.map((part) => part.sql).join(' AND ')} GROUP BY d.seq`
  return { sql, values: [...from, ...where].flatMap((part) => part.values) }
}

/** One page of a list, the nearest date first, and how many there are in all. */
export function findWorklist(
  db: Sqlite.Database,
  asker: Asker,
  wanted: Condition,
  page: WorklistPage = {},
): WorklistFound {
  const size = page.size ?? 30
  const all = hits(wanted, asker)
  const [start, sign, order] = page.before ? [page.before, '<', 'DESC'] : [page.after, '>', 'ASC']
  const key = start ? `WHERE (due, seq) ${sign} (?, ?)` : ''
  const sql = `WITH hit AS (${all.sql}) SELECT seq, due, rule, (SELECT count(*) FROM hit) AS total FROM hit ${key}
    ORDER BY due ${order}, seq ${order} LIMIT ${size + 1}`
  const keys = start ? [start.due, start.seq] : []
  const rows = prepared<WorklistLine & { total: number }>(db, sql).all(...all.values, ...keys)
  const more = rows.length > size
  const lines = rows.slice(0, size).map(({ seq, due, rule }) => ({ seq, due, rule }))
  if (page.before) lines.reverse()
  const [first, last] = [lines[0], lines.at(-1)]
  return {
    count: rows[0]?.total ?? 0,
    lines,
    next: last && (page.before !== undefined || more) ? placeOf(last) : undefined,
    previous: first && (page.before ? more : page.after !== undefined) ? placeOf(first) : undefined,
  }
}

const placeOf = ({ due, seq }: Place): Place => ({ due, seq })
