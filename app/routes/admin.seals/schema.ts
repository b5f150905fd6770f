import { z } from 'zod'
import { sealSchema } from '#app/domain/hand-over/packed'

export const keySchema = z.object({ name: z.string().min(1).max(60), key: sealSchema.shape.key })
export const dropSchema = z.object({ do: z.literal('drop'), key: sealSchema.shape.key })
