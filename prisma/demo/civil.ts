/** The civil disputes of the year: exactly as many of each kind as the table in `plan.ts` says. */
import type { Category } from '#app/domain/codes/categories'
import { addDays, type Day } from '#app/domain/law/day'
import type { Level } from '#app/domain/territory/level'
import type { Territory } from '#app/domain/territory/territory'
import type { Chance } from './chance'
import type { Desks } from './desks'
import { dressRun } from './dress'
import { partiesFor } from './parties'
import type { People } from './people'
import { CENTRE } from './offices'
import type { CivilResult, PlainRun, PlannedDispute } from './planned'
import { categoryFor, dayFor, difficultyFor, routeTo, senderFor, sourceFor } from './route'
import { endOfShape, officeDay, shapeOf, type Ending, type Route, type ShapeRun } from './shape'
import { workerOf } from './staff'
import { matterFor, tell } from './tell'
import { referralRun, reported, type Sender } from './ways/referral'

export type County = {
  territory: Territory
  /** codes of all grids */
  grids: readonly string[]
  desks: Desks
  people: People
}

/** What is wanted of a dispute: where and how it ends, in which of the years it was registered, whether others sent it. */
export type Wanted = { level: Level; ending: Ending; registered: 2019 | 2020; open?: true; sent?: true }

export type Year = { first: Day; last: Day }

export function civilDispute(chance: Chance, county: County, wanted: Wanted, year: Year): Omit<PlannedDispute, 'ref'> {
  const category = categoryFor(chance, wanted.level)
  const grid = chance.pick(county.grids)
  const { route, registeredOn, shape, referral } = course(chance, county, category, grid, wanted, year)
  const entry: Level = route.throughGrid ? 'grid' : levelOf(county, route.tables[0] ?? grid)
  const { told, cast, dressing } = quarrelIn(chance, county, category, grid, registeredOn)
  const dressed = shape.map((run) =>
    dressRun(run, levelOf(county, run.body), handlerOf(chance, county, run.body), dressing),
  )
  const runs = referral ? [referral.run, ...dressed] : dressed
  const result = resultOf(wanted, endOfShape(shape))
  return {
    ...told,
    category,
    source: referral?.sender ?? sourceFor(chance, entry),
    difficulty: difficultyFor(chance, wanted.level),
    place: grid,
    registeredOn,
    registeredBy: runs[0]?.handler ?? workerOf(grid),
    people: cast.people,
    parties: cast.parties,
    runs,
    after: referral ? reported(chance, referral.run, result) : [],
    result,
  }
}

/** What it is about, between whom, and what dresses its course. */
export function quarrelIn(chance: Chance, county: County, category: Category, grid: string, on: Day, about?: RegExp) {
  const matter = matterFor(chance, category, on, about)
  const cast = partiesFor(chance, county, category, matter[3], grid, on)
  const told = tell(chance, category, matter, on, cast.sides)
  return { told, cast, dressing: { chance, category, ends: matter[2], sides: cast.sides, amount: told.amount } }
}

export const levelOf = (county: County, body: string): Level => {
  const found = county.territory.get(body)
  if (!found) throw new Error(`no body ${body}`)
  return found.level
}

export function handlerOf(chance: Chance, county: County, body: string): string {
  const desk = county.desks.get(body)
  return desk ? chance.pick(desk) : workerOf(body)
}

function resultOf({ ending, level, open }: Wanted, on: Day): CivilResult {
  if (ending === 'agree') return { kind: open ? 'carried-out' : 'resolved', on, level }
  return { kind: ({ fail: 'failed', withdraw: 'withdrawn', refuse: 'refused' } as const)[ending], on }
}

/**
 * Draws days until the course ends when it should: within the year, or, when it is to be open, after it. What is not
 * accepted is refused at the first table it comes to.
 */
function course(chance: Chance, county: County, category: Category, grid: string, wanted: Wanted, year: Year): Course {
  for (;;) {
    const route = routeTo(chance, wanted.level, category, grid, wanted.sent)
    if (wanted.ending === 'refuse' && route.tables.length > 1) continue
    const registeredOn = registrationDay(chance, category, route, wanted, year)
    const referral = wanted.sent ? sentTo(chance, county, route, wanted.level, registeredOn) : undefined
    const from = referral?.run.steps.at(-1)?.on ?? registeredOn
    const shape = shapeOf(chance, route, from, wanted.ending)
    if (endsRight(endOfShape(shape), wanted, year)) return { route, registeredOn, shape, referral }
  }
}

type Referral = { run: PlainRun; sender: Sender }
type Course = { route: Route; registeredOn: Day; shape: ShapeRun[]; referral?: Referral }

/** Taken where it is to be mediated; for the district's tables at the centre's window. */
function sentTo(chance: Chance, county: County, { tables }: Route, level: Level, on: Day): Referral {
  const [table = ''] = tables
  const body = level === 'district' ? CENTRE : table
  const sender = senderFor(chance, level)
  const who = { body, level, handler: handlerOf(chance, county, body) }
  return { run: referralRun(chance, who, on, { sender, next: { procedure: 'people-mediation', body: table } }), sender }
}

const endsRight = (end: Day, { open }: Wanted, { first, last }: Year) =>
  open ? end > last : end >= first && end <= last

/** Carried over in or out: from the last weeks of a year; else anywhere in it. */
export function registrationDay(
  chance: Chance,
  category: Category,
  route: Pick<Route, 'throughGrid'>,
  wanted: Pick<Wanted, 'registered' | 'open'>,
  { first, last }: Year,
): Day {
  if (wanted.registered === 2020 && !wanted.open) return dayFor(chance, category, route, first, last)
  const end = wanted.open ? last : addDays(first, -1)
  const day = addDays(end, -Math.floor(40 * chance.next() ** 2))
  const working = route.throughGrid ? day : officeDay(day)
  return working > end ? end : working
}
