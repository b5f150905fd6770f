import { z } from 'zod'
import { daySchema } from '#app/domain/law/day-schema'

/** An empty day is none: on duty until further notice. */
const lastDay = z.preprocess((typed) => (typed === '' ? undefined : typed), daySchema.optional())

export const dutySchema = z.object({
  body: z.string().min(1).max(24),
  login: z.string().trim().min(1).max(40),
  from: daySchema,
  to: lastDay,
})

export const endSchema = z.object({ do: z.literal('end'), duty: z.string().min(1).max(40), to: daySchema })
