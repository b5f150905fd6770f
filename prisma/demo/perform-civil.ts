/** A civil dispute of the plan as what people do: the plan's steps said in the words of the procedures. */
import type { Chance } from './chance'
import { typed, type Deed } from './deed'
import { arbitrationDeeds } from './perform-arbitration'
import { gridDeeds } from './perform-grid'
import { mediationDeeds } from './perform-mediation'
import type { PlannedDispute, PlannedRun } from './planned'
import { DISTRICT } from './history'

/** Sign-in names of the mediators of a committee, studio or sub-centre. */
export type Desks = ReadonlyMap<string, readonly string[]>

export function civilDeeds(chance: Chance, planned: PlannedDispute, desks: Desks): Deed[] {
  const [first] = planned.runs
  if (!first) throw new Error(`${planned.ref} goes nowhere`)
  const rest = planned.runs.flatMap((run, i) => runDeeds(chance, planned, desks, run, i))
  return [registration(chance, planned, first), ...rest]
}

function runDeeds(chance: Chance, planned: PlannedDispute, desks: Desks, run: PlannedRun, i: number): Deed[] {
  if (run.procedure === 'arbitration') return arbitrationDeeds(planned, run)
  if (run.procedure === 'grid-handling') return gridDeeds(chance, planned, desks, run, planned.runs[i + 1])
  const before = planned.runs[i - 1]
  return mediationDeeds(chance, planned, run, before?.procedure === 'people-mediation')
}

/** What comes to the district is taken in at the centre's window, all else by who will deal with it. */
export function registration(chance: Chance, planned: PlannedDispute, { procedure, body, handler }: PlannedRun): Deed {
  const { title, story, category, source, place, registeredOn: on, amount, people } = planned
  const window = procedure === 'people-mediation' && body.startsWith(`${DISTRICT}-`) && !body.includes('-st-')
  const entries = {
    'grid-handling': {},
    'people-mediation': { form: chance.happens(0.7) ? 'oral' : 'written' },
    arbitration: { 'arbitration-agreement': 'clause' },
  }
  const facts = { title, story, category, source, place, on, amount, people }
  return {
    by: window ? `intake-${chance.int(1, 2)}` : handler,
    ask: { kind: 'register', ...facts, procedure, body, entry: entries[procedure] },
    people: planned.parties.map(typed),
  }
}
