import { json } from '@remix-run/node'
import { z } from 'zod'
import { searchBodies } from '#app/db/body-choice.server'
import { daySchema } from '#app/domain/law/day-schema'
import { bodyKinds } from '#app/domain/territory/body'
import { levels } from '#app/domain/territory/level'
import { reading } from '#app/http/doorway.server'

const listOf = <T extends string>(allowed: readonly [T, ...T[]]) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(allowed)))
    .optional()
    .catch(undefined)

const asked = z.object({
  q: z.string().max(60).catch(''),
  kinds: listOf(bodyKinds),
  levels: listOf(levels),
  on: daySchema.optional().catch(undefined),
})

/** Bodies by a part of their name: `{bodies: [{code, name, above}]}`. What the body picker asks while one types. */
export const loader = reading('signed-in', ({ url, database, person, today }) => {
  const { q, on = today, ...which } = asked.parse(Object.fromEntries(url.searchParams))
  return json({ bodies: searchBodies(database, which, { on, near: person.body }, q) })
})
