/** A condition on what was entered before, as a reader understands it: the field's label and the value chosen. */
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import type { Procedure, When } from '#app/domain/procedures/procedure'
import { say, type Words } from '#app/domain/words'

/** Everything any step or the opening asks for, by field name: what a condition on an earlier entry speaks of. */
function fieldsByName(rules: Procedure): ReadonlyMap<string, FieldOf> {
  const schemas = [rules.opening.enter, ...Object.values(rules.steps).map((step) => step.enter)]
  return new Map(schemas.flatMap(fieldsOf).map((field) => [field.name, field]))
}

/** "Where 'arbitration agreement' is 'yes'", as label and value. */
export function whenWords(rules: Procedure, when: When | undefined): { label: Words; value: Words }[] {
  if (when === undefined) return []
  const field = fieldsByName(rules).get(when.fact)
  const plain = { zh: when.is, en: when.is }
  const value = when.is === 'yes' ? yes : when.is === 'no' ? no : (field?.options?.[when.is] ?? plain)
  const here = { label: field?.label ?? { zh: when.fact, en: when.fact }, value }
  return [here, ...whenWords(rules, when.and)]
}
const yes = say('是', 'yes')
const no = say('否', 'no')
