import { z } from 'zod'
import { typedSchema } from '#app/components/schema-form/typed'
import { daySchema } from '#app/domain/law/day'

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
