import { z } from 'zod'
import { typedSchema } from '#app/components/schema-form/typed'
import { daySchema } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'

/** The form of a step: the same in the browser and on the server. */
export const stepForm = (enter: z.ZodObject) =>
  z.object({
    /** the id of this command: sent twice it is done once */
    command: z.string().min(1).max(40),
    /** the version of the dispute the person saw */
    seen: z.coerce.number().int().min(1),
    on: daySchema,
    item: z.string().max(40).optional(),
    entry: typedSchema(enter),
  })

/** The same by name, for the browser to load when the form is sent. Throws for a step that is not on the shelf. */
export function stepFormOf(procedure: string, step: string) {
  const enter = catalogue.get(procedure)?.steps[step]?.enter
  if (!enter) throw new Error(`no step ${step} in ${procedure}`)
  return stepForm(enter)
}
