import { z } from 'zod'
import { daySchema } from '#app/domain/law/day-schema'

/** Another name or another parent from a day on. */
export const changeSchema = z.object({
  from: daySchema,
  name: z.object({ zh: z.string().min(1).max(60), en: z.string().min(1).max(120) }),
  parent: z.preprocess((chosen) => chosen ?? undefined, z.string().max(24).optional()),
})

/** The last day; `confirm` when work is still on the desk. */
export const endSchema = z.object({
  do: z.literal('end'),
  to: daySchema,
  into: z.preprocess((chosen) => chosen || undefined, z.string().max(24).optional()),
  confirm: z.literal('on').optional(),
})
