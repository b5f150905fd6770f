/** What the page of a registration needs to know: which procedures, which bodies, and a new command's id. */
import { randomUUID } from 'node:crypto'
import { bodyChoice, bodyChoicesFor, bodyNamed } from '#app/db/body-choice.server'
import { askerOf } from '#app/db/desk.server'
import { catalogue } from '#app/domain/procedures'
import { fieldsOf } from '#app/domain/procedures/field'
import { mayHave, openableBy, reportedInField } from '#app/domain/procedures/openings'
import { versionOn, type Procedure } from '#app/domain/procedures/procedure'
import { surroundings } from '#app/db/surroundings.server'
import type { PersonalVisit } from '#app/http/doorway.server'
import { saysWhence } from './form'

const placeKinds = ['district', 'town', 'street', 'village', 'community', 'grid'] as const

export function loadRegister(visit: PersonalVisit) {
  const { person, today, database, url } = visit
  const options = openableBy(person.role, catalogue).filter((rules) => versionOn(rules, today))
  const own = surroundings(database.reader).territory.get(person.body, today)
  const field = reportedInField(person.role, own, catalogue)
  // `?procedure` without a known one asks to choose.
  const asked = url.searchParams.get('procedure')
  const meant = asked === null ? field : options.find(({ key }) => key === asked)
  const rules = meant ?? (options.length === 1 ? options[0] : undefined)
  const choose = options.map(({ key, name, about }) => ({ key, name, about }))
  return rules ? { choose, form: formOf(visit, rules, rules === field) } : { choose, form: null }
}

/** `quick`: a report from the field, with the fewest questions. */
function formOf({ person, today, database }: PersonalVisit, rules: Procedure, quick: boolean) {
  const asking = { on: today, near: person.body }
  const { area } = askerOf(database, person)
  const own = surroundings(database.reader).territory.get(person.body, today)
  const fields = fieldsOf(rules.opening.enter)
  return {
    procedure: rules.key,
    name: rules.name,
    fields,
    quick,
    /** the sender is asked for, and says where it comes from */
    whence: saysWhence(fields),
    /** who answers is an organ, not somebody */
    answeredByOrgan: rules.family === 'administrative',
    command: randomUUID(),
    today,
    place: bodyNamed(database, area, today) ?? null,
    places: bodyChoice(database, { kinds: placeKinds }, asking),
    body: mayHave(rules, own) ? (bodyNamed(database, person.body, today) ?? null) : null,
    atKinds: rules.opening.at,
    at: bodyChoice(database, { kinds: rules.opening.at }, asking),
    entryBodies: bodyChoicesFor(database, rules.opening.enter, asking),
  }
}

export type RegisterForm = ReturnType<typeof formOf>
