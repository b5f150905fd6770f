import { z } from 'zod'
import { typedSchema } from '#app/components/schema-form/typed'
import { daySchema } from '#app/domain/law/day-schema'
import { catalogue } from '#app/domain/procedures'

/** The form that begins a proceeding: where, when, and what its procedure asks for. */
export const beginForm = (enter: z.ZodObject) =>
  z.object({
    command: z.string().min(1).max(40),
    seen: z.coerce.number().int().min(1),
    on: daySchema,
    body: z.string().min(1).max(40),
    entry: typedSchema(enter),
  })

/** The same by name, for the browser to load when the form is sent. Throws for a procedure that is not on the shelf. */
export function beginFormOf(procedure: string) {
  const enter = catalogue.get(procedure)?.opening.enter
  if (!enter) throw new Error(`no procedure ${procedure}`)
  return beginForm(enter)
}
