/** Which bodies a form may offer, from the tree as it stands. */
import type { Database } from '#app/db/connection.server'
import { surroundings } from '#app/db/surroundings.server'
import { fieldsOf } from '#app/domain/procedures/field'
import {
  bodyChoiceOf,
  bodyOption,
  foundBodies,
  type AskedBodies,
  type Asking,
  type BodyChoice,
  type BodyChoices,
  type BodyOption,
} from '#app/domain/territory/choice'
import type { Territory } from '#app/domain/territory/territory'

type Schema = Parameters<typeof fieldsOf>[0]

/** The bodies one question allows, nearest first. */
export const bodyChoice = ({ reader }: Database, asked: AskedBodies, asking: Asking): BodyChoice =>
  bodyChoiceOf(surroundings(reader).territory, asked, asking)

/** The bodies each body field of a schema allows, by the field's name: what `SchemaFields` wants as `bodies`. */
export function bodyChoicesFor(database: Database, schema: Schema, asking: Asking): BodyChoices {
  const asked = fieldsOf(schema).filter((field) => field.widget === 'body')
  return Object.fromEntries(asked.map((field) => [field.name, bodyChoice(database, field.bodies ?? {}, asking)]))
}

/** What `/bodies/search` answers. */
export const searchBodies = ({ reader }: Database, asked: AskedBodies, asking: Asking, text: string): BodyOption[] =>
  foundBodies(surroundings(reader).territory, asked, asking, text)

/** One body by its code on a day. */
export const bodyNamed = ({ reader }: Database, code: string, on: string): BodyOption | undefined =>
  bodyOption(surroundings(reader).territory, code, on)

const NEAREST = 20

type Filterable = { near: readonly BodyOption[]; wide: readonly BodyOption[] }

/** Ranking every body of a county costs more than the list it narrows: kept for each desk until the tree changes. */
const kept = new WeakMap<Territory, Map<string, Filterable>>()
const MOST_KEPT = 1000

function filterable(territory: Territory, asking: Asking): Filterable {
  const desks = kept.get(territory) ?? new Map<string, Filterable>()
  kept.set(territory, desks)
  const key = `${asking.near} ${asking.on}`
  const held = desks.get(key)
  if (held) return held
  if (desks.size >= MOST_KEPT) desks.clear()
  const near = bodyChoiceOf(territory, {}, asking).options.slice(0, NEAREST)
  const wide = bodyChoiceOf(territory, { levels: ['town', 'district'] }, asking).options
  const made = { near, wide: wide.filter(({ code }) => !near.some((each) => each.code === code)) }
  desks.set(key, made)
  return made
}

/** The bodies a list may be narrowed to: those nearest to the person, then all of the towns and the district; the one chosen is always among them. */
export function bodiesToFilter(database: Database, asking: Asking, chosen?: string): Filterable {
  const { near, wide } = filterable(surroundings(database.reader).territory, asking)
  const isListed = chosen === undefined || [...near, ...wide].some(({ code }) => code === chosen)
  const other = isListed ? undefined : bodyNamed(database, chosen, asking.on)
  return { near: other ? [other, ...near] : near, wide }
}
