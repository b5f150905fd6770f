/** What makes a field necessary that may otherwise stay empty, said beside it before anybody is refused for it. */
import type { FieldOf } from '#app/domain/procedures/field'
import type { NeedsField } from '#app/domain/procedures/procedure'

/** Each field with the answers that make it necessary (`neededFor`), in the words of the form. */
export function withNeeded(fields: readonly FieldOf[], needs: readonly NeedsField[] = []): FieldOf[] {
  return fields.map((field) => {
    const neededFor = needs.filter((each) => each.field === field.name).flatMap(({ when }) => answersOf(fields, when))
    return neededFor.length > 0 ? { ...field, neededFor } : field
  })
}

function answersOf(fields: readonly FieldOf[], { field, is }: NeedsField['when']) {
  const options = fields.find(({ name }) => name === field)?.options ?? {}
  return is.flatMap((answer) => options[answer] ?? [])
}
