/** The shelf of indicators: one line each, in the order of the figures page. */
import type { Indicator } from '#app/domain/indicators/indicator'
import { arbitrationAccepted } from '#app/domain/indicators/arbitration-accepted'
import { arbitrationAmount } from '#app/domain/indicators/arbitration-amount'
import { arbitrationConcluded } from '#app/domain/indicators/arbitration-concluded'
import { disputesOpen } from '#app/domain/indicators/disputes-open'
import { disputesRegistered } from '#app/domain/indicators/disputes-registered'
import { disputesResolved } from '#app/domain/indicators/disputes-resolved'
import { grassrootsResolutionRate } from '#app/domain/indicators/grassroots-resolution-rate'
import { litigationDistrictDefendant } from '#app/domain/indicators/litigation-district-defendant'
import { litigationFirstInstance } from '#app/domain/indicators/litigation-first-instance'
import { litigationHeadAttendanceRate } from '#app/domain/indicators/litigation-head-attendance-rate'
import { litigationLost } from '#app/domain/indicators/litigation-lost'
import { mediationSuccessRate } from '#app/domain/indicators/mediation-success-rate'
import { reconsiderationAccepted } from '#app/domain/indicators/reconsideration-accepted'
import { reconsiderationDirectCorrectionRate } from '#app/domain/indicators/reconsideration-direct-correction-rate'
import { reconsiderationHeard } from '#app/domain/indicators/reconsideration-heard'
import { reconsiderationInHand } from '#app/domain/indicators/reconsideration-in-hand'
import { reconsiderationOverallCorrectionRate } from '#app/domain/indicators/reconsideration-overall-correction-rate'
import { reconsiderationReceived } from '#app/domain/indicators/reconsideration-received'
import { suggestionReplyRate } from '#app/domain/indicators/suggestion-reply-rate'

export const indicators: readonly Indicator[] = [
  disputesRegistered,
  disputesResolved,
  grassrootsResolutionRate,
  disputesOpen,
  mediationSuccessRate,
  reconsiderationReceived,
  reconsiderationAccepted,
  reconsiderationHeard,
  reconsiderationInHand,
  reconsiderationDirectCorrectionRate,
  reconsiderationOverallCorrectionRate,
  arbitrationAccepted,
  arbitrationConcluded,
  arbitrationAmount,
  litigationFirstInstance,
  litigationDistrictDefendant,
  litigationLost,
  litigationHeadAttendanceRate,
  suggestionReplyRate,
]

const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]))
export const indicatorByKey = (key: string): Indicator | undefined => byKey.get(key)
