/** "As known on a day" means: with everything recorded up to the end of that day in Beijing. */
import type { Day, Instant } from '#app/domain/law/day'

/** The last instant of a day in Beijing. */
export const endOfDay = (day: Day): Instant => `${day}T15:59:59.999Z`

/**
 * Up to which instant the ledger is read for a figure as known on `asOf`. Undefined, which is "all that is known", when
 * no day is given or the day is not over yet.
 */
export const knownUpTo = (asOf: Day | undefined, today: Day): Instant | undefined =>
  asOf === undefined || asOf >= today ? undefined : endOfDay(asOf)
