/** How a dispute stands to people: over its whole life, for seeing it; where it is now, for acting on it. */
import { bodiesOf, sharersOf, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import type { Standing } from '#app/domain/people/permission'
import type { Step } from '#app/domain/procedures/procedure'
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

/**
 * How it stands to who would take a step: what was passed up and not yet received is taken back by the body it came from,
 * every other step is for the body that has it.
 */
export function standingFor(
  dispute: Dispute,
  of: Proceeding | undefined,
  step: Pick<Step, 'moves'> | undefined,
): Standing {
  const now = standingNow(dispute, of)
  return of && step?.moves === 'back' ? { ...now, handlers: [], at: of.passed.slice(-1) } : now
}

/** How the dispute stands now, for acting: only where it is, not where it was. A dispute between proceedings is with its last body. */
export function standingNow(dispute: Dispute, of: Proceeding | undefined): Standing {
  const here = of ? [of] : dispute.proceedings.filter((each) => each.open)
  const current = here.length > 0 ? here : dispute.proceedings.slice(-1)
  return {
    registeredBy: dispute.registeredBy,
    handlers: current.flatMap((each) => each.handler ?? []),
    at: [...current.map((each) => each.body), ...sharersOf(dispute, current)],
    reach: [],
  }
}
