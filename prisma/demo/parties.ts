import type { Category } from '#app/domain/codes/categories'
import type { Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import type { County } from './civil'
import type { DemoParty, Place } from './people'
import type { PlannedParty } from './planned'
import { quarrels } from './quarrels'
import type { Sides } from './tell'

export type Cast = { parties: PlannedParty[]; sides: Sides; people: number }

/** Quarrels of people who live close together. */
const NEAR: ReadonlySet<Category> = new Set([
  'family',
  'neighbour',
  'housing-land',
  'forest-farmland',
  'property-management',
])

/** The people of one quarrel: one or two on each side, sometimes a firm, sometimes an insurer beside them. */
export function partiesFor(chance: Chance, county: County, category: Category, grid: string, on: Day): Cast {
  const { organisation = 0, trades = [], many } = quarrels[category]
  const here = placeOf(county, grid, on)
  const there = NEAR.has(category) || chance.happens(0.55) ? here : placeOf(county, chance.pick(county.grids), on)
  const person = (place: Place) => county.people.person(place, on)
  const firm = trades.length > 0 && chance.happens(organisation)
  const applicants: DemoParty[] = [person(here), ...(chance.happens(0.08) ? [person(here)] : [])]
  const respondents: DemoParty[] = firm
    ? [county.people.organisation(chance.pick(trades), there)]
    : [person(there), ...(chance.happens(0.1) ? [person(there)] : [])]
  const insurer =
    category === 'traffic' && chance.happens(0.25) ? [county.people.organisation('财产保险代理', here)] : []
  const parties = distinct([
    ...applicants.map((party) => ({ side: 'applicant' as const, party })),
    ...respondents.map((party) => ({ side: 'respondent' as const, party })),
    ...insurer.map((party) => ({ side: 'third' as const, party })),
  ])
  if (!parties.some(({ side }) => side === 'respondent')) return partiesFor(chance, county, category, grid, on)
  const crowd = many ? many[0] - 1 + Math.floor((many[1] - many[0] + 1) * chance.next() ** 4) : 0
  const sides = { a: nameOf(parties, 'applicant'), b: nameOf(parties, 'respondent'), place: here.village }
  return { parties, sides, people: parties.length + crowd }
}

const nameOf = (parties: readonly PlannedParty[], side: PlannedParty['side']) =>
  parties.find((each) => each.side === side)?.party.name ?? ''

/** Nobody is against himself, and no two in one quarrel have the same name. */
const distinct = (parties: readonly PlannedParty[]) =>
  parties.filter((each, i) => parties.findIndex((other) => other.party.name === each.party.name) === i)

export function placeOf({ territory }: County, grid: string, on: Day): Place {
  const [village, town] = [territory.get(grid.slice(0, 12), on), territory.get(grid.slice(0, 9), on)]
  if (!village || !town) throw new Error(`grid ${grid} lies nowhere`)
  return { town: town.name.zh, village: village.name.zh, community: village.kind === 'community' }
}
