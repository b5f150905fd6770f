import type { Category } from '#app/domain/codes/categories'
import type { Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import type { County } from './civil'
import type { DemoParty, Place } from './people'
import type { PlannedParty } from './planned'
import { quarrels } from './quarrels'
import type { Cast as PartOfMatter } from './quarrels/quarrel'
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
export function partiesFor(
  chance: Chance,
  county: County,
  category: Category,
  part: Part,
  grid: string,
  on: Day,
): Cast {
  const here = placeOf(county, grid, on)
  const there = NEAR.has(category) || chance.happens(0.55) ? here : placeOf(county, chance.pick(county.grids), on)
  const [applicants, respondents] = isPair(part)
    ? pairOf(chance, county, part, here, on)
    : strangers(chance, county, category, part, [here, there], on)
  const insurer =
    category === 'traffic' && chance.happens(0.25) ? [county.people.organisation('财产保险代理', here)] : []
  const parties = distinct([
    ...applicants.map((party) => ({ side: 'applicant' as const, party })),
    ...respondents.map((party) => ({ side: 'respondent' as const, party })),
    ...insurer.map((party) => ({ side: 'third' as const, party })),
  ])
  if (!parties.some(({ side }) => side === 'respondent')) return partiesFor(chance, county, category, part, grid, on)
  const sides = { a: nameOf(parties, 'applicant'), b: nameOf(parties, 'respondent'), place: here.village }
  return { parties, sides, people: parties.length + crowd(chance, category) }
}

type Part = PartOfMatter | undefined
type Pair = 'couple' | 'elder' | 'kin' | 'in-law'
type BothSides = [applicants: DemoParty[], respondents: DemoParty[]]

const isPair = (part: Part): part is Pair => typeof part === 'string' && part !== 'person'

/** More people than the parties on paper: the wage earners of a site, the tenants of a block. */
function crowd(chance: Chance, category: Category): number {
  const { many } = quarrels[category]
  return many ? many[0] - 1 + Math.floor((many[1] - many[0] + 1) * chance.next() ** 4) : 0
}

function strangers(
  chance: Chance,
  county: County,
  category: Category,
  part: Exclude<Part, Pair>,
  [here, there]: [Place, Place],
  on: Day,
): BothSides {
  const { organisation = 0, trades = [] } = quarrels[category]
  const ofTrades = part === 'person' ? [] : (part ?? trades)
  const firm = ofTrades.length > 0 && (part !== undefined || chance.happens(organisation))
  const person = (place: Place) => county.people.person(place, on)
  return [
    [person(here), ...(chance.happens(0.08) ? [person(here)] : [])],
    firm
      ? [county.people.organisation(chance.pick(ofTrades), there)]
      : [person(there), ...(chance.happens(0.1) ? [person(there)] : [])],
  ]
}

/** Two of one family, of an age and a sex that fit the story. */
function pairOf(chance: Chance, { people }: County, pair: Pair, place: Place, on: Day): BothSides {
  const age = chance.int(26, 58)
  const near = [age - 3, age + 3] as const
  if (pair === 'couple') {
    const [ours, theirs] = chance.happens(0.5) ? (['male', 'female'] as const) : (['female', 'male'] as const)
    return [
      [people.person(place, on, { sex: ours, ages: near })],
      [people.person(place, on, { sex: theirs, ages: near })],
    ]
  }
  if (pair === 'in-law') {
    const mother = people.person(place, on, { sex: 'female', ages: [54, 70] })
    return [[mother], [people.person(place, on, { sex: 'female', ages: [26, 42] })]]
  }
  const a = people.person(place, on, { ages: pair === 'elder' ? [74, 88] : near })
  const family = a.sex === 'male' || pair === 'kin' ? { family: familyOf(a.name) } : {}
  return [[a], [people.person(place, on, { ages: pair === 'elder' ? [44, 58] : near, ...family })]]
}

const familyOf = (name: string) => (name.startsWith('欧阳') ? '欧阳' : name.charAt(0))

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
