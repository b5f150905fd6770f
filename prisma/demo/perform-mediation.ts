/** People's mediation: accepted, told their rights, talked, agreed or not; passed up, it is received at the next table. */
import { agreedEntry } from './agreed'
import type { Chance } from './chance'
import { step, within, type Deed } from './deed'
import { handOver } from './perform-plain'
import type { Entry, MediationRun, MediationStep, PlainRun, PlannedDispute, PlannedRun } from './planned'
import { reasonCode, refusalCode } from './reasons'

/** What came before and after: from another table it is received, to another procedure it is handed over. */
type Between = { before?: PlannedRun; next?: PlannedRun }

export function mediationDeeds(
  chance: Chance,
  planned: PlannedDispute,
  run: MediationRun,
  { before, next }: Between,
): Deed[] {
  const movedUp = before?.procedure === 'people-mediation'
  const elsewhere = next && next.procedure !== 'people-mediation' ? (next as PlainRun) : undefined
  const handedUp = run.steps.some((each) => each.step === 'hand-up')
  const failed = run.steps.some((each) => each.step === 'fail')
  return run.steps.flatMap((each) => {
    // Passing up says itself that it could not be settled here.
    if (each.step === 'fail' && handedUp && !elsewhere) return []
    if (each.step === 'hand-up' && elsewhere)
      return [handOver(run.handler, failed ? 'refer-on-after-failure' : 'refer-on', each, elsewhere)]
    const [name, entry] = said(chance, each, planned, movedUp)
    const deed = step(run.handler, name, each.on, entry)
    return [each.step === 'perform' ? within('people-mediation', deed) : deed]
  })
}

type Said = readonly [step: string, entry: Entry]

function said(chance: Chance, each: MediationStep, { difficulty }: PlannedDispute, movedUp: boolean): Said {
  switch (each.step) {
    case 'accept':
      return movedUp ? ['receive', {}] : ['accept', { difficulty }]
    case 'refuse':
      return ['refuse', { 'refused-for': refusalCode(each.reason), note: each.reason }]
    case 'inform':
      return ['start', { told: chance.happens(0.6) ? 'oral' : 'written' }]
    case 'session':
      return ['hold-session', { session: each.note, invited: each.note.includes('邀请') ? 'yes' : 'no' }]
    case 'agree':
      return [
        'agree',
        { 'agreement-form': each.form, ...agreedEntry(each), confirmation: each.confirmation ? 'yes' : 'no' },
      ]
    case 'fail':
      return ['fail', { told: 'written', note: each.reason }]
    case 'withdraw':
      return ['withdraw', { note: each.reason }]
    case 'hand-up':
      return ['escalate', { to: each.to, reason: reasonCode(each.reason, 'expertise'), attempts: each.reason }]
    case 'perform':
      return ['record-performance', { performed: 'full', note: each.note }]
  }
}
