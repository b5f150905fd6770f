/** Fills a form as a person in a hurry would: the required fields and what they make necessary, the first option, one, today. */
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import type { Step } from '#app/domain/procedures/procedure'
import { areaOf } from '#app/domain/territory/area'
import { compareLevels } from '#app/domain/territory/level'
import { territory } from '#test/factories/territory'

export type Typed = Readonly<Record<string, unknown>>

/** Picks one of several, given how many there are: always the first, unless a test draws. */
export type Pick = (count: number) => number
export const first: Pick = () => 0

type Form = { enter: Step['enter']; moves?: Step['moves']; needsField?: Step['needsField'] }

/** `at` is the body the proceeding is at: what a step moves up or down from. Returns undefined when no body suits. */
export function filled(form: Form, on: string, at: string, given: Typed = {}, pick: Pick = first): Typed | undefined {
  const entry: Record<string, unknown> = {}
  for (const field of fieldsOf(form.enter)) {
    const needed = field.required || isNeeded(form, field.name, { ...entry, ...given })
    if (field.name in given || (!needed && pick(2) === 0)) continue
    const value = valueFor(field, on, at, form.moves, pick)
    if (value === undefined) return undefined
    entry[field.name] = value
  }
  return { ...entry, ...given }
}

const isNeeded = ({ needsField = [] }: Form, name: string, entry: Typed): boolean =>
  needsField.some(({ field, when }) => field === name && when.is.includes(String(entry[when.field])))

function valueFor(field: FieldOf, on: string, at: string, moves: Step['moves'], pick: Pick): unknown {
  switch (field.widget) {
    case 'choice': {
      const options = Object.keys(field.options ?? {})
      return options[pick(options.length)]
    }
    case 'yes-no':
      return (['yes', 'no'] as const)[pick(2)]
    case 'day':
      return on
    case 'money':
    case 'count':
      return 1
    case 'body':
      return bodyFor(field, on, at, moves, pick)
    default:
      return `${field.name} told`
  }
}

function bodyFor({ bodies }: FieldOf, on: string, at: string, moves: Step['moves'], pick: Pick): string | undefined {
  const suits = territory.all(on).filter((body) => {
    if (bodies?.kinds && !bodies.kinds.includes(body.kind)) return false
    if (bodies?.levels && !bodies.levels.includes(body.level)) return false
    return !moves || moves === 'back' || leads(moves, at, body.code)
  })
  return suits[pick(suits.length)]?.code
}

function leads(way: 'up' | 'down', here: string, there: string): boolean {
  const [lower, upper] = way === 'up' ? [here, there] : [there, here]
  const below = territory.get(lower)
  const above = territory.get(upper)
  if (!below || !above || compareLevels(below.level, above.level) >= 0) return false
  return territory.within(areaOf(territory, lower), areaOf(territory, upper))
}
