import { z } from 'zod'
import { categoryKeys } from '#app/domain/codes/categories'
import { sourceKeys } from '#app/domain/codes/sources'
import { addDays, type Day } from '#app/domain/law/day'
import { daySchema } from '#app/domain/law/day-schema'

// An address may be old, cut off or typed by hand: what it says wrongly is passed over, never refused.
const lenient = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined)
const code = z.string().regex(/^[0-9a-z-]{1,40}$/)

const querySchema = z.object({
  q: lenient(z.string().trim().min(1).max(60)),
  state: lenient(z.enum(['open', 'closed'])),
  category: lenient(z.enum(categoryKeys)),
  source: lenient(z.enum(sourceKeys)),
  procedure: lenient(code),
  /** `people-mediation/applied` */
  stage: lenient(z.string().regex(/^[0-9a-z-]{1,40}\/[0-9a-z-]{1,40}$/)),
  body: lenient(code),
  due: lenient(z.enum(['overdue', 'soon'])),
  from: lenient(daySchema),
  to: lenient(daySchema),
})
/** The conditions of the list as its address writes them. */
export type Query = z.infer<typeof querySchema>

const pageSchema = z.object({
  before: lenient(z.coerce.number().int().min(0)),
  after: lenient(z.coerce.number().int().min(0)),
})

export const queryOf = (asked: URLSearchParams): Query => querySchema.parse(Object.fromEntries(asked))

/** Where the page begins: after or before a place in the order of registration. */
export function pageOf(asked: URLSearchParams): { before?: number; after?: number } {
  const { before, after } = pageSchema.parse(Object.fromEntries(asked))
  return after !== undefined ? { after } : before !== undefined ? { before } : {}
}

/** What the store is asked. */
export function filterOf(query: Query, today: Day, soonUntil: Day) {
  const { q, category, source, body, from, to, state, due } = query
  const [procedure, stage] = query.stage?.split('/') ?? [query.procedure, undefined]
  const open = state && state === 'open'
  const dueBy = due && { overdue: addDays(today, -1), soon: soonUntil }[due]
  return { q, category, source, body, from, to, procedure, stage, open, dueBy }
}
