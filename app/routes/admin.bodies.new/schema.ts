import { z } from 'zod'
import { tradeKeys } from '#app/domain/codes/trades'
import { daySchema } from '#app/domain/law/day-schema'
import { bodyCodeSchema, bodyKinds } from '#app/domain/territory/body'
import { levels } from '#app/domain/territory/level'

export const nameSchema = z.object({ zh: z.string().min(1).max(60), en: z.string().min(1).max(120) })

/** A new body, as typed. */
export const newBodySchema = z
  .object({
    code: bodyCodeSchema,
    kind: z.enum(bodyKinds),
    level: z.enum(levels),
    name: nameSchema,
    parent: z.preprocess((chosen) => chosen ?? undefined, z.string().max(24).optional()),
    from: daySchema,
    trade: z.preprocess(
      (chosen) => (chosen === '' || chosen === null ? undefined : chosen),
      z.enum(tradeKeys).optional(),
    ),
  })
  .refine(({ kind, trade }) => trade === undefined || kind === 'sub-centre', { path: ['trade'], error: 'not-a-choice' })
