/**
 * Deadlines of proceedings that fell due in a period, by rule, and the cases behind each number. Read from what is kept
 * ready of the clocks, so as they stand today: docs/decisions/010-timeliness.md says why not from the ledger.
 */
import type Sqlite from 'better-sqlite3'
import type { Asker } from '#app/db/list.server'
import { eventOf, type EventRow } from '#app/db/log.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { surroundings } from '#app/db/surroundings.server'
import { toldLinesOf, type ToldLine } from '#app/db/told-lines.server'
import { deadlinesOf } from '#app/domain/dispute/deadlines'
import { fold } from '#app/domain/dispute/history'
import { lateBy, type Timeliness, type TimelyState } from '#app/domain/figures/timeliness'
import type { Day, Period } from '#app/domain/law/day'
import type { ProofLine } from '#app/domain/law/deadline'
import { catalogue } from '#app/domain/procedures'

export type TimelinessWanted = {
  body: string
  period: Period
  today: Day
  /** absent: every procedure */
  procedures?: readonly string[]
  category?: string
}

/** The body that has the case, or the place it arose in, lies at or below the one asked: as the ledger counts. */
const where = `x.state IN ('met', 'late', 'running', 'suspended') AND x.due >= :from AND x.due <= :to
  AND (p.body IN below OR (SELECT d.place IN below FROM Dispute d WHERE d.id = x.disputeId)) AND (:procedures IS NULL OR p.procedure IN (SELECT value FROM json_each(:procedures)))
  AND (:category IS NULL OR :category = (SELECT d.category FROM Dispute d WHERE d.id = x.disputeId))`
const below = `WITH RECURSIVE below(code) AS (SELECT :body UNION SELECT b.code FROM Body b JOIN below ON b.parent = below.code)`
const from = `FROM Deadline x CROSS JOIN Proceeding p ON p.id = x.proceedingId WHERE ${where}`

/** A clock that stands still has no day it is late after. */
const is: Readonly<Record<TimelyState, string>> = {
  'on-time': `x.state = 'met'`,
  late: `x.state = 'late'`,
  overdue: `x.state = 'running' AND x.due < :today`,
  pending: `(x.state = 'suspended' OR x.state = 'running' AND x.due >= :today)`,
}
const sums = Object.entries(is).map(([state, condition]) => `sum(${condition}) AS "${state}"`)

const valuesOf = ({ body, period, today, procedures, category }: TimelinessWanted) => ({
  ...{ body, today, ...period },
  procedures: procedures ? JSON.stringify(procedures) : null,
  category: category ?? null,
})

/** One row for each procedure and rule that had a date in the period. */
export function timelinessOf(db: Sqlite.Database, wanted: TimelinessWanted): Timeliness[] {
  const text = `${below} SELECT p.procedure, x.rule, max(x.soft) AS soft, ${sums.join(', ')} ${from} GROUP BY 1, 2 ORDER BY 1, 2`
  const rows = prepared<Omit<Timeliness, 'soft'> & { soft: number }>(db, text).all(valuesOf(wanted))
  return rows.map((row) => ({ ...row, soft: row.soft === 1 }))
}

/** What one number of the table counts. */
export type TimelyChosen = { procedure: string; rule: string; state: TimelyState }
export type TimelyPlace = { due: Day; key: string }

type Row = {
  seq: number
  disputeId: string
  proceedingId: string
  start: Day
  item: string
  due: Day
  endedOn: Day | null
}

export type TimelyLine = ToldLine & {
  key: string
  dueOn: Day
  endedOn: Day | null
  /** days of the calendar */
  lateBy: number
  /** what stopped or lengthened the clock: all the record says of why */
  why: readonly ProofLine[]
}

export type TimelyPage = { count: number; lines: TimelyLine[]; next?: TimelyPlace }

const chosenIs = (state: TimelyState) => `${from} AND p.procedure = :procedure AND x.rule = :rule AND ${is[state]}`
const key = `x.proceedingId || ' ' || x.start || ' ' || x.item`

/** The dates behind a number, the earliest first. */
export function timelyPage(
  db: Sqlite.Database,
  asker: Asker,
  wanted: TimelinessWanted,
  { procedure, rule, state }: TimelyChosen,
  { after, size = 30 }: { after?: TimelyPlace; size?: number } = {},
): TimelyPage {
  const values = { ...valuesOf(wanted), procedure, rule }
  const beyond = after ? ` AND (x.due, ${key}) > (:due, :key)` : ''
  const text = `${below} SELECT p.disputeSeq AS seq, x.disputeId, x.proceedingId, x.start, x.item, x.due, x.endedOn ${chosenIs(state)}${beyond}
    ORDER BY x.due, ${key} LIMIT ${size + 1}`
  const rows = prepared<Row>(db, text).all({ ...values, ...after })
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return {
    count: plucked<number>(db, `${below} SELECT count(*) ${chosenIs(state)}`).get(values) ?? 0,
    lines: told(db, asker, shown, rule, wanted.today),
    ...(last && rows.length > size ? { next: { due: last.due, key: keyOf(last) } } : {}),
  }
}

const keyOf = ({ proceedingId, start, item }: Row): string => `${proceedingId} ${start} ${item}`

function told(db: Sqlite.Database, asker: Asker, rows: readonly Row[], rule: string, today: Day): TimelyLine[] {
  const lines = new Map(
    toldLinesOf(db, asker, [...new Set(rows.map(({ seq }) => seq))]).map((each) => [each.seq, each]),
  )
  return rows.flatMap((row) => {
    const line = lines.get(row.seq)
    const { due, endedOn } = row
    if (!line) return []
    return [
      {
        ...line,
        key: keyOf(row),
        dueOn: due,
        endedOn,
        lateBy: lateBy(due, endedOn ?? today),
        why: whyOf(db, row, rule),
      },
    ]
  })
}

const tells: ReadonlySet<string> = new Set(['suspended', 'excluded', 'extension'])

/** From the case itself, as its page proves the day. */
function whyOf(db: Sqlite.Database, { disputeId, proceedingId, start }: Row, rule: string): ProofLine[] {
  const events = prepared<EventRow>(db, `SELECT * FROM Event WHERE disputeId = ? ORDER BY n`)
    .all(disputeId)
    .map(eventOf)
  const proceeding = fold(events, catalogue)?.proceedings.find(({ id }) => id === proceedingId)
  if (!proceeding) return []
  const clocks = deadlinesOf(proceeding, catalogue, surroundings(db).calendar)
  const clock = clocks.find((each) => each.rule === rule && each.start === start)
  return clock?.proof.filter(({ kind }) => tells.has(kind)) ?? []
}
