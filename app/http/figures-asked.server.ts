/** From the address of a page of figures to what is asked of the ledger, with the right to ask it checked. */
import { yearsKnown } from '#app/db/figures.server'
import { surroundings } from '#app/db/surroundings.server'
import { partsOfYear, queryOf, type FiguresQuery } from '#app/domain/figures/query'
import { categoryKeys } from '#app/domain/codes/categories'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { isInstant, knownUpTo } from '#app/domain/figures/known'
import { periodOf, type PeriodQuery } from '#app/domain/figures/period'
import { isRounding, MOST_DECIMALS, type Printing } from '#app/domain/figures/ratio'
import { dayOf, isDay, within, type Day, type Instant, type Period } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
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
}

type Asking = Pick<PersonalVisit, 'url' | 'database' | 'person' | 'today'>

/** Refuses a body outside the reader's area (not-allowed), and what is no period, day, code or rounding beside its field. */
export function figuresAsked({ url, database, person, today }: Asking): Result<FiguresAsked> {
  const query = queryOf(url.searchParams)
  const { territory } = surroundings(database.reader)
  const area = areaOf(territory, person.body)
  const body = query.body ?? area
  if (!territory.get(body)) return refuse('unknown-body', undefined, { body: ['not-a-choice'] })
  if (!territory.within(body, area)) return refuse('not-allowed')
  const tree = query.tree === 'now' ? query.tree : undefined
  const years = yearsKnown(database.reader, body, tree)
  // Without a year: the latest that has anything, so that nobody opens an empty page in January.
  const year = query.year ?? years.find((each) => each <= today.slice(0, 4))
  const wrong = wrongField(query)
  if (wrong) return refuse('invalid-entry', undefined, { [wrong]: [wrong === 'as-of' ? 'not-a-day' : 'not-a-choice'] })
  const period = periodOf({ year, ...partOf(query.part), from: query.from, to: query.to }, today)
  if (!period.ok) return period
  if (!wasThere(territory, body, tree === 'now' ? undefined : period.value))
    return refuse('body-not-in-force', undefined, { body: ['not-a-choice'] })
  const known = query['as-of'] ?? today
  const asOfDay = isInstant(known) ? dayOf(known) : known
  const asOf = isInstant(known) ? known : knownUpTo(asOfDay, today)
  const rest = { asOfDay, asOf, category: query.category, printing: printingOf(query) }
  const scope = { asked: query.procedure ?? '', procedures: proceduresIn(query.procedure ?? '') }
  return done({ query, period: period.value, body, area, territory, tree, today, scope, years, ...rest })
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

function wrongField(query: FiguresQuery): keyof FiguresQuery | undefined {
  if (query.part !== undefined && !partsOfYear.includes(query.part)) return 'part'
  if (query.tree !== undefined && query.tree !== 'then' && query.tree !== 'now') return 'tree'
  const known = query['as-of']
  if (known !== undefined && !isDay(known) && !isInstant(known)) return 'as-of'
  if (query.category !== undefined && !(categoryKeys as readonly string[]).includes(query.category)) return 'category'
  if (query.procedure !== undefined && proceduresIn(query.procedure).length === 0) return 'procedure'
  if (query.rounding !== undefined && !isRounding(query.rounding)) return 'rounding'
  const decimals = Number(query.decimals ?? 0)
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS ? undefined : 'decimals'
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
