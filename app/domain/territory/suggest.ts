/** Which bodies may be asked, the nearest first: a grid worker sees her village and her town before all others. */
import { tradeFor } from '#app/domain/codes/trades'
import type { Day } from '#app/domain/law/day'
import { areaOf } from './area'
import { bodyKinds, type Body } from './body'
import { optionOf, type AskedBodies, type BodyChoice } from './choice'
import { compareLevels } from './level'
import type { Territory } from './territory'

type Wanted = AskedBodies
/** Where the matter is now and where the quarrel arose: body codes; and of what kind it is. */
export type Whereabouts = { body: string; place: string; category?: string }
/** near: those serving the area the matter is in or lies in, from the people upwards · others: all the rest, by code. */
export type Suggested = { near: readonly Body[]; others: readonly Body[] }

/**
 * The bodies in force on the day that match. With a way only those it can lead to: up to a higher body whose area
 * holds the present one, down to a lower one inside it (decide-step.ts refuses any other).
 */
export function suggestBodies(
  territory: Territory,
  on: Day,
  { kinds, levels }: Wanted,
  from: Whereabouts,
  way?: 'up' | 'down',
): Suggested {
  const matching = territory
    .all(on)
    .filter((body) => (kinds?.includes(body.kind) ?? true) && (levels?.includes(body.level) ?? true))
  const home = new Set(
    [from.body, from.place].flatMap((code) =>
      territory.ancestors(areaOf(territory, code), on).map((body) => body.code),
    ),
  )
  const isNear = (body: Body) => home.has(areaOf(territory, body.code))
  const reachable = way ? matching.filter((body) => leadsTo(territory, way, from.body, body)) : matching
  // The sub-centre of its trade before all others: it was set up for such quarrels.
  const trade = from.category === undefined ? undefined : tradeFor(from.category)
  const isSuited = (body: Body) => trade !== undefined && body.trade === trade
  const near = reachable.filter((body) => isNear(body) && !isSuited(body)).sort(fromThePeopleUp)
  return {
    near: [...reachable.filter(isSuited), ...near],
    others: reachable.filter((body) => !isNear(body) && !isSuited(body)),
  }
}

function leadsTo(territory: Territory, way: 'up' | 'down', here: string, to: Body): boolean {
  const body = territory.get(here)
  if (!body) return false
  const [lower, upper] = way === 'up' ? [body, to] : [to, body]
  return (
    compareLevels(lower.level, upper.level) < 0 &&
    territory.within(areaOf(territory, lower.code), areaOf(territory, upper.code))
  )
}

const fromThePeopleUp = (a: Body, b: Body): number =>
  compareLevels(a.level, b.level) || bodyKinds.indexOf(a.kind) - bodyKinds.indexOf(b.kind) || (a.code < b.code ? -1 : 1)

/** More than these are searched, not listed. */
const LONGEST_LIST = 60

/** The way a step leads, and whether anybody at a body could take the case over. */
type Leading = { way?: 'up' | 'down' | undefined; isStaffed?: ((body: Body) => boolean) | undefined }

/**
 * The same as a form offers it: near ones first, and all of them where they fit in a list. A case sent where nobody can
 * receive it is stuck: where it is known who can, only their bodies are offered; if there are none, all, saying so.
 */
export function suggestedChoice(
  territory: Territory,
  on: Day,
  wanted: Wanted,
  from: Whereabouts,
  { way, isStaffed = () => true }: Leading = {},
): BodyChoice {
  const { near, others } = suggestBodies(territory, on, wanted, from, way)
  const all = [...near, ...others]
  const staffed = all.filter(isStaffed)
  const offered = staffed.length > 0 ? staffed : all
  return {
    options: offered.slice(0, LONGEST_LIST).map((body) => optionOf(territory, body, on)),
    whole: offered.length <= LONGEST_LIST,
    ...(all.length > 0 && staffed.length === 0 ? { unstaffed: true } : {}),
  }
}
