/** Grid handling: checked, settled on the spot, passed up, sent back, handed over to mediation. */
import type { Chance } from './chance'
import { step, type Deed } from './deed'
import type { Desks } from './desks'
import { handOver } from './perform-plain'
import type { GridRun, GridStep, PlainRun, PlannedDispute, PlannedRun } from './planned'
import { reasonCode } from './reasons'
import { officeDay } from './shape'
import { committeeOf } from './territory'

export function gridDeeds(
  chance: Chance,
  planned: PlannedDispute,
  desks: Desks,
  run: GridRun,
  next: PlannedRun | undefined,
): Deed[] {
  const { steps } = run
  return steps.flatMap((each, i) => {
    const after = steps[i + 1]
    if (each.step === 'verify') return seenAndSettled(chance, each, after) ? [] : [verified(run, each, planned)]
    if (each.step === 'settle') return [settled(run, each, planned, steps[i - 1]?.step === 'return')]
    if (each.step === 'return') return []
    if (next) return upwards(chance, run, each, next)
    return after?.step === 'return' ? [...upAndBack(chance, run, each, after, desks)] : []
  })
}

type Of<S extends GridStep['step']> = Extract<GridStep, { step: S }>

/** Settled the day it was seen: often entered in one go. */
const seenAndSettled = (chance: Chance, each: GridStep, after: GridStep | undefined) =>
  after?.step === 'settle' && after.on === each.on && chance.happens(0.5)

const verified = (run: GridRun, { on, colour, note }: Of<'verify'>, { people }: PlannedDispute): Deed =>
  step(run.handler, 'verify', on, { risk: colour, people, note })

const settled = (run: GridRun, { on, note }: Of<'settle'>, { people }: PlannedDispute, returned: boolean): Deed =>
  step(run.handler, returned ? 'settle' : 'settle-on-the-spot', on, { result: note, people })

/** To a committee it is mostly passed up and received there; to a studio, a sub-centre or another way it is handed over at once. */
function upwards(chance: Chance, run: GridRun, { on, reason }: Of<'submit'>, next: PlannedRun): Deed[] {
  if (next.procedure !== 'people-mediation') return [handOver(run.handler, 'refer', { on, reason }, next as PlainRun)]
  const onward = { procedure: 'people-mediation', to: next.body, note: reason }
  if (!next.body.endsWith('-mc') || chance.happens(0.3)) return [step(run.handler, 'refer', on, onward)]
  const day = officeDay(on)
  return [
    step(run.handler, 'escalate', on, { to: next.body, reason: reasonCode(reason, 'beyond-powers'), attempts: reason }),
    step(next.handler, 'receive', day),
    step(next.handler, 'refer', day, { ...onward, note: undefined }),
  ]
}

/** The village sends it back: small enough for the grid. */
function upAndBack(chance: Chance, run: GridRun, up: Of<'submit'>, back: Of<'return'>, desks: Desks): Deed[] {
  const committee = committeeOf(up.to)
  const mediator = chance.pick(desks.get(committee) ?? [])
  return [
    step(run.handler, 'escalate', up.on, { to: committee, reason: 'cannot-settle', attempts: up.reason }),
    step(mediator, 'return', back.on, { to: back.to, reason: back.reason }),
  ]
}
