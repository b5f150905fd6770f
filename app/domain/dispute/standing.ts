/** How a dispute stands to people over its whole life: for seeing it. For acting only its present place counts (decide.ts). */
import { bodiesOf, type Dispute } from '#app/domain/dispute/dispute'
import type { Standing } from '#app/domain/people/permission'
import type { Territory } from '#app/domain/territory/territory'

/** The same answer for one dispute as db/scope.server.ts gives for a list. */
export function standingEver(dispute: Dispute, territory: Territory): Standing {
  const at = bodiesOf(dispute)
  const above = [dispute.place, ...at].flatMap((code) => territory.ancestors(code).map((body) => body.code))
  return {
    registeredBy: dispute.registeredBy,
    handlers: dispute.proceedings.flatMap((each) => each.handler ?? []),
    at,
    reach: [...new Set([...above, ...at])],
  }
}
