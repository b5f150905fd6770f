/**
 * The plan of the demo county: everything that will happen in it, as plain data. The same seed gives the same plan.
 * How much of what: `numbers.ts` and `ways/volumes.ts`.
 */
import { territoryOf } from '#app/domain/territory/territory'
import { arbitrations } from './arbitrations'
import { chanceOf, type Chance } from './chance'
import type { County } from './civil'
import { desksOf } from './desks'
import { lawsuit, suggestions } from './lawsuits'
import { numbers } from './numbers'
import { peopleOf } from './people'
import { civilDisputes } from './plan-civil'
import type { Plan, ReviewOutcome } from './planned'
import { refusedReview, review, type WantedReview } from './reviews'
import { demoStaff } from './staff'
import { demoBodies } from './territory'

export function demoPlan(seed: string): Plan {
  const chance = chanceOf(seed)
  const county = countyOf(chance.fork('people'))
  return {
    seed,
    disputes: numbered(
      'D',
      [...civilDisputes(chance.fork('civil'), county), ...arbitrations(chance.fork('arbitration'), county)],
      (each) => each.registeredOn,
    ),
    reviews: numbered('R', reviews(chance.fork('reviews'), county), (each) => each.receivedOn),
    lawsuits: numbered('L', lawsuits(chance.fork('lawsuits'), county), (each) => each.filedOn),
    suggestions: numbered('S', suggestions(chance.fork('suggestions')), (each) => each.receivedOn),
  }
}

export function countyOf(chance: Chance): County {
  const bodies = demoBodies()
  const desks = desksOf(demoStaff(bodies))
  const grids = bodies.filter((body) => body.kind === 'grid').map((body) => body.code)
  return { territory: territoryOf(bodies), grids, desks, people: peopleOf(chance) }
}

/** In order of their first day, each with a reference of its own. */
function numbered<T>(letter: string, items: readonly T[], dayOf: (item: T) => string): (T & { ref: string })[] {
  return items
    .map((item, i) => ({ item, key: `${dayOf(item)} ${String(i).padStart(6, '0')}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }, i) => ({ ...item, ref: `${letter}${String(i + 1).padStart(5, '0')}` }))
}

/** Hearings and the prize-winning case are among the ones accepted in 2020. */
function reviews(chance: Chance, county: County) {
  const { carriedIn, heard, extended, suspended, refused } = numbers.reviews
  const outcomes = chance.shuffle(
    (Object.entries(numbers.reviewOutcomes) as [ReviewOutcome, number][]).flatMap(([outcome, n]) =>
      Array<ReviewOutcome>(n).fill(outcome),
    ),
  )
  const delays = chance.shuffle(
    outcomes.map((_, i): WantedReview['delay'] =>
      i < extended ? 'extended' : i < extended + suspended ? 'suspended' : 'none',
    ),
  )
  const prize = outcomes.findIndex((outcome, i) => i >= carriedIn && outcome === 'annulled')
  const heardOnes = [
    prize,
    outcomes.findIndex((outcome, i) => i >= carriedIn && i !== prize && outcome === 'upheld'),
  ].slice(0, heard)
  const decided = outcomes.map((outcome, i) =>
    review(chance, county, {
      outcome,
      carried: i < carriedIn,
      heard: heardOnes.includes(i),
      exemplary: i === prize,
      delay: heardOnes.includes(i) ? 'none' : (delays[i] ?? 'none'),
    }),
  )
  return [...decided, ...Array.from({ length: refused }, () => refusedReview(chance, county))]
}

function lawsuits(chance: Chance, county: County) {
  const { notified, government, carriedIn, pending } = numbers.lawsuits
  const againstGovernment = chance.shuffle(Array.from({ length: notified }, (_, i) => i < government))
  const fresh = againstGovernment.map((isGovernment, i) => ({
    ...{ government: isGovernment, carried: false, pending: i >= notified - pending },
  }))
  const carried = Array.from({ length: carriedIn }, () => ({ government: false, carried: true, pending: false }))
  return [...carried, ...fresh].map((wanted, i) => lawsuit(chance, county, wanted, i))
}
