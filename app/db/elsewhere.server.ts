/**
 * Is the same quarrel here already? Other disputes of the same people, open or ended within a year: evidence for a person to
 * judge by, never a decision. Shown are number and kind of what the reader may see in a list; of the rest only that it is there.
 */
import type { Database } from '#app/db/connection.server'
import { askerOf } from '#app/db/desk.server'
import { condition } from '#app/db/scope.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { toldLinesOf } from '#app/db/told-lines.server'
import type { Opened } from '#app/db/dispute-view.server'
import { sameBy, type Elsewhere } from '#app/domain/dispute/elsewhere'
import { addMonths } from '#app/domain/law/day'
import { competingClaim } from '#app/domain/threads/competing-claim'

/** More are not looked at: a name or a phone of so many people says nothing. */
const MOST_OF_ONE = 200
const MOST_SHOWN = 10

type Row = { seq: number; grade: number; seen: number }

/** Undefined where there is nothing to tell, or the reader sees the course only. */
export function elsewhereOf(database: Database, { dispute, view, viewing }: Opened): Elsewhere | undefined {
  if (!view.content) return undefined
  const found = lookedUp(database, dispute, viewing)
  const pending = dispute.threads.some((each) => each.open && each.thread === competingClaim.key)
  if (found.known.length + found.hidden === 0 && !pending) return undefined
  return { ...found, pending, record: `/thread/${competingClaim.key}/report` }
}

function lookedUp(database: Database, { id, category }: Opened['dispute'], { person, today }: Opened['viewing']) {
  const asker = askerOf(database, person)
  const scope = condition(person, 'see-line', asker.area)
  const same = (column: string, grade: number) =>
    `SELECT disputeId, ${grade} AS grade FROM (SELECT q.disputeId FROM Party m JOIN Party q ON q.${column} = m.${column}
       WHERE m.disputeId = ? AND q.disputeId <> m.disputeId LIMIT ${MOST_OF_ONE})`
  const sql = `SELECT d.seq, min(h.grade) AS grade, ${scope.sql} AS seen
    FROM (${same('identityHash', 0)} UNION ALL ${same('phoneHash', 1)} UNION ALL ${same('name', 2)}) h
      CROSS JOIN Dispute d ON d.id = h.disputeId
    WHERE (h.grade < 2 OR d.category = ?) AND (d.open = 1 OR EXISTS (SELECT 1 FROM Proceeding p
      WHERE p.disputeId = d.id AND p.concludedOn >= ?))
    GROUP BY d.seq ORDER BY grade, d.open DESC, d.seq DESC LIMIT ${MOST_SHOWN}`
  const rows = prepared<Row>(database.reader, sql).all(...scope.values, id, id, id, category, addMonths(today, -12))
  const seen = new Map(rows.filter((row) => row.seen === 1).map(({ seq, grade }) => [seq, sameBy[grade] ?? 'name']))
  const known = toldLinesOf(database.reader, asker, [...seen.keys()]).map((line) => {
    const { number, category: kind, procedure, stage, open } = line
    return { number, category: kind, procedure, stage, open, by: seen.get(line.seq) ?? ('name' as const) }
  })
  return { known, hidden: rows.length - seen.size }
}
