/** From the address of a page of figures to what is asked of the ledger, with the right to ask it checked. */
import type { Database } from '#app/db/connection.server'
import { yearsKnown } from '#app/db/figures.server'
import { surroundings } from '#app/db/surroundings.server'
import { registeredIn } from '#app/db/years.server'
import { partsOfYear, queryOf, type FiguresQuery } from '#app/domain/figures/query'
import { categoryKeys } from '#app/domain/codes/categories'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { isInstant, knownUpTo } from '#app/domain/figures/known'
import { openingYear } from '#app/domain/figures/opening-year'
import { isYear, periodOf, type PeriodQuery } from '#app/domain/figures/period'
import { isRounding, MOST_DECIMALS, type Printing } from '#app/domain/figures/ratio'
import { dayOf, earlierOf, isDay, within, type Day, type Instant, type Period } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import type { Problem } from '#app/domain/procedures/problems'
import { areaOf } from '#app/domain/territory/area'
import type { Territory } from '#app/domain/territory/territory'
import type { PersonalVisit } from '#app/http/doorway.server'

/** The two families, and each procedure by its key. */
export type Scope = {
  /** as asked: `civil`, `administrative`, a procedure, several of them; '' when the reader chose none */
  readonly asked: string
  /** the procedures tables count: those asked for, else the civil ones, as the headline figures do */
  readonly procedures: readonly string[]
}

export type FiguresAsked = {
  readonly query: FiguresQuery
  readonly period: Period
  readonly body: string
  /** the territory the reader's body serves: nothing outside it is shown */
  readonly area: string
  readonly territory: Territory
  /** by today's tree of bodies; absent: by that of each day */
  readonly tree?: 'now'
  /** the day up to whose end the figures are as known, and its instant when it is over */
  readonly asOfDay: Day
  readonly asOf?: Instant
  readonly today: Day
  readonly scope: Scope
  readonly category?: string
  readonly printing: Partial<Printing>
  /** the years the body has anything in, latest first */
  readonly years: readonly string[]
  /** the running year, where none was asked for and an earlier one was opened because this one has few records yet */
  readonly passedOver: string | null
}

type Asking = Pick<PersonalVisit, 'url' | 'database' | 'person' | 'today'>

/** Refuses a body outside the reader's area (not-allowed), and what is no period, day, code or rounding beside its field. */
export function figuresAsked({ url, database, person, today }: Asking): Result<FiguresAsked> {
  const typed = queryOf(url.searchParams)
  const { territory } = surroundings(database.reader)
  const area = areaOf(territory, person.body)
  const body = typed.body ?? area
  if (!territory.get(body)) return refuse('unknown-body', undefined, { body: ['not-a-choice'] })
  if (!territory.within(body, area)) return refuse('not-allowed')
  const tree = typed.tree === 'now' ? typed.tree : undefined
  const years = yearsKnown(database.reader, body, tree)
  const wrong = wrongFields(typed)
  if (Object.keys(wrong).length > 0) return refuse('invalid-entry', undefined, wrong)
  const known = typed['as-of'] ?? today
  const asOfDay = isInstant(known) ? dayOf(known) : known
  const { query, passedOver } = withYear(database.reader, typed, {
    body,
    tree,
    years,
    until: earlierOf(asOfDay, today),
  })
  const { year } = query
  const period = periodOf({ year, ...partOf(query.part), from: query.from, to: query.to }, today)
  if (!period.ok) return period
  if (!wasThere(territory, body, tree === 'now' ? undefined : period.value))
    return refuse('body-not-in-force', undefined, { body: ['not-a-choice'] })
  const asOf = isInstant(known) ? known : knownUpTo(asOfDay, today)
  const rest = { asOfDay, asOf, category: query.category, printing: printingOf(query) }
  const scope = { asked: query.procedure ?? '', procedures: proceduresIn(query.procedure ?? '') }
  return done({ query, period: period.value, body, area, territory, tree, today, scope, years, passedOver, ...rest })
}

type Opening = { body: string; tree?: 'now'; years: readonly string[]; until: Day }

/**
 * Without a year: that of a day asked for, else the latest that has a body of records, so that nobody opens an empty page
 * in January. It is written into the query: every number of the page leads to cases of that same year, whosever they are.
 */
function withYear(db: Database['reader'], typed: FiguresQuery, { body, tree, years, until }: Opening) {
  const day = typed.from ?? typed.to
  if (typed.year !== undefined || (typed.from !== undefined && typed.to !== undefined))
    return { query: typed, passedOver: null }
  if (day !== undefined && isDay(day)) return { query: { ...typed, year: day.slice(0, 4) }, passedOver: null }
  const running = until.slice(0, 4)
  const year = openingYear(registeredIn(db, body, years, tree), running) ?? running
  return { query: { ...typed, year }, passedOver: year === running ? null : running }
}

/** On some day of the period; without one: today, by its latest line. */
function wasThere(territory: Territory, body: string, period?: Period): boolean {
  if (period === undefined) return territory.get(body)?.to === undefined
  const days = [period.from, period.to, ...territory.turns().filter((day) => within(day, period))]
  return days.some((day) => territory.get(body, day) !== undefined)
}

/** `quarter-2` → {quarter: '2'}; what is no part of a year has been refused already. */
function partOf(part: string | undefined): PeriodQuery {
  const [name, n] = part?.split('-') ?? []
  return name === undefined ? {} : { [name]: n }
}

const isDecimals = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) <= MOST_DECIMALS

/** What each condition must be; the days of the period are told apart by periodOf. */
const fits: { readonly [K in keyof FiguresQuery]: (text: string) => boolean } = {
  year: isYear,
  part: (text) => partsOfYear.includes(text),
  tree: (text) => text === 'then' || text === 'now',
  'as-of': (text) => isDay(text) || isInstant(text),
  category: (text) => (categoryKeys as readonly string[]).includes(text),
  procedure: (text) => proceduresIn(text).length > 0,
  rounding: isRounding,
  decimals: isDecimals,
}

/** Every condition that cannot be read, with what is wrong with it. */
function wrongFields(query: FiguresQuery): Record<string, Problem[]> {
  const wrong = Object.entries(fits).filter(([name, isOne]) => {
    const text = query[name as keyof FiguresQuery]
    return text !== undefined && !isOne(text)
  })
  return Object.fromEntries(
    wrong.map(([name]) => [name, [name === 'as-of' ? 'not-a-day' : name === 'year' ? 'not-valid' : 'not-a-choice']]),
  )
}

/** A family, a procedure, or several set apart by commas; none where one of them is not on the shelf. */
export function proceduresIn(asked: string): string[] {
  const wanted = (asked || 'civil').split(',')
  const all = [...catalogue.values()]
  if (!wanted.every((each) => all.some(({ key, family }) => key === each || family === each))) return []
  return all.filter(({ key, family }) => wanted.includes(key) || wanted.includes(family)).map(({ key }) => key)
}

const printingOf = ({ rounding, decimals }: FiguresQuery): Partial<Printing> => ({
  ...(rounding !== undefined && isRounding(rounding) ? { rounding } : {}),
  ...(decimals === undefined ? {} : { decimals: Number(decimals) }),
})
