import type { Role } from '#app/domain/people/role'
import type { Body } from '#app/domain/territory/body'
import { chanceOf } from './chance'
import { LABOUR, LAND, NOTARY } from './offices'
import { peopleOf } from './people'

/** Somebody who signs in: `login` is unique and says role and place. */
export type DemoStaff = { login: string; name: string; role: Role; body: string }

/** Mediators as published for 2023: 1,374 in villages, 81 in towns. */
const VILLAGE_MEDIATORS = 1374
const TOWN_MEDIATORS = 81

/**
 * Everybody who works in the demo county: one worker for each grid, the published numbers of mediators spread over the
 * committees, the few of the district, and those of the offices. The same people whatever the seed of the plan.
 */
export function demoStaff(bodies: readonly Body[]): DemoStaff[] {
  const chance = chanceOf('demo staff')
  const people = peopleOf(chance)
  const named = (login: string, role: Role, body: string): DemoStaff => {
    const sex = chance.happens(0.5) ? 'male' : 'female'
    return { login, name: people.name(sex, chance.int(1958, 1994)), role, body }
  }
  const committees = (level: Body['level']) =>
    bodies.filter((body) => body.kind === 'committee' && body.level === level)
  return [
    ...bodies
      .filter((body) => body.kind === 'grid')
      .map((grid) => named(workerOf(grid.code), 'grid-worker', grid.code)),
    ...spread(committees('village'), VILLAGE_MEDIATORS).map(([body, n]) =>
      named(mediatorOf(body, n), 'mediator', body),
    ),
    ...spread(committees('town'), TOWN_MEDIATORS).map(([body, n]) => named(mediatorOf(body, n), 'mediator', body)),
    ...bodies
      .filter(isDistrictTable)
      .flatMap(({ code }) => [1, 2].map((n) => named(mediatorOf(code, n), 'mediator', code))),
    ...districtPosts.map(([login, role, body]) => named(login, role, body)),
    ...bodies.filter(isOrganThatMediates).map(({ code }) => named(mediatorOf(code, 1), 'mediator', code)),
    ...officePosts.map(([login, role, body]) => named(login, role, body)),
  ]
}

export const workerOf = (grid: string): string => `w-${grid}`
export const mediatorOf = (body: string, n: number): string => `m-${body}-${n}`

/** Where mediation is done at the district, and in the studios. */
const isDistrictTable = (body: Body) =>
  ['studio', 'sub-centre'].includes(body.kind) || (body.kind === 'committee' && body.level === 'district')

const districtPosts: readonly (readonly [login: string, role: Role, body: string])[] = [
  ['intake-1', 'intake-clerk', '320614-centre'],
  ['intake-2', 'intake-clerk', '320614-centre'],
  ...[1, 2, 3, 4, 5].map((n) => [`review-${n}`, 'review-officer', '320614-justice'] as const),
  ['arbitration-1', 'arbitration-secretary', '320614-arbitration'],
  ['official-1', 'official', '320614-gov'],
  ['auditor-1', 'auditor', '320614-justice'],
  ['admin-1', 'administrator', '320614-centre'],
]

/** Organs have no post of their own yet: whoever mediates or adjudicates there signs in as a mediator. */
const isOrganThatMediates = ({ code, kind, level, to }: Body) =>
  to === undefined &&
  (['town', 'street'].includes(kind) || (kind === 'bureau' && (level === 'town' || ORGANS.has(code))))

const ORGANS: ReadonlySet<string> = new Set(
  ['traffic', 'health', 'housing', 'environment', 'agriculture', 'land', 'market'].map((each) => `320614-${each}`),
)

const officePosts: typeof districtPosts = [
  ['notary-1', 'intake-clerk', NOTARY],
  ['notary-2', 'intake-clerk', NOTARY],
  ['labour-1', 'arbitration-secretary', LABOUR],
  ['labour-2', 'arbitration-secretary', LABOUR],
  ['land-1', 'arbitration-secretary', LAND],
  // Whoever freezes a return cannot approve it.
  ['official-2', 'official', '320614-gov'],
]

/** Everybody gets `floor`, the first ones one more: pairs of committee and running number from 1. */
function spread(committees: readonly Body[], count: number): [body: string, n: number][] {
  return Array.from({ length: count }, (_, i) => {
    const body = committees[i % committees.length]
    if (!body) throw new Error('no committee to spread over')
    return [body.code, Math.floor(i / committees.length) + 1]
  })
}
