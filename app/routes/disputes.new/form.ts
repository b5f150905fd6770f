import { z } from 'zod'
import { typedSchema, withoutEmpty, yuanTyped } from '#app/components/schema-form/typed'
import { categoryKeys } from '#app/domain/codes/categories'
import { sourceKeys, type Source } from '#app/domain/codes/sources'
import { daySchema } from '#app/domain/law/day-schema'
import { newPartySchema, type NewParty } from '#app/domain/people/party'
import { fieldsOf } from '#app/domain/procedures/field'
import type { Problem } from '#app/domain/procedures/problems'
import type { Procedure } from '#app/domain/procedures/procedure'

/** What says something of a party; a row with none of it was left empty. */
const telling = ['name', 'phone', 'identity', 'address'] as const

function partyTyped(typed: unknown): unknown {
  const { minor, ...row } = withoutEmpty(typed)
  if (telling.every((name) => row[name] === undefined)) return undefined
  return { ...row, ...(minor === true || minor === 'on' ? { minor: true } : {}) }
}

/** A choice not made is missing, not wrong. */
const unchosen = ({ input }: { input: unknown }): Problem => (input === undefined ? 'required' : 'not-a-choice')

const bodyCode = z.string().regex(/^[0-9a-z-]{1,40}$/, { error: 'not-a-choice' })

/** Who sends a dispute (a referral asks for it) is where it comes from: one answer, not two that may differ. */
export const saysWhence = (fields: readonly { name: string }[]) => fields.some(({ name }) => name === 'sender')

const isSource = (key: unknown): key is Source => sourceKeys.some((each) => each === key)

function sentFrom(typed: Record<string, unknown>): Record<string, unknown> {
  const { sender } = withoutEmpty(typed['entry'])
  return { ...typed, source: isSource(sender) ? sender : ('administrative-organ' satisfies Source) }
}

/** The form of a registration under one procedure: the same in the browser and on the server. */
export const registerForm = ({ opening }: Pick<Procedure, 'opening'>) =>
  z.preprocess(
    (typed) => (saysWhence(fieldsOf(opening.enter)) ? sentFrom(withoutEmpty(typed)) : withoutEmpty(typed)),
    z.object({
      /** the id of this command: sent twice it is done once */
      command: z.string().min(1).max(40),
      procedure: z.string().min(1).max(40),
      title: z.string().min(1).max(80),
      category: z.enum(categoryKeys, { error: unchosen }),
      place: bodyCode,
      body: bodyCode,
      on: daySchema,
      source: z.enum(sourceKeys, { error: unchosen }),
      story: z.string().min(1).max(5000).optional(),
      amount: yuanTyped.optional(),
      people: z.coerce.number().int().min(1).max(100_000).optional(),
      parties: z
        .array(z.preprocess(partyTyped, newPartySchema.optional()))
        .max(200)
        .transform((rows) => rows.filter((row): row is NewParty => row !== undefined))
        .optional(),
      entry: typedSchema(opening.enter),
    }),
  )
