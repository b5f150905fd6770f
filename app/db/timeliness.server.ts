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
import { wholeMonths } from '#app/domain/figures/period'
import { lateBy, timelyStates, type Timeliness, type TimelyState } from '#app/domain/figures/timeliness'
import { monthOf, type Day, type Period } from '#app/domain/law/day'
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
const where = `x.due >= :from AND x.due <= :to
  AND (p.body IN below OR (SELECT d.place IN below FROM Dispute d WHERE d.id = x.disputeId)) AND (:procedures IS NULL OR p.procedure IN (SELECT value FROM json_each(:procedures)))
  AND (:category IS NULL OR :category = (SELECT d.category FROM Dispute d WHERE d.id = x.disputeId))`
const below = `WITH RECURSIVE below(code) AS (SELECT :body UNION SELECT b.code FROM Body b JOIN below ON b.parent = below.code)`
const from = `FROM Deadline x CROSS JOIN Proceeding p ON p.id = x.proceedingId WHERE ${where}`

/** A clock that stands still has no day it is late after. */
const is: Readonly<Record<TimelyState, string>> = {
  'on-time': `x.state = 'met'`,
  late: `x.state = 'late'`,
  overdue: `x.state = 'running' AND x.due < :today`,
  pending: `x.state IN ('running', 'suspended') AND (x.state = 'suspended' OR x.due >= :today)`,
}
const sumsOf = (count: string) =>
  Object.entries(is).map(([state, condition]) => `coalesce(sum(${count}) FILTER (WHERE ${condition}), 0) AS "${state}"`)

/** Kept added up: whole months of what came to an end or stands still, and the days of what is running (timely.server.ts). */
const kept = `SELECT x.procedure, x.rule, max(x.soft) AS soft, ${sumsOf('x.count').join(', ')} FROM Timely x WHERE x.body = :body
  AND x.due >= :month AND x.due <= :to AND CASE x.state WHEN 'running' THEN x.due >= :from ELSE x.due >= :first AND x.due <= :last END
  AND (:procedures IS NULL OR x.procedure IN (SELECT value FROM json_each(:procedures))) AND (:category IS NULL OR x.category = :category)
  GROUP BY 1, 2`
/** What is left of months the period has but days of: date by date. */
const oddDays = `${below} SELECT p.procedure, x.rule, max(x.soft) AS soft, ${sumsOf('1').join(', ')} ${from}
  AND x.state IN ('met', 'late', 'suspended') GROUP BY 1, 2`

const valuesOf = ({ body, period, today, procedures, category }: TimelinessWanted) => ({
  ...{ body, today, ...period },
  procedures: procedures ? JSON.stringify(procedures) : null,
  category: category ?? null,
})

type Counted = Omit<Timeliness, 'soft'> & { soft: number }

/** One row for each procedure and rule that had a date in the period. */
export function timelinessOf(db: Sqlite.Database, wanted: TimelinessWanted): Timeliness[] {
  const { months, days } = wholeMonths(wanted.period)
  const values = valuesOf(wanted)
  const [first, last] = [months[0] ?? '~', months.at(-1) ?? '']
  const rows = [
    ...prepared<Counted>(db, kept).all({ ...values, first, last, month: monthOf(wanted.period.from) }),
    ...days.flatMap((stretch) => prepared<Counted>(db, oddDays).all({ ...values, ...stretch })),
  ]
  const found = new Map<string, Counted>()
  for (const row of rows) {
    const key = `${row.procedure} ${row.rule}`
    found.set(key, together(row, found.get(key)))
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => ({ ...row, soft: row.soft === 1 }))
}

function together(row: Counted, before: Counted | undefined): Counted {
  if (!before) return row
  const sums = Object.fromEntries(timelyStates.map((state) => [state, row[state] + before[state]]))
  return { ...row, ...sums, soft: Math.max(row.soft, before.soft) }
}

/** So many disputes are looked through one by one. */
const FEW = 2000

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

/** Of the case no more than the page says: whoever may not open it is not told whose it is, how it stands or is marked. */
export type TimelyLine = Pick<ToldLine, 'number' | 'title' | 'category' | 'place'> & {
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
/** The way in is the index by rule, state and day; of a body with few disputes those few. */
const amongFew = ` AND x.disputeId IN (SELECT r.disputeId FROM Reach r WHERE r.body IN below)`
const upTo = `${below} SELECT count(*) FROM (SELECT 1 FROM Reach r WHERE r.body IN below LIMIT :most)`
const key = `x.proceedingId, x.start, x.item`

/** The dates behind a number, the earliest first. */
export function timelyPage(
  db: Sqlite.Database,
  asker: Asker,
  wanted: TimelinessWanted,
  { procedure, rule, state }: TimelyChosen,
  { after, size = 30, few = FEW }: { after?: TimelyPlace; size?: number; few?: number } = {},
): TimelyPage {
  const values = { ...valuesOf(wanted), procedure, rule }
  const [proceedingId = '', start = '', item = ''] = after?.key.split(' ') ?? []
  const beyond = after ? ` AND (x.due, ${key}) > (:due, :proceedingId, :start, :item)` : ''
  const among = (plucked<number>(db, upTo).get({ ...values, most: few + 1 }) ?? 0) > few ? '' : amongFew
  const text = `${below} SELECT p.disputeSeq AS seq, x.disputeId, x.proceedingId, x.start, x.item, x.due, x.endedOn ${chosenIs(state)}${among}${beyond}
    ORDER BY x.due, ${key} LIMIT ${size + 1}`
  const rows = prepared<Row>(db, text).all({ ...values, due: after?.due, proceedingId, start, item })
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return {
    count: countOf(db, wanted, { procedure, rule, state }),
    lines: told(db, asker, shown, rule, wanted.today),
    ...(last && rows.length > size ? { next: { due: last.due, key: keyOf(last) } } : {}),
  }
}

/** The number of the table that led here. */
function countOf(db: Sqlite.Database, wanted: TimelinessWanted, { procedure, rule, state }: TimelyChosen): number {
  if (wanted.procedures && !wanted.procedures.includes(procedure)) return 0
  const rows = timelinessOf(db, { ...wanted, procedures: [procedure] })
  return rows.find((row) => row.rule === rule)?.[state] ?? 0
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
    const { number, title, category, place } = line
    return [
      {
        ...{ key: keyOf(row), number, title, category, place },
        ...{ dueOn: due, endedOn, lateBy: lateBy(due, endedOn ?? today), why: whyOf(db, row, rule) },
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
