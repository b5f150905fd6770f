/** The shelf of procedures: one line each. */
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { arbitration } from '#app/domain/procedures/arbitration'
import { gridHandling } from '#app/domain/procedures/grid-handling'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { peopleMediation } from '#app/domain/procedures/people-mediation'
import { catalogueOf, type Procedure } from '#app/domain/procedures/procedure'

export const procedures: readonly Procedure[] = [
  gridHandling,
  peopleMediation,
  administrativeReconsideration,
  arbitration,
  litigationResponse,
]

export const catalogue = catalogueOf(procedures)
