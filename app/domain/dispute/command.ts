/** What a person asks of a dispute. Everything that changes one arrives as one of these: pages, outbox, import, demo, tests. */
import { z } from 'zod'
import { categoryKeys } from '#app/domain/codes/categories'
import { sourceKeys } from '#app/domain/codes/sources'
import { sides } from '#app/domain/dispute/event'
import { daySchema } from '#app/domain/law/day-schema'

const id = z.string().min(1).max(40)
const entry = z.record(z.string().max(40), z.unknown())
const amount = z
  .number()
  .int()
  .min(0)
  .max(10 ** 14)

export const registerSchema = z.object({
  kind: z.literal('register'),
  title: z.string().min(1).max(80),
  story: z.string().min(1).max(5000).optional(),
  category: z.enum(categoryKeys),
  source: z.enum(sourceKeys),
  place: id,
  on: daySchema,
  amount: amount.optional(),
  people: z.number().int().min(1).max(100_000).optional(),
  /** rows the door has stored beside: the domain knows a party by its id and side only */
  parties: z.array(z.object({ id, side: z.enum(sides) })).max(200),
  procedure: id,
  body: id,
  entry: entry.default({}),
})

const seen = z.number().int().min(1)

export const commandSchema = z.discriminatedUnion('kind', [
  registerSchema,
  z.object({
    kind: z.literal('step'),
    proceeding: id,
    step: id,
    seen: seen.optional(),
    on: daySchema,
    item: id.optional(),
    entry,
  }),
  z.object({
    kind: z.literal('begin'),
    procedure: id,
    body: id,
    parent: id.optional(),
    on: daySchema,
    seen: seen.optional(),
    entry,
  }),
  z.object({
    kind: z.literal('thread'),
    thread: id,
    move: id,
    /** absent: the move opens one */
    item: id.optional(),
    /** asked for when one is opened that is of a proceeding */
    proceeding: id.optional(),
    on: daySchema,
    seen: seen.optional(),
    entry,
  }),
  z.object({
    kind: z.literal('assign'),
    proceeding: id,
    handler: id,
    on: daySchema,
    /** what who is to handle it says of a relation to the parties, and which */
    declared: z.enum(['none', 'relation']).optional(),
    relation: entry.optional(),
  }),
  z.object({ kind: z.literal('add-party'), party: id, side: z.enum(sides), on: daySchema }),
  z.object({ kind: z.literal('attach'), attachment: id, on: daySchema }),
  z.object({
    kind: z.literal('correct'),
    corrects: z.number().int().min(1),
    reason: z.string().min(1).max(1000),
    seen: seen.optional(),
    on: daySchema,
    /** the entry as it should have been; absent: it should not have been made */
    instead: z.object({ on: daySchema, entry }).optional(),
  }),
])

export type Command = z.infer<typeof commandSchema>
export type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>
