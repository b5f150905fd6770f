/** A party as a person enters it: one schema for the form, the phone, the import and the door. */
import { z } from 'zod'
import { sides } from '#app/domain/dispute/event'
import { identityKindOf } from '#app/domain/people/identity'
import { isPhone } from '#app/domain/people/phone'

const numberOf = z
  .string()
  .max(40)
  .refine((typed) => identityKindOf(typed) !== undefined, { error: 'bad-identity' })

export const newPartySchema = z.object({
  side: z.enum(sides),
  kind: z.enum(['person', 'organisation']),
  name: z.string().min(1).max(60),
  identity: numberOf.optional(),
  phone: z.string().max(40).refine(isPhone, { error: 'bad-phone' }).optional(),
  address: z.string().min(1).max(120).optional(),
  minor: z.boolean().optional(),
})
export type NewParty = z.infer<typeof newPartySchema>
