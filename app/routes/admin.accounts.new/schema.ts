import { z } from 'zod'
import { accountSchema } from '#app/components/admin/account-fields'

/** A new account; its password is made, not typed. */
export const newAccountSchema = z.object({
  login: z
    .string()
    .min(1)
    .regex(/^[\w.-]{2,40}$/),
  ...accountSchema.shape,
})
