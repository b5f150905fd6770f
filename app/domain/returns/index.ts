/** The shelf of returns: one line each, in the order of their page. */
import { administrativeMediationReturn } from '#app/domain/returns/administrative-mediation'
import { annualReport } from '#app/domain/returns/annual-report'
import { litigationResponseReturn } from '#app/domain/returns/litigation-response'
import { monthlyReconsiderationReport } from '#app/domain/returns/monthly-reconsideration'
import { peopleMediationReturn } from '#app/domain/returns/people-mediation'
import { reconsiderationReturn } from '#app/domain/returns/reconsideration'
import type { Cell, Return } from '#app/domain/returns/return'

export const returns: readonly Return[] = [
  annualReport,
  peopleMediationReturn,
  administrativeMediationReturn,
  reconsiderationReturn,
  monthlyReconsiderationReport,
  litigationResponseReturn,
]

const byKey = new Map(returns.map((form) => [form.key, form]))
export const returnByKey = (key: string): Return | undefined => byKey.get(key)

export const cellOf = (form: Return, key: string): Cell | undefined => form.cells.find((cell) => cell.key === key)
