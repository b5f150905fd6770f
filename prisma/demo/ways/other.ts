/** A dispute that goes one of the other ways: how it came there, its course there, and what became of it. */
import type { Category } from '#app/domain/codes/categories'
import { addDays, type Day } from '#app/domain/law/day'
import type { Level } from '#app/domain/territory/level'
import type { Chance } from '#prisma/demo/chance'
import { handlerOf, levelOf, quarrelIn, registrationDay, type County, type Year } from '#prisma/demo/civil'
import type { CivilResult, PlainRun, PlannedDispute, PlannedRun } from '#prisma/demo/planned'
import { difficultyFor, sourceFor } from '#prisma/demo/route'
import { tablesOf } from '#prisma/demo/shape'
import { ways, type WayKey } from '.'
import { leadingIn, takenUp, type Quarrel } from './leading-in'
import { reported, type Sender } from './referral'
import { sentBy, type EntryKind } from './volumes'
import type { Talk, Way } from './way'

export type WantedOther = {
  way: WayKey
  outcome: string
  entry: EntryKind
  registered: 2019 | 2020
  open?: true
}

type Drafted = Omit<PlannedDispute, 'ref'>

/** Nothing the county began in the year is settled later than this many days after it. */
const LONGEST = 140

/** Drawn again until it ends when it should. */
export function otherDispute(chance: Chance, county: County, wanted: WantedOther, year: Year): Drafted {
  const way: Way = ways[wanted.way]
  for (;;) {
    const category = chance.weighted(way.categories as Record<Category, number>)
    const grid = chance.pick(county.grids)
    const on = registrationDay(chance, category, { throughGrid: wanted.entry === 'grid' }, wanted, year)
    const quarrel = { ...quarrelIn(chance, county, category, grid, on, way.about), category, grid }
    const drafted = course(chance, county, wanted, quarrel, on)
    const end = drafted.result.on
    const right = wanted.open
      ? end > year.last && end <= addDays(year.last, LONGEST)
      : end >= year.first && end <= year.last
    if (right) return drafted
  }
}

function course(chance: Chance, county: County, wanted: WantedOther, quarrel: Quarrel, on: Day): Drafted {
  const { told, cast, dressing, category, grid } = quarrel
  const way: Way = ways[wanted.way]
  const body = way.body(grid, chance, category)
  const level = levelOf(county, body)
  const talk: Talk = { chance, from: on, dressing, grid, table: tablesOf(grid).town, people: cast.people }
  const next = { procedure: way.procedure, body, opening: way.opening(talk, body) }
  const sender = wanted.entry === 'sender' ? senderFor(chance, wanted.way) : undefined
  const before = leadingIn(chance, county, quarrel, { ...wanted, on, next, sender })
  const from = before.at(-1)?.steps.at(-1)?.on ?? on
  const { steps, end } = way.steps({ ...talk, from }, wanted.outcome)
  const here: PlainRun = { ...next, level, openedOn: from, handler: handlerOf(chance, county, body), steps }
  const back = wanted.outcome === 'handed-over' ? takenUp(chance, county, quarrel, end) : undefined
  const result = resultOf(wanted, back ? 'town' : level, back?.end ?? end)
  const runs: PlannedRun[] = [...before, here, ...(back ? [back.run] : [])]
  const [first = here] = runs
  return {
    ...told,
    ...{ category, place: grid, people: cast.people, parties: cast.parties, registeredOn: on, runs, result },
    source: sender ?? (wanted.entry === 'direct' ? 'application' : sourceFor(chance, levelOf(county, first.body))),
    difficulty: difficultyFor(chance, level),
    registeredBy: first.handler,
    after: first.procedure === 'referral' ? reported(chance, first, result) : [],
  }
}

const senderFor = (chance: Chance, way: WayKey) => chance.weighted((sentBy[way] ?? {}) as Record<Sender, number>)

const SETTLED: ReadonlySet<string> = new Set([
  ...['agreement', 'adjudicated', 'rejected', 'mediated', 'final-award', 'award', 'settlement-award'],
  ...['mediation-statement', 'settled', 'handed-over'],
])

/** Settled where the outcome resolves; handed back it is settled at the town's table. */
function resultOf({ outcome, open }: WantedOther, level: Level, on: Day): CivilResult {
  if (!SETTLED.has(outcome)) return { kind: 'otherwise', on, outcome }
  return { kind: open ? 'carried-out' : 'resolved', on, level }
}
