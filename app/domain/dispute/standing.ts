/** How a dispute stands to people: over its whole life, for seeing it; where it is now, for acting on it. */
import { bodiesOf, sharersOf, takenInto, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import type { DisputeAction, Standing } from '#app/domain/people/permission'
import { isStrict } from '#app/domain/people/protection'
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
    ...guardOf(dispute, dispute.proceedings),
  }
}

/** Whether it is protected, and to whom it is open then. */
const guardOf = (dispute: Dispute, proceedings: readonly Proceeding[]) => ({
  untaken: proceedings.flatMap(({ body, handler }) => (handler === undefined ? [body] : [])),
  letIn: dispute.threads.flatMap((each) => each.letIn ?? []),
  strict: isStrict(dispute.flags),
})

const ever: ReadonlySet<DisputeAction> = new Set([
  'see-line',
  'see-dispute',
  'see-parties',
  'raise-alert',
  'match-people',
])

/**
 * How it stands for one action: seeing it, and saying that there is danger or that it is elsewhere too, is for who ever had it; doing something for who
 * has it now; answering an alert for who is above it as well.
 */
export const standingBy = (
  action: DisputeAction,
  dispute: Dispute,
  territory: Territory,
  of: Proceeding | undefined = undefined,
): Standing => {
  const whole = standingEver(dispute, territory)
  return ever.has(action) ? whole : { ...standingNow(dispute, of), reach: whole.reach }
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
  return of && step?.moves === 'back'
    ? { ...now, handlers: [], at: of.passed.slice(-1), untaken: of.passed.slice(-1) }
    : now
}

/** How the dispute stands now, for acting: only where it is, not where it was. A dispute between proceedings is with its last body. */
export function standingNow(dispute: Dispute, of: Proceeding | undefined): Standing {
  const here = of ? [of] : dispute.proceedings.filter((each) => each.open)
  const current = here.length > 0 ? here : dispute.proceedings.slice(-1)
  return {
    registeredBy: dispute.registeredBy,
    handlers: current.flatMap((each) => each.handler ?? []),
    at: [...current.map((each) => each.body), ...sharersOf(dispute, current), ...takenInto(dispute)],
    reach: [],
    ...guardOf(dispute, current),
  }
}
