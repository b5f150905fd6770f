/** The shelf of procedures: one line each. */
import { administrativeAdjudication } from '#app/domain/procedures/administrative-adjudication'
import { administrativeMediation } from '#app/domain/procedures/administrative-mediation'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { arbitration } from '#app/domain/procedures/arbitration'
import { gridHandling } from '#app/domain/procedures/grid-handling'
import { judicialConfirmation } from '#app/domain/procedures/judicial-confirmation'
import { labourArbitration } from '#app/domain/procedures/labour-arbitration'
import { landArbitration } from '#app/domain/procedures/land-arbitration'
import { lawyerMediation } from '#app/domain/procedures/lawyer-mediation'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { notarization } from '#app/domain/procedures/notarization'
import { peopleMediation } from '#app/domain/procedures/people-mediation'
import { catalogueOf, type Procedure } from '#app/domain/procedures/procedure'
import { referral } from '#app/domain/procedures/referral'

export const procedures: readonly Procedure[] = [
  gridHandling,
  peopleMediation,
  administrativeReconsideration,
  arbitration,
  litigationResponse,
  administrativeMediation,
  lawyerMediation,
  notarization,
  administrativeAdjudication,
  labourArbitration,
  landArbitration,
  judicialConfirmation,
  referral,
]

export const catalogue = catalogueOf(procedures)
