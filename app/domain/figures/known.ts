/** "As known on a day" means: with everything recorded up to the end of that day in Beijing. */
import { isDay, type Day, type Instant } from '#app/domain/law/day'

/** `2027-01-04T02:00:00.000Z`: a return is frozen as known at an instant, and its numbers lead to the cases of that instant. */
export const isInstant = (text: string): text is Instant =>
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3])(:[0-5]\d){2}\.\d{3}Z$/.test(text) && isDay(text.slice(0, 10))

/** The last instant of a day in Beijing. */
export const endOfDay = (day: Day): Instant => `${day}T15:59:59.999Z`

/**
 * Up to which instant the ledger is read for a figure as known on `asOf`. Undefined, which is "all that is known", when
 * no day is given or the day is not over yet.
 */
export const knownUpTo = (asOf: Day | undefined, today: Day): Instant | undefined =>
  asOf === undefined || asOf >= today ? undefined : endOfDay(asOf)
