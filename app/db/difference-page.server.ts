/**
 * A difference as its page shows it: what each cause comes to, and some of the changes. Where one measure is counted and
 * nothing was taken back, a change is one line that came, and the sums kept ready know how many: then only the cases in
 * which something was taken back, corrected or reopened are gone through, and the lines of the page. Everything else,
 * such as a stock, is gone through change by change.
 */
import type Sqlite from 'better-sqlite3'
import { runsAlong } from '#app/db/case-stretches.server'
import { changedLines, changesSince, newestFirst, together, type Change } from '#app/db/difference.server'
import { sumsTogether } from '#app/db/figures.server'
import { plucked, prepared } from '#app/db/sqlite/prepared.server'
import { linesOf, narrowed, onDays, type Wanted } from '#app/db/sums.server'
import { causeOf, differenceCauses, type DifferenceCause } from '#app/domain/figures/difference'
import type { Span } from '#app/domain/figures/period'
import { addDays, earlierOf, laterOf, monthOf, monthPeriod, type Day, type Instant } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'

export type DifferenceAsked = {
  /** without `asOf` */
  sums: readonly Wanted[]
  since: Instant
  /** the day of `since` */
  asOfDay: Day
  /** quantities are added up, not lines */
  quantities: boolean
  only: DifferenceCause | undefined
  page: number
  size: number
}

export type Explained = { change: Change; by: number; cause: DifferenceCause }
export type Cause = { cause: DifferenceCause; cases: number; by: number }
export type DifferencePage = { causes: Cause[]; count: number; page: number; pages: number; shown: Explained[] }

export function differencePage(db: Sqlite.Database, asked: DifferenceAsked): DifferencePage {
  const [only, another] = asked.sums
  const isPlain = only?.part.sign === 1 && !another && !only.part.at && !asked.quantities && runsAlong(db, asked.sums)
  return isPlain ? ofOneMeasure(db, only, asked) : oneByOne(db, asked)
}

/** The same whatever is asked: every change is found and explained before the first is shown. */
export function oneByOne(db: Sqlite.Database, asked: DifferenceAsked): DifferencePage {
  const changes = explained(changesSince(db, asked.sums, asked.since), asked)
  const shown = changes.filter(isAsked(asked))
  return { ...placed(asked, causesOf(changes)), shown: slice(asked, shown) }
}

const isAsked =
  ({ only }: DifferenceAsked) =>
  ({ cause }: { cause: DifferenceCause }): boolean =>
    only === undefined || cause === only

const explained = (changes: readonly Change[], { quantities, asOfDay }: DifferenceAsked): Explained[] =>
  changes
    .map((change) => ({
      change,
      by: quantities ? Number(change.quantity) : change.count,
      cause: causeOf(change, asOfDay, catalogue),
    }))
    .filter(({ by }) => by !== 0)

function causesOf(changes: readonly Explained[], more: readonly Cause[] = []): Cause[] {
  const all = [...changes.map(({ cause, by }) => ({ cause, cases: 1, by })), ...more]
  return differenceCauses.flatMap((cause) => {
    const those = all.filter((each) => each.cause === cause)
    const total = (of: 'cases' | 'by') => those.reduce((sum, each) => sum + each[of], 0)
    return total('cases') === 0 ? [] : [{ cause, cases: total('cases'), by: total('by') }]
  })
}

function placed(asked: DifferenceAsked, causes: Cause[]): Omit<DifferencePage, 'shown'> {
  const count = causes.filter(isAsked(asked)).reduce((sum, { cases }) => sum + cases, 0)
  const pages = Math.max(1, Math.ceil(count / asked.size))
  return { causes, count, pages, page: Math.min(Math.max(1, asked.page), pages) }
}

function slice(asked: DifferenceAsked, changes: readonly Explained[]): Explained[] {
  const page = Math.min(Math.max(1, asked.page), Math.max(1, Math.ceil(changes.length / asked.size)))
  return changes.slice((page - 1) * asked.size, page * asked.size)
}

function ofOneMeasure(db: Sqlite.Database, wanted: Wanted, asked: DifferenceAsked): DifferencePage {
  const touched = touchedSince(db, wanted.part.measure, asked.since)
  const lines = changedLines(db, wanted, asked.since, touched)
  const special = explained(together(lines.map((line) => ({ line, sign: 1 as const }))), asked)
  const more = gainedBy(db, wanted, asked)
  const cuts = cutsOf(wanted.part.span, asked.asOfDay).map((cut) => {
    const others = lines.filter(({ on }) => isIn(on, cut.span)).reduce((sum, { isGone }) => sum + (isGone ? -1 : 1), 0)
    const n = more[cut.cause] - others
    return { ...cut, cases: n, by: n }
  })
  const result = placed(asked, causesOf(special, cuts))
  const most = result.page * asked.size
  const all = special.filter(isAsked(asked))
  for (const { cause, span, cases } of cuts.filter(isAsked(asked))) {
    // What happened since comes before all that was entered late.
    const left = cause === 'since' ? most : most - all.filter(({ change }) => change.on > asked.asOfDay).length
    const found = plainChanges(db, wanted, { since: asked.since, span, touched, most: Math.min(left, cases) })
    all.push(...found.map((change) => ({ change, by: change.count, cause })))
  }
  const sorted = all.sort((a, b) => newestFirst(a.change, b.change))
  return { ...result, shown: sorted.slice(most - asked.size, most) }
}

