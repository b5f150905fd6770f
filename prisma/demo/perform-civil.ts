/** A civil dispute of the plan as what people do: the plan's steps said in the words of the procedures. */
import type { Chance } from './chance'
import { typed, type Deed } from './deed'
import type { Desks } from './desks'
import { arbitrationDeeds } from './perform-arbitration'
import { gridDeeds } from './perform-grid'
import { mediationDeeds } from './perform-mediation'
import { afterDeeds, plainDeeds } from './perform-plain'
import type { Entry, PlannedDispute, PlannedRun } from './planned'
import { DISTRICT } from './history'

export function civilDeeds(chance: Chance, planned: PlannedDispute, desks: Desks): Deed[] {
  const [first] = planned.runs
  if (!first) throw new Error(`${planned.ref} goes nowhere`)
  const course = planned.runs.flatMap((run, i) => runDeeds(chance, planned, desks, run, i))
  const rest = [...course, ...afterDeeds(planned.after)]
  // Sorting keeps the order of what falls on one day.
  return [
    registration(chance, planned, first),
    ...rest.sort((a, b) => (a.ask.on < b.ask.on ? -1 : a.ask.on > b.ask.on ? 1 : 0)),
  ]
}

function runDeeds(chance: Chance, planned: PlannedDispute, desks: Desks, run: PlannedRun, i: number): Deed[] {
  const [before, next] = [planned.runs[i - 1], planned.runs[i + 1]]
  if (run.procedure === 'arbitration') return arbitrationDeeds(planned, run)
  if (run.procedure === 'grid-handling') return gridDeeds(chance, planned, desks, run, next)
  if (run.procedure === 'people-mediation') return mediationDeeds(chance, planned, run, { before, next })
  return plainDeeds(run)
}

/** What comes to the district is taken in at the centre's window, all else by who will deal with it. */
export function registration(chance: Chance, planned: PlannedDispute, first: PlannedRun): Deed {
  const { title, story, category, source, place, registeredOn: on, amount, people } = planned
  const { procedure, body, handler } = first
  const window = procedure === 'people-mediation' && body.startsWith(`${DISTRICT}-`) && !body.includes('-st-')
  const facts = { title, story, category, source, place, on, amount, people }
  return {
    by: window ? `intake-${chance.int(1, 2)}` : handler,
    ask: { kind: 'register', ...facts, procedure, body, entry: openingOf(chance, first) },
    people: planned.parties.map(typed),
  }
}

function openingOf(chance: Chance, run: PlannedRun): Entry {
  if (run.procedure === 'grid-handling') return {}
  if (run.procedure === 'people-mediation') return { form: chance.happens(0.7) ? 'oral' : 'written' }
  return run.procedure === 'arbitration' ? { 'arbitration-agreement': 'clause' } : run.opening
}
