/** Clocks that run, the nearest first: those of one's own cases, or of all whose line one may see. */
import type Sqlite from 'better-sqlite3'
import type { Asker } from '#app/db/list.server'
import { condition, type Fragment } from '#app/db/scope.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { toldLinesOf, type ToldLine } from '#app/db/told-lines.server'
import type { Day } from '#app/domain/law/day'
import { daysLeft, versionOn, type Unit } from '#app/domain/law/deadline'
import { ruleById } from '#app/domain/law/rules'
import { sourceWords } from '#app/domain/law/statute'
import type { Words } from '#app/domain/words'

export type DeadlinesWanted = { whose: 'mine' | 'all'; from?: Day; to?: Day }
/** A place in the list; the date first. */
export type DeadlinePlace = { due: Day; proceeding: string; rule: string; item?: string }
export type DeadlinePage = { after?: DeadlinePlace; before?: DeadlinePlace; size?: number }

type Row = DeadlinePlace & { seq: number; start: Day; provisional: number; soft: number }

export type DeadlineLine = ToldLine & {
  key: string
  /** due day of this clock; the dispute's own next date may be another's */
  due: Day
  rule: Words
  law: Words | null
  left: number
  unit: Unit
  provisional: boolean
  soft: boolean
}

export type DeadlinesFound = {
  lines: DeadlineLine[]
  count: number
  more: boolean
  next?: DeadlinePlace
  previous?: DeadlinePlace
}

const MOST = 1000
const columns = `x.due AS due, x.proceedingId AS proceeding, x.rule AS rule, x.item AS item, x.start, x.provisional, x.soft, d.seq`

/** Of one's own cases through the indexes of proceedings, else through the dates themselves. */
function source({ whose }: DeadlinesWanted, { person, area }: Asker): Fragment[] {
  const scope = condition(person, 'see-line', area)
  if (whose === 'all')
    return [
      {
        sql: `SELECT ${columns} FROM Deadline x INDEXED BY Deadline_state_due_idx CROSS JOIN Dispute d ON d.id = x.disputeId
          WHERE x.state = 'running' AND ${scope.sql}`,
        values: scope.values,
      },
    ]
  // Of one's proceedings and what goes on beside them. `+`: not through the index of states, which would read every running clock of the county for each case.
  const mine = (table: 'Proceeding' | 'Thread', by: 'handler' | 'body', where: string, value: string): Fragment => ({
    sql: `SELECT ${columns} FROM ${table} p INDEXED BY ${table}_${by}_open_due_idx CROSS JOIN Deadline x ON x.proceedingId = p.id
      CROSS JOIN Dispute d ON d.id = p.disputeId
      WHERE ${where} AND +x.state = 'running' AND ${scope.sql}`,
    values: [value, ...scope.values],
  })
  // What has ended is looked into only where a clock runs on: a term of an agreement, a result owed to a sender.
  const stillOwed = 'p.open = 0 AND p.due IS NOT NULL'
  return (['Proceeding', 'Thread'] as const).flatMap((table) => [
    mine(table, 'handler', 'p.handler = ? AND p.open = 1', person.account),
    mine(table, 'handler', `p.handler = ? AND ${stillOwed}`, person.account),
    mine(table, 'body', 'p.handler IS NULL AND p.body = ? AND p.open = 1', person.body),
    mine(table, 'body', `p.handler IS NULL AND p.body = ? AND ${stillOwed}`, person.body),
  ])
}

/** The source with each part cut to the days and the place asked for: inside, so that the indexes serve them. */
function within(wanted: DeadlinesWanted, asker: Asker, place?: Fragment): Fragment {
  const days: Fragment[] = [
    ...(wanted.from === undefined ? [] : [{ sql: 'x.due >= ?', values: [wanted.from] }]),
    ...(wanted.to === undefined ? [] : [{ sql: 'x.due <= ?', values: [wanted.to] }]),
    ...(place ? [place] : []),
  ]
  const more = days.map((part) => ` AND ${part.sql}`).join('')
  const parts = source(wanted, asker)
  return {
    sql: parts.map((part) => part.sql + more).join(' UNION ALL '),
    values: parts.flatMap((part) => [...part.values, ...days.flatMap(({ values }) => values)]),
  }
}

/** One page, and how many there are, counted up to a thousand. */
export function listDeadlines(
  db: Sqlite.Database,
  asker: Asker,
  wanted: DeadlinesWanted,
  { today, page = {} }: { today: Day; page?: DeadlinePage },
): DeadlinesFound {
  const size = page.size ?? 30
  const [at, sign, order] = page.before ? [page.before, '<', 'DESC'] : [page.after, '>', 'ASC']
  const place = at && {
    sql: `(x.due, x.proceedingId, x.rule, x.item) ${sign} (?, ?, ?, ?)`,
    values: [at.due, at.proceeding, at.rule, at.item ?? ''],
  }
  const { sql, values } = within(wanted, asker, place)
  const sorted = `${sql} ORDER BY due ${order}, proceeding ${order}, rule ${order}, item ${order} LIMIT ${size + 1}`
  const rows = prepared<Row>(db, sorted).all(...values)
  const more = rows.length > size
  const shown = page.before ? rows.slice(0, size).reverse() : rows.slice(0, size)
  const all = within(wanted, asker)
  const count = plucked<number>(db, `SELECT count(*) FROM (${all.sql} LIMIT ${MOST + 1})`).get(...all.values) ?? 0
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    lines: told(db, asker, shown, today),
    count: Math.min(count, MOST),
    more: count > MOST,
    next: last && (page.before !== undefined || more) ? placeOf(last) : undefined,
    previous: first && (page.before ? more : page.after !== undefined) ? placeOf(first) : undefined,
  }
}

const placeOf = ({ due, proceeding, rule, item }: Row): DeadlinePlace => ({ due, proceeding, rule, item })

function told(db: Sqlite.Database, asker: Asker, rows: readonly Row[], today: Day): DeadlineLine[] {
  const { calendar } = surroundings(db)
  const lines = new Map(
    toldLinesOf(db, asker, [...new Set(rows.map(({ seq }) => seq))]).map((line) => [line.seq, line]),
  )
  return rows.flatMap((row) => {
    const line = lines.get(row.seq)
    if (!line) return []
    const rule = ruleById(row.rule)
    const version = rule && versionOn(rule, row.start)
    const unit = version?.unit ?? 'day'
    return [
      {
        ...line,
        key: `${row.proceeding} ${row.rule} ${row.item}`,
        ...{ due: row.due, unit, provisional: row.provisional === 1, soft: row.soft === 1 },
        rule: rule?.name ?? { zh: row.rule, en: row.rule },
        law: version ? sourceWords(version.source) : null,
        left: daysLeft(row.due, today, unit, calendar),
      },
    ]
  })
}
