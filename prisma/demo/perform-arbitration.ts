/** An arbitration as the reception tracks it: passed on, accepted, heard and concluded by the commission. */
import { assign, step, type Deed } from './deed'
import type { ArbitrationRun, ArbitrationStep, PlannedDispute } from './planned'

/** Three arbitrators where much is at stake; in fen. */
const LARGE = 1_000_000_000

export function arbitrationDeeds({ amount = 0 }: PlannedDispute, run: ArbitrationRun): Deed[] {
  const { handler } = run
  const steps = run.steps.map((each) => arbitrationDeed(handler, each, amount))
  return [assign(handler, handler, run.openedOn), step(handler, 'forward', run.openedOn), ...steps]
}

function arbitrationDeed(by: string, each: ArbitrationStep, amount: number): Deed {
  switch (each.step) {
    case 'accept':
      return step(by, 'accept', each.on, { 'case-number': each.number })
    case 'form-panel':
      return step(by, 'form-panel', each.on, { panel: amount >= LARGE ? 'three' : 'one' })
    case 'hold-hearing':
      return step(by, 'hold-hearing', each.on, { way: 'hearing', note: each.note })
    case 'conclude':
      return step(by, 'conclude', each.on, {
        result: each.outcome,
        'awarded-amount': each.amount,
        'award-received-on': each.on,
      })
  }
}
