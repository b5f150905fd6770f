import type { DeadlineRule } from '#app/domain/law/deadline'
import { adjudicationRules } from './adjudication'
import { administrativeMediationRules } from './administrative-mediation'
import { arbitrationRules } from './arbitration'
import { confirmationRules } from './confirmation'
import { courtLinkRules } from './court-link'
import { followUpRules } from './follow-up'
import { gridRules } from './grid'
import { jointRules } from './joint'
import { labourRules } from './labour'
import { labourHearingRules } from './labour-hearing'
import { lawyerMediationRules } from './lawyer-mediation'
import { litigationRules } from './litigation'
import { medicalRules } from './medical'
import { notaryRules } from './notary'
import { peoplesMediationRules } from './peoples-mediation'
import { petitionRules } from './petition'
import { reconsiderationRules } from './reconsideration'
import { reconsiderationAfterRules } from './reconsideration-after'
import { reconsiderationNormRules } from './reconsideration-norms'
import { reconsiderationTrialRules } from './reconsideration-trial'
import { referralRules } from './referral'
import { ruralLandRules } from './rural-land'
import { ruralLandHearingRules } from './rural-land-hearing'
import { safetyRules } from './safety'
import { trafficPoliceRules } from './traffic-police'

/** The one list of deadlines the house knows. */
const shelf = [
  ...gridRules,
  ...peoplesMediationRules,
  ...medicalRules,
  ...trafficPoliceRules,
  ...courtLinkRules,
  ...notaryRules,
  ...reconsiderationRules,
  ...reconsiderationTrialRules,
  ...reconsiderationAfterRules,
  ...arbitrationRules,
  ...labourRules,
  ...ruralLandRules,
  ...petitionRules,
  ...litigationRules,
  ...administrativeMediationRules,
  ...lawyerMediationRules,
  ...adjudicationRules,
  ...labourHearingRules,
  ...ruralLandHearingRules,
  ...confirmationRules,
  ...referralRules,
  ...followUpRules,
  ...reconsiderationNormRules,
  ...safetyRules,
  ...jointRules,
] as const

export type RuleId = (typeof shelf)[number]['id']
export const deadlineRules: readonly DeadlineRule[] = shelf

/** Names a rule also goes by: since 2024 the ordinary decision is told apart from the simplified one. */
const aliases = { 'rec.decide.ord': 'rec.decide' } as const satisfies Record<string, RuleId>
export type RuleAlias = keyof typeof aliases

const byId: ReadonlyMap<string, DeadlineRule> = new Map(deadlineRules.map((rule) => [rule.id, rule]))
const byAlias: ReadonlyMap<string, RuleId> = new Map(Object.entries(aliases))

/** The rule of an id or alias. A known id always has one; any other text may not. */
export function ruleById(id: RuleId | RuleAlias): DeadlineRule
export function ruleById(id: string): DeadlineRule | undefined
export function ruleById(id: string): DeadlineRule | undefined {
  return byId.get(byAlias.get(id) ?? id)
}
