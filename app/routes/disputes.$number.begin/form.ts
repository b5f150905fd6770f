import { z } from 'zod'
import { typedSchema } from '#app/components/schema-form/typed'
import { daySchema } from '#app/domain/law/day'

/** The form that begins a proceeding: where, when, and what its procedure asks for. */
export const beginForm = (enter: z.ZodObject) =>
  z.object({
    command: z.string().min(1).max(40),
    seen: z.coerce.number().int().min(1),
    on: daySchema,
    body: z.string().min(1).max(40),
    entry: typedSchema(enter),
  })
