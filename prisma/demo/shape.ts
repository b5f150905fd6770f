/** The course of a civil dispute as bare days: which bodies, which steps, when. Texts and people come later (`dress.ts`). */
import { workdayFrom, isWorkday } from '#app/domain/law/calendar'
import { addDays, type Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import { demoCalendar } from './calendar'
import { DISTRICT } from './history'
import { committeeOf } from './territory'

export type ShapeStep = { step: string; on: Day; to?: string }
export type ShapeRun = {
  procedure: 'grid-handling' | 'people-mediation'
  body: string
  openedOn: Day
  steps: ShapeStep[]
}
export type Ending = 'agree' | 'fail' | 'withdraw' | 'refuse'

/** Where a dispute goes: the grid it arose in, and the tables it is heard at, nearest first. Grid only: no tables. */
export type Route = { grid: string; throughGrid: boolean; tables: string[] }

/** Offices of the province stayed shut after the long Spring Festival of 2020, to 9 February. */
const isShut = (day: Day) => day >= '2020-02-03' && day <= '2020-02-09'

export function officeDay(day: Day): Day {
  let open = workdayFrom(day, demoCalendar)
  while (isShut(open) || !isWorkday(open, demoCalendar)) open = addDays(open, 1)
  return open
}

const later = (chance: Chance, day: Day, most: number) => addDays(day, Math.floor(chance.next() ** 2 * (most + 1)))

/** The whole course from the day of registration to its end. */
export function shapeOf(chance: Chance, route: Route, from: Day, ending: Ending): ShapeRun[] {
  const runs: ShapeRun[] = []
  let day = from
  const add = (run: ShapeRun) => {
    runs.push(run)
    day = run.steps.at(-1)?.on ?? day
  }
  if (route.throughGrid) add(gridRun(chance, route, day))
  route.tables.forEach((table, i) => {
    const next = route.tables[i + 1]
    add(next ? handedUp(chance, table, day, next) : mediation(chance, table, day, ending))
  })
  return runs
}

/** The place a table sits in: what the grid hands up to. */
const placeOfTable = (table: string) => table.split('-')[0] ?? DISTRICT

function gridRun(chance: Chance, { grid, tables }: Route, from: Day): ShapeRun {
  const verified = later(chance, from, 2)
  const run = (steps: ShapeStep[]): ShapeRun => ({ procedure: 'grid-handling', body: grid, openedOn: from, steps })
  const [table] = tables
  if (table) return run([at('verify', verified), at('submit', later(chance, verified, 3), placeOfTable(table))])
  if (!chance.happens(0.02)) return run([at('verify', verified), at('settle', later(chance, verified, 6))])
  const submitted = later(chance, verified, 2)
  const returned = officeDay(addDays(submitted, chance.int(1, 3)))
  const village = grid.slice(0, 12)
  return run([
    at('verify', verified),
    at('submit', submitted, village),
    at('return', returned, grid),
    at('settle', later(chance, returned, 5)),
  ])
}

const at = (step: string, on: Day, to?: string): ShapeStep => (to === undefined ? { step, on } : { step, on, to })

/** Accepted, told their rights, talked: the days up to the last session. */
function talks(chance: Chance, from: Day): ShapeStep[] {
  const accepted = officeDay(later(chance, from, 3))
  const steps = [at('accept', accepted), at('inform', accepted)]
  const sessions = Number(chance.weighted({ 1: 60, 2: 30, 3: 10 }))
  let day = accepted
  for (let i = 0; i < sessions; i += 1) {
    day = officeDay(addDays(day, i === 0 ? chance.int(0, 5) : chance.int(2, 11)))
    steps.push(at('session', day))
  }
  return steps
}

export function mediation(chance: Chance, body: string, from: Day, ending: Ending): ShapeRun {
  const run = (steps: ShapeStep[]): ShapeRun => ({ procedure: 'people-mediation', body, openedOn: from, steps })
  if (ending === 'refuse') return run([at('refuse', officeDay(later(chance, from, 4)))])
  const steps = talks(chance, from)
  const last = steps.at(-1)?.on ?? from
  if (ending !== 'withdraw') return run([...steps, at(ending, last)])
  const talked = chance.happens(0.5) ? steps : steps.slice(0, 2)
  return run([...talked, at('withdraw', officeDay(addDays(talked.at(-1)?.on ?? from, chance.int(1, 8))))])
}

/** A table that did not settle it: after talks that failed, or at once because it is not for this table. */
export function handedUp(chance: Chance, body: string, from: Day, to: string): ShapeRun {
  const steps = chance.happens(0.6) ? talks(chance, from) : talks(chance, from).slice(0, 2)
  const last = steps.at(-1)?.on ?? from
  const day = steps.length > 2 ? last : officeDay(addDays(last, chance.int(0, 3)))
  const failed = steps.length > 2 ? [at('fail', day)] : []
  return { procedure: 'people-mediation', body, openedOn: from, steps: [...steps, ...failed, at('hand-up', day, to)] }
}

export const endOfShape = (runs: readonly ShapeRun[]): Day => runs.at(-1)?.steps.at(-1)?.on ?? '9999-12-31'

/** Committees of the grid's village and town, and of the district. */
export const tablesOf = (grid: string) => ({
  village: committeeOf(grid.slice(0, 12)),
  town: committeeOf(grid.slice(0, 9)),
  district: committeeOf(DISTRICT),
})
