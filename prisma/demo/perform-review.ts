/** A reconsideration of the plan, under the law of 2017, as the review officers enter it. */
import { addDays } from '#app/domain/law/day'
import type { County } from './civil'
import { assign, step, typed, type Deed } from './deed'
import { DISTRICT } from './history'
import type { PlannedReview, ReviewOutcome, ReviewStep } from './planned'
import { organName } from './respondents'
import { officeDay } from './shape'

export function reviewDeeds(county: County, planned: PlannedReview): Deed[] {
  const { handler, receivedOn, steps } = planned
  const rest = steps.flatMap((each) => stepDeeds(handler, each))
  return [registration(county, planned), assign(handler, handler, receivedOn), ...rest]
}

/** What kind of organ acted, by its code: towns and streets have nine digits. */
export const respondentOf = (code: string) => (code.length === 9 ? 'town' : 'department')

/** What of a review there is when it comes in. */
export type Application = Omit<PlannedReview, 'ref' | 'steps' | 'result'>

export function registration(county: County, planned: Application): Deed {
  const { title, story, receivedOn: on, matter, field, respondent, actedOn, parties, handler } = planned
  const entry = { matter, field, respondent: respondentOf(respondent), 'act-known-on': actedOn }
  const facts = {
    title,
    story: `${story}请求：${planned.request}。`,
    category: 'other',
    source: 'application',
  } as const
  const organ = { side: 'respondent', kind: 'organisation', name: organName(county, respondent, on) } as const
  const where = { place: DISTRICT, body: `${DISTRICT}-justice`, procedure: 'administrative-reconsideration' }
  return {
    by: handler,
    ask: { kind: 'register', ...facts, ...where, on, entry },
    people: [...parties.map(typed), organ],
  }
}

function stepDeeds(by: string, each: ReviewStep): Deed[] {
  const { on } = each
  switch (each.step) {
    case 'ask-correction':
      return [step(by, 'ask-correction', on, { missing: each.what })]
    case 'corrected':
      return [step(by, 'receive-correction', on)]
    case 'accept':
      return [step(by, 'accept', on)]
    case 'refuse':
      return [step(by, 'not-accept', on, { 'not-accepted-for': refusedFor(each.reason), reason: each.reason })]
    case 'serve':
      return [step(by, 'send-copy', on), step(by, 'record-receipt', on)]
    case 'reply':
      return [step(by, 'receive-reply', on, { note: each.text })]
    case 'hearing':
      return hearing(by, each)
    case 'extend':
      return [step(by, 'extend', on, { days: each.days, reason: each.reason, ...approvedOn(on) })]
    case 'suspend':
      return [step(by, 'suspend', on, { 'suspended-for': suspendedFor(each.reason), note: each.reason })]
    case 'resume':
      return [step(by, 'resume', on)]
    case 'conclude':
      return [concluded(by, each)]
    case 'deliver':
      return [step(by, 'serve-decision', on)]
  }
}

/** The papers of approval are numbered by their day: synthetic, as everything here. */
const approvedOn = (on: string) => ({
  'approved-by': 'head',
  'approval-number': `复延审〔${on.slice(0, 4)}〕${on.slice(5).replace('-', '')}号`,
})

const refusedFor = (reason: string) => (reason.includes('法院') ? 'accepted-elsewhere' : 'out-of-scope')
const suspendedFor = (reason: string) => (reason.includes('疫情') ? 'force-majeure' : 'other-case')

/** Told some days ahead. */
function hearing(by: string, { on, note }: Extract<ReviewStep, { step: 'hearing' }>): Deed[] {
  const told = officeDay(addDays(on, -5))
  return [
    step(by, 'notify-hearing', told < on ? told : on, { 'hearing-on': on, 'hearing-for': 'needed' }),
    step(by, 'hold-hearing', on, { 'respondent-head-attended': 'yes', note }),
  ]
}

const decisions: Partial<Record<ReviewOutcome, string>> = {
  annulled: 'annul',
  varied: 'vary',
  'declared-illegal': 'declare-illegal',
  'ordered-to-act': 'order-to-act',
  upheld: 'uphold',
}
const terminations: Partial<Record<ReviewOutcome, string>> = {
  withdrawn: 'withdrawn',
  settled: 'settled',
  'withdrawn-after-change': 'after-change',
}

function concluded(by: string, { on, outcome, text }: Extract<ReviewStep, { step: 'conclude' }>): Deed {
  const [decision, termination] = [decisions[outcome], terminations[outcome]]
  if (decision) return step(by, 'decide', on, { decision, note: text })
  if (termination) return step(by, 'terminate', on, { 'terminated-for': termination, note: text })
  return outcome === 'mediated' ? step(by, 'mediate', on, { terms: text }) : step(by, 'dismiss', on, { reason: text })
}
