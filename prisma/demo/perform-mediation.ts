/** People's mediation: accepted, told their rights, talked, agreed or not; passed up, it is received at the next table. */
import { addDays } from '#app/domain/law/day'
import type { Chance } from './chance'
import { step, type Deed } from './deed'
import type { MediationRun, MediationStep, PlannedDispute } from './planned'
import { reasonCode, refusalCode } from './reasons'
import { officeDay } from './shape'

/** `movedUp`: it came from another table, where it had been accepted. */
export function mediationDeeds(chance: Chance, planned: PlannedDispute, run: MediationRun, movedUp: boolean): Deed[] {
  const handedUp = run.steps.some((each) => each.step === 'hand-up')
  const performed = run.steps.some((each) => each.step === 'perform')
  return run.steps.flatMap((each) => {
    // Passing up says itself that it could not be settled here.
    if (each.step === 'fail' && handedUp) return []
    const [name, entry] = said(chance, each, planned, movedUp)
    const deed = step(run.handler, name, each.on, entry)
    const asks = each.step === 'agree' && !performed && each.form === 'written' && chance.happens(0.4)
    return asks ? confirmed(chance, deed) : [deed]
  })
}

type Said = readonly [step: string, entry: Readonly<Record<string, string | number | undefined>>]

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
      return ['agree', agreement(each)]
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

function agreement({ on, form, text, terms, amount }: Extract<MediationStep, { step: 'agree' }>) {
  const last =
    terms
      .map(({ due }) => due)
      .sort()
      .at(-1) ?? on
  const way = last === on ? 'at-once' : terms.some(({ what }) => what.includes('分三期')) ? 'instalments' : 'by-date'
  return {
    'agreement-form': form,
    terms: text,
    'agreement-amount': amount,
    performance: way,
    'perform-by': way === 'at-once' ? undefined : last,
    confirmation: 'no',
  }
}

/** Both sides ask the court within thirty days (人民调解法 art. 33). */
function confirmed(chance: Chance, agreed: Deed): Deed[] {
  const { by, ask } = agreed
  if (ask.kind !== 'step') return [agreed]
  const asked = officeDay(addDays(ask.on, chance.int(1, 18)))
  const answered = officeDay(addDays(asked, chance.int(5, 25)))
  const wanted = { ...agreed, ask: { ...ask, entry: { ...ask.entry, confirmation: 'yes' } } }
  // Beyond any number a court reaches in a year.
  const number = `（${answered.slice(0, 4)}）苏0614民特${chance.int(9001, 9999)}号`
  return [
    wanted,
    step(by, 'apply-for-confirmation', asked, { court: '南通市海门区人民法院' }),
    step(by, 'record-confirmation', answered, { confirmed: 'valid', 'court-case-number': number }),
  ]
}
