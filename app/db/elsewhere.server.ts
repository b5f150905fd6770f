/**
 * Is the same quarrel here already? Other disputes of the same people, open or ended within a year: evidence for a person to
 * judge by, never a decision. Told are number and kind of those whose people the reader may match, and of the rest nothing,
 * not even that there is any: whoever types a name would learn that its bearer has a case. The counter of the area sees both
 * ends and says so to whom it concerns; of a protected dispute only those know who may read it.
 */
import type { Database } from '#app/db/connection.server'
import { postsOf } from '#app/db/offices.server'
import { askerOf } from '#app/db/desk.server'
import { condition } from '#app/db/scope.server'
import { prepared } from '#app/db/sqlite/prepared.server'
import { toldLinesOf } from '#app/db/told-lines.server'
import type { Opened } from '#app/db/dispute-view.server'
import { currentOf } from '#app/domain/dispute/dispute'
import { sameBy, type Elsewhere } from '#app/domain/dispute/elsewhere'
import { addMonths } from '#app/domain/law/day'
import { supervisorsOf } from '#app/domain/reminders/supervisor'
import type { Territory } from '#app/domain/territory/territory'
import { competingClaim } from '#app/domain/threads/competing-claim'
import type { Words } from '#app/domain/words'

/** More are not looked at: a name or a phone of so many people says nothing. */
const MOST_OF_ONE = 200
const MOST_SHOWN = 10

/** An organ, a firm or a hospital answers to many: that it answers here too makes no two quarrels the same. */
const ANSWERS_MANY = "(m.side = 'respondent' AND m.kind = 'organisation')"

type Row = { seq: number; grade: number }

/** Undefined for who may not be told. */
export function elsewhereOf(database: Database, { dispute, viewing, may }: Opened): Elsewhere | undefined {
  if (!may('match-people')) return undefined
  const known = lookedUp(database, dispute, viewing)
  const pending = dispute.threads.some((each) => each.open && each.thread === competingClaim.key)
  const desk = deskAbove(database, currentOf(dispute)?.body ?? dispute.place, viewing.territory)
  return { known, desk, pending, record: `/thread/${competingClaim.key}/report` }
}

function deskAbove({ reader }: Database, body: string, territory: Territory): Words | null {
  const { of } = supervisorsOf(body, territory, postsOf(reader))
  return of === undefined ? null : (territory.get(of)?.name ?? null)
}

function lookedUp(database: Database, { id, category }: Opened['dispute'], { person, today }: Opened['viewing']) {
  const asker = askerOf(database, person)
  const scope = condition(person, 'match-people', asker.area)
  const same = (column: string, grade: number) =>
    `SELECT disputeId, ${grade} AS grade FROM (SELECT q.disputeId FROM Party m JOIN Party q ON q.${column} = m.${column}
       WHERE m.disputeId = ? AND q.disputeId <> m.disputeId AND NOT ${ANSWERS_MANY} LIMIT ${MOST_OF_ONE})`
  const sql = `SELECT d.seq, min(h.grade) AS grade
    FROM (${same('identityHash', 0)} UNION ALL ${same('phoneHash', 1)} UNION ALL ${same('name', 2)}) h
      CROSS JOIN Dispute d ON d.id = h.disputeId
    WHERE ${scope.sql} AND (h.grade < 2 OR d.category = ?) AND (d.open = 1 OR EXISTS (SELECT 1 FROM Proceeding p
      WHERE p.disputeId = d.id AND p.concludedOn >= ?))
    GROUP BY d.seq ORDER BY grade, d.open DESC, d.seq DESC LIMIT ${MOST_SHOWN}`
  const rows = prepared<Row>(database.reader, sql).all(id, id, id, ...scope.values, category, addMonths(today, -12))
  const by = new Map(rows.map(({ seq, grade }) => [seq, sameBy[grade] ?? 'name']))
  return toldLinesOf(database.reader, asker, [...by.keys()]).map((line) => {
    const { number, category: kind, procedure, stage, open } = line
    return { number, category: kind, procedure, stage, open, by: by.get(line.seq) ?? ('name' as const) }
  })
}
