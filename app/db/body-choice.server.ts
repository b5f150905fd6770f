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

/** The bodies a list may be narrowed to: those nearest to the person, then all of the towns and the district; the one chosen is always among them. */
export function bodiesToFilter(database: Database, asking: Asking, chosen?: string) {
  const near = bodyChoice(database, {}, asking).options.slice(0, NEAREST)
  const wide = bodyChoice(database, { levels: ['town', 'district'] }, asking).options.filter(
    ({ code }) => !near.some((each) => each.code === code),
  )
  const isListed = chosen === undefined || [...near, ...wide].some(({ code }) => code === chosen)
  const other = isListed ? undefined : bodyNamed(database, chosen, asking.on)
  return { near: other ? [other, ...near] : near, wide }
}
