import { z } from 'zod'
import { caucusSchema } from '#app/domain/dispute/caucus'

/** A note as it is typed; the id of the form becomes its own, so that a form sent twice makes one note. */
export const noteForm = caucusSchema.extend({ do: z.literal('write'), command: z.string().min(1).max(40) })

export const tearForm = z.object({ do: z.literal('tear'), note: z.string().min(1).max(40) })
