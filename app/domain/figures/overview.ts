/** What a reader asks first of a district, a town or a village, by key: an indicator that is added here is shown, no more. */

/** How cases go: in, taken on, ended, settled. */
export const overviewMeasures = ['received', 'accepted', 'concluded', 'resolved'] as const

/** Rates, in the order of a report. */
export const overviewRates: readonly string[] = [
  'grassroots-resolution-rate',
  'mediation-success-rate',
  'performance-rate',
  'confirmation-rate',
  'reconsideration-60-day-rate',
  'reconsideration-direct-correction-rate',
  'reconsideration-overall-correction-rate',
  'litigation-head-attendance-rate',
]

/** A rate over fewer cases than this jumps with every one of them, and is marked. */
export const SMALL_BASE = 30
export const isSmall = (denominator: number | null): boolean =>
  denominator !== null && denominator > 0 && denominator < SMALL_BASE
