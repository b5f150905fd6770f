import { z } from 'zod'
import { withoutEmpty } from '#app/components/schema-form/typed'
import { newPartySchema } from '#app/domain/people/party'

const ticked = z.preprocess((typed) => typed === true || typed === 'on', z.boolean())

/** The form of one more party: the schema every party is checked with, and the command's id. */
export const partyForm = z.preprocess(
  withoutEmpty,
  newPartySchema.extend({ minor: ticked, command: z.string().min(1).max(40) }),
)
