/**
 * The plan of the demo county: everything that will happen in it, as plain data. The same seed gives the same plan.
 * The table below is the whole of its numbers; those the report does not give are assumed, and the product says so.
 */
import { territoryOf } from '#app/domain/territory/territory'
import type { Level } from '#app/domain/territory/level'
import { arbitrations } from './arbitrations'
import { chanceOf, type Chance } from './chance'
import { civilDispute, type County, type Wanted } from './civil'
import { lawsuit, suggestions } from './lawsuits'
import { peopleOf } from './people'
import type { Plan, PlannedDispute, ReviewOutcome } from './planned'
import { refusedReview, review, type WantedReview } from './reviews'
import { demoStaff } from './staff'
import { demoBodies } from './territory'

export const FIRST_DAY = '2020-01-01'
export const LAST_DAY = '2020-12-31'

export const numbers = {
  /** Civil disputes resolved in 2020, by the level that settled them: 8,263 (report), split so that over 99 % are grass roots (assumed). */
  resolved: { grid: 2914, village: 3876, town: 1411, district: 51 } satisfies Record<Level, number>,
  /** Decided by arbitration: 11 concluded of 15 accepted (report); they are among the 8,263 and at district level. */
  arbitration: { accepted: 15, concluded: 11 },
  /** Of the resolved ones, registered in 2019 (assumed). */
  carriedIn: { grid: 22, village: 104, town: 58, district: 3 } satisfies Record<Level, number>,
  /** Registered in 2020, still open at its end beside the four arbitrations, and resolved early in 2021 (assumed). */
  carriedOut: { grid: 28, village: 97, town: 66, district: 9 } satisfies Record<Level, number>,
  /** Mediated without success, taken back, not accepted, and gone no further (assumed). */
  failed: { village: 24, town: 29, district: 8 },
  withdrawn: { village: 21, town: 15, district: 2 },
  refused: { village: 11, town: 14, district: 2 },
  /** Reconsiderations: 55 received, 53 accepted, 2 heard (report); 22 carried in, so that 75 are in hand, all concluded (assumed). */
  reviews: { carriedIn: 22, accepted: 53, refused: 2, heard: 2, extended: 7, suspended: 5 },
  /** How the 75 ended: 32 corrected directly, 18 indirectly, 25 not; the groups give the published rates, the parts are assumed. */
  reviewOutcomes: {
    annulled: 15,
    varied: 3,
    'declared-illegal': 8,
    'ordered-to-act': 6,
    mediated: 5,
    'withdrawn-after-change': 8,
    settled: 5,
    upheld: 14,
    'application-dismissed': 8,
    withdrawn: 3,
  } satisfies Record<ReviewOutcome, number>,
  /** First-instance suits notified in 2020, of them against the district government (report); carried in besides, and pending at year end (assumed). */
  lawsuits: { notified: 112, government: 41, carriedIn: 12, pending: 14 },
} as const

export function demoPlan(seed: string): Plan {
  const chance = chanceOf(seed)
  const county = countyOf(chance.fork('people'))
  return {
    seed,
    disputes: numbered(
      'D',
      [...civil(chance.fork('civil'), county), ...arbitrations(chance.fork('arbitration'), county)],
      (each) => each.registeredOn,
    ),
    reviews: numbered('R', reviews(chance.fork('reviews'), county), (each) => each.receivedOn),
    lawsuits: numbered('L', lawsuits(chance.fork('lawsuits'), county), (each) => each.filedOn),
    suggestions: numbered('S', suggestions(chance.fork('suggestions')), (each) => each.receivedOn),
  }
}

export function countyOf(chance: Chance): County {
  const bodies = demoBodies()
  const mediators = new Map<string, string[]>()
  for (const { role, body, login } of demoStaff(bodies)) {
    if (role === 'mediator') mediators.set(body, [...(mediators.get(body) ?? []), login])
  }
  const grids = bodies.filter((body) => body.kind === 'grid').map((body) => body.code)
  return { territory: territoryOf(bodies), grids, mediators, people: peopleOf(chance) }
}

/** In order of their first day, each with a reference of its own. */
function numbered<T>(letter: string, items: readonly T[], dayOf: (item: T) => string): (T & { ref: string })[] {
  return items
    .map((item, i) => ({ item, key: `${dayOf(item)} ${String(i).padStart(6, '0')}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }, i) => ({ ...item, ref: `${letter}${String(i + 1).padStart(5, '0')}` }))
}

function civil(chance: Chance, county: County): Omit<PlannedDispute, 'ref'>[] {
  const { resolved, carriedIn, carriedOut, failed, withdrawn, refused } = numbers
  const times = (counts: Partial<Record<Level, number>>, rest: Omit<Wanted, 'level'>): Wanted[] =>
    (Object.entries(counts) as [Level, number][]).flatMap(([level, n]) =>
      Array.from({ length: n }, () => ({ level, ...rest })),
    )
  const fresh = Object.fromEntries(Object.entries(resolved).map(([level, n]) => [level, n - carriedIn[level as Level]]))
  return chance
    .shuffle([
      ...times(carriedIn, { ending: 'agree', registered: 2019 }),
      ...times(fresh, { ending: 'agree', registered: 2020 }),
      ...times(carriedOut, { ending: 'agree', registered: 2020, open: true }),
      ...times(failed, { ending: 'fail', registered: 2020 }),
      ...times(withdrawn, { ending: 'withdraw', registered: 2020 }),
      ...times(refused, { ending: 'refuse', registered: 2020 }),
    ])
    .map((wanted) => civilDispute(chance, county, wanted, { first: FIRST_DAY, last: LAST_DAY }))
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
