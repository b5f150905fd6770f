import { z } from 'zod'
import { bodyCodeSchema } from '#app/domain/territory/body'

const optional = <S extends z.ZodType>(schema: S) => z.preprocess((typed) => typed || undefined, schema.optional())

/** A pattern as typed; without a body it is for every other. */
export const patternSchema = z.object({
  do: z.enum(['preview', 'set']),
  kind: z.string().min(1).max(20),
  body: optional(bodyCodeSchema),
  organ: optional(z.string().max(20)),
  pattern: z.string().min(1).max(80),
})

export const dropSchema = z.object({
  do: z.literal('drop'),
  kind: z.string().min(1).max(20),
  body: optional(bodyCodeSchema),
})
