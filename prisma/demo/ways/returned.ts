import { addDays } from '#app/domain/law/day'
import type { Chance } from '#prisma/demo/chance'
import { handlerOf, levelOf, quarrelIn, type County, type Year } from '#prisma/demo/civil'
import { CENTRE } from '#prisma/demo/offices'
import type { PlannedDispute } from '#prisma/demo/planned'
import { categoryFor, difficultyFor } from '#prisma/demo/route'
import { officeDay, tablesOf } from '#prisma/demo/shape'
import { senders, sentBack, sentOpening } from './referral'

/** Sent here and not taken: back to its sender with a reason, or recalled. */
export function returnedReferral(
  chance: Chance,
  county: County,
  outcome: string,
  year: Year,
): Omit<PlannedDispute, 'ref'> {
  const sender = chance.pick(senders)
  const category = categoryFor(chance, 'town')
  const place = chance.pick(county.grids)
  const on = officeDay(addDays(year.first, chance.int(1, 350)))
  const { told, cast } = quarrelIn(chance, county, category, place, on)
  const body = chance.happens(0.4) ? CENTRE : tablesOf(place).town
  const handler = handlerOf(chance, county, body)
  const { steps, end } = sentBack(chance, on, outcome)
  const opening = sentOpening(chance, sender, on)
  const level = levelOf(county, body)
  return {
    ...told,
    ...{ category, place, source: sender, people: cast.people, parties: cast.parties, registeredOn: on },
    difficulty: difficultyFor(chance, 'town'),
    registeredBy: handler,
    runs: [{ procedure: 'referral', body, level, openedOn: on, handler, steps, opening }],
    after: [],
    result: { kind: 'otherwise', on: end, outcome },
  }
}
