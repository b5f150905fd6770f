/** The shelf of indicators: one line each, in the order of the figures page; a new one goes to the end. */
import { variantsOf, type Indicator } from '#app/domain/indicators/indicator'
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
import { resolutionRate } from '#app/domain/indicators/resolution-rate'
import { conclusionRate } from '#app/domain/indicators/conclusion-rate'
import { performanceRate } from '#app/domain/indicators/performance-rate'
import { confirmationRate } from '#app/domain/indicators/confirmation-rate'
import { reconsiderationSixtyDayRate } from '#app/domain/indicators/reconsideration-60-day-rate'
import { reconsiderationMediatedOrWithdrawnRate } from '#app/domain/indicators/reconsideration-mediated-or-withdrawn-rate'
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
  resolutionRate,
  conclusionRate,
  performanceRate,
  confirmationRate,
  reconsiderationSixtyDayRate,
  reconsiderationMediatedOrWithdrawnRate,
]

/** Indicators and their variants alike, each by its own key. */
const byKey = new Map([...indicators, ...indicators.flatMap(variantsOf)].map((indicator) => [indicator.key, indicator]))
export const indicatorByKey = (key: string): Indicator | undefined => byKey.get(key)
