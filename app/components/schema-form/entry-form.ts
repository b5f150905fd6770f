import { z } from 'zod'
import { daySchema } from '#app/domain/law/day-schema'
import { typedSchema } from './typed'

/** The form of a step or of a move of a thread: the same in the browser and on the server. */
export const entryForm = (enter: z.ZodObject) =>
  z.object({
    /** the id of this command: sent twice it is done once */
    command: z.string().min(1).max(40),
    /** the version of the dispute the person saw */
    seen: z.coerce.number().int().min(1),
    on: daySchema,
    item: z.string().max(40).optional(),
    entry: typedSchema(enter),
  })