type Cut = { cause: 'since' | 'late'; span: Span }

/** The days after the one the figure was known on, and those up to it. */
function cutsOf({ from, to }: Span, asOfDay: Day): Cut[] {
  const next = addDays(asOfDay, 1)
  const cuts: Cut[] = [
    { cause: 'since', span: { from: from === undefined ? next : laterOf(from, next), to } },
    { cause: 'late', span: { from, to: earlierOf(asOfDay, to) } },
  ]
  return cuts.filter(({ span }) => span.from === undefined || span.from <= span.to)
}

const isIn = (on: Day, { from, to }: Span): boolean => (from === undefined || on >= from) && on <= to

/** How many more there are now than were known then, of all and of those that had happened by then. */
function gainedBy(db: Sqlite.Database, wanted: Wanted, { asOfDay, since }: DifferenceAsked) {
  const all = gained(db, wanted, wanted.part.span, since)
  const [cut] = cutsOf(wanted.part.span, asOfDay).filter(({ cause }) => cause === 'late')
  if (!cut) return { since: all, late: 0 }
  const { from, to } = cut.span
  const month = monthPeriod(monthOf(to))
  const isWhole = to === month.to
  const before = { from, to: isWhole ? to : addDays(month.from, -1) }
  const odd = isWhole ? [] : [{ from: from === undefined ? month.from : laterOf(from, month.from), to }]
  const kept = from === undefined || from <= before.to ? gained(db, wanted, before, since) : 0
  const late = odd.reduce((sum, days) => sum + gainedInDays(db, wanted, days, since), kept)
  return { since: all - late, late }
}

/** From the sums kept ready. */
function gained(db: Sqlite.Database, { part, ...about }: Wanted, span: Span, since: Instant): number {
  const cut = { ...part, span }
  const [now, then] = [undefined, since].map((asOf) => sumsTogether(db, { ...about, asOf }, [cut])(cut).count)
  return (now ?? 0) - (then ?? 0)
}

/** Days that make no month, line by line, both figures at once. */
function gainedInDays(db: Sqlite.Database, wanted: Wanted, days: Span, since: Instant): number {
  const { sql, values } = linesOf(db, wanted, 'knownFrom, knownTo', onDays(days))
  const text = `SELECT count(*) FILTER (WHERE knownTo IS NULL) - count(*) FILTER (WHERE knownFrom <= ? AND (knownTo IS NULL OR knownTo > ?)) FROM (${sql})`
  return plucked<number>(db, text).get(since, since, ...values) ?? 0
}

/** Each cause there is found by one look into the index, not by reading what it caused. */
const touching = `WITH RECURSIVE causes(cause) AS (
    SELECT min(cause) FROM Posting
    UNION ALL SELECT (SELECT min(p.cause) FROM Posting p WHERE p.cause > u.cause) FROM causes u WHERE u.cause IS NOT NULL)
  SELECT p.disputeId FROM causes u CROSS JOIN Posting p
    ON p.sign = -1 AND p.measure = :measure AND p.cause = u.cause AND p.knownAt > :since WHERE u.cause IS NOT NULL
  UNION SELECT p.disputeId FROM json_each(:causes) c CROSS JOIN Posting p
    ON p.sign = 1 AND p.measure = :measure AND p.cause = c.value AND p.knownAt > :since`

/** What a line that came may be explained by otherwise than by its day. */
const telling = [
  'corrected',
  ...[...catalogue.values()].flatMap(({ steps }) => Object.keys(steps).filter((key) => steps[key]?.reopens === true)),
]

/** The disputes of which a line was taken back since then, or came by a correction or a reopening. */
const touchedSince = (db: Sqlite.Database, measure: string, since: Instant): string[] =>
  plucked<string>(db, touching).all({ measure, since, causes: JSON.stringify([...new Set(telling)]) })

type Plain = { since: Instant; span: Span; touched: readonly string[]; most: number }
type PlainRow = Omit<Change, 'count' | 'quantity'> & { quantity: number }

/** The newest of the lines that came, read along the key of the ledger. */
function plainChanges(db: Sqlite.Database, wanted: Wanted, { since, span, touched, most }: Plain): Change[] {
  if (most <= 0) return []
  const days = onDays(span)
  const rows = wanted.part.ways.flatMap((way) => {
    const narrow = narrowed({ part: { ...wanted.part, ways: [way] }, category: wanted.category })
    const text = `SELECT posting, disputeId, procedure, "on", quantity, knownFrom AS "at", '' AS cause FROM Line
      WHERE body = ? AND procedure = ? AND measure = ? AND ${days.sql} AND ${narrow.sql} AND knownFrom > ? AND knownTo IS NULL
      AND disputeId NOT IN (SELECT value FROM json_each(?)) ORDER BY "on" DESC, posting DESC LIMIT ?`
    const key = [wanted.body, way.procedure, wanted.part.measure, ...days.values, ...narrow.values]
    return prepared<PlainRow>(db, text).all(...key, since, JSON.stringify(touched), most)
  })
  const causes = plucked<string>(db, `SELECT cause FROM Posting WHERE id = ?`)
  return rows
    .map((row) => ({ ...row, count: 1, quantity: BigInt(row.quantity) }))
    .sort(newestFirst)
    .slice(0, most)
    .map((row) => ({ ...row, cause: causes.get(row.posting) ?? '' }))
}
