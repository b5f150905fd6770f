/** Puts texts and terms on the bare days of a course. */
import type { Level } from '#app/domain/territory/level'
import { agreement } from './agreed'
import { say, type Dressing } from './dressing'
import type { GridStep, MediationStep, PlannedRun } from './planned'
import { escalation, failures, grid, refusals, returns, sessions, withdrawals } from './quarrels/phrases'
import type { ShapeRun, ShapeStep } from './shape'

export function dressRun(run: ShapeRun, level: Level, handler: string, dressing: Dressing): PlannedRun {
  const { body, openedOn } = run
  if (run.procedure === 'grid-handling') {
    const steps = run.steps.map((step) => gridStep(step, dressing))
    return { procedure: 'grid-handling', body, level, openedOn, handler, steps }
  }
  const steps = run.steps.flatMap((step) => mediationSteps(step, level, dressing))
  return { procedure: 'people-mediation', body, level, openedOn, handler, steps }
}

function gridStep({ step, on, to = '' }: ShapeStep, dressing: Dressing): GridStep {
  switch (step) {
    case 'verify': {
      const colour = dressing.chance.weighted({ green: 86, yellow: 12, red: 2 })
      return { step, on, note: say(dressing, grid.verified, on), colour }
    }
    case 'settle':
      return { step, on, note: say(dressing, grid.settled, on) }
    case 'submit':
      return { step, on, to, reason: say(dressing, escalation, on) }
    case 'return':
      return { step, on, to, reason: say(dressing, returns, on) }
    default:
      throw new Error(`grid handling has no step ${step}`)
  }
}

function mediationSteps({ step, on, to = '' }: ShapeStep, level: Level, dressing: Dressing): MediationStep[] {
  switch (step) {
    case 'accept':
    case 'inform':
      return [{ step, on }]
    case 'session':
      return [{ step, on, note: say(dressing, sessions, on) }]
    case 'refuse':
      return [{ step, on, reason: say(dressing, refusals, on) }]
    case 'fail':
      return [{ step, on, reason: say(dressing, failures, on) }]
    case 'withdraw':
      return [{ step, on, reason: say(dressing, withdrawals, on) }]
    case 'hand-up':
      return [{ step, on, to, reason: say(dressing, escalation, on) }]
    case 'agree':
      return agreement(on, level, dressing)
    default:
      throw new Error(`people's mediation has no step ${step}`)
  }
}
