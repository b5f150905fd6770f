import { entryForm } from '#app/components/schema-form/entry-form'
import { catalogue } from '#app/domain/procedures'

/** The form of a step by its name, for the browser to load when it is sent. Throws for a step that is not on the shelf. */
export function stepFormOf(procedure: string, step: string) {
  const enter = catalogue.get(procedure)?.steps[step]?.enter
  if (!enter) throw new Error(`no step ${step} in ${procedure}`)
  return entryForm(enter)
}
