/**
 * What happened, written once. Events hold codes, days, amounts and references; never names, numbers of people or
 * narratives: those are rows that can be disposed of while the figures stay exact.
 */
import { z } from 'zod'
import { caseNumberSchema } from '#app/domain/dispute/case-number'
import { daySchema } from '#app/domain/law/day-schema'

/** 500: a list of people is kept as their ids in one text */
const value = z.union([z.string().max(500), z.number(), z.boolean()])
const entrySchema = z.record(z.string(), value)
export type Entry = z.infer<typeof entrySchema>

export const sides = ['applicant', 'respondent', 'third'] as const
export type Side = (typeof sides)[number]

const base = z.object({
  id: z.string(),
  disputeId: z.string(),
  n: z.number().int().min(1),
  version: z.literal(1),
  on: daySchema,
  recordedAt: z.string(),
  by: z.string(),
  actingBody: z.string(),
})

export const eventSchema = z.discriminatedUnion('kind', [
  base.extend({
    kind: z.literal('registered'),
    data: z.object({
      number: z.string(),
      title: z.string(),
      story: z.string().optional(),
      category: z.string(),
      source: z.string(),
      place: z.string(),
      amount: z.number().int().optional(),
      people: z.number().int().optional(),
    }),
  }),
  base.extend({ kind: z.literal('party-added'), data: z.object({ party: z.string(), side: z.enum(sides) }) }),
  base.extend({
    kind: z.literal('begun'),
    proceedingId: z.string(),
    data: z.object({
      procedure: z.string(),
      version: z.string(),
      body: z.string(),
      level: z.string(),
      parent: z.string().optional(),
      entry: entrySchema,
      /** given to what is accepted by beginning; entries older than case numbers have none */
      caseNumber: caseNumberSchema.optional(),
    }),
  }),
  base.extend({
    kind: z.literal('stepped'),
    proceedingId: z.string(),
    data: z.object({
      step: z.string(),
      entry: entrySchema,
      /** where a step moved the proceeding, with the level there */
      moved: z.object({ body: z.string(), level: z.string() }).optional(),
      item: z.string().optional(),
      /** given by the step that accepted */
      caseNumber: caseNumberSchema.optional(),
    }),
  }),
  base.extend({
    kind: z.literal('threaded'),
    /** only where the thread is of one proceeding */
    proceedingId: z.string().optional(),
    data: z.object({
      thread: z.string(),
      /** which of the things that go on: its id, given by the move that opened it */
      item: z.string(),
      move: z.string(),
      entry: entrySchema,
    }),
  }),
  base.extend({
    kind: z.literal('assigned'),
    proceedingId: z.string(),
    data: z.object({ handler: z.string(), declared: z.enum(['none', 'relation']).optional() }),
  }),
  base.extend({ kind: z.literal('attached'), data: z.object({ attachment: z.string() }) }),
  /** what stands before it came whole from another site (domain/hand-over): known here from this entry on */
  base.extend({
    kind: z.literal('received'),
    data: z.object({
      /** its number here; the sender's stays in its registration */
      number: z.string(),
      /** the body that takes it, and who there */
      into: z.string(),
      handler: z.string().optional(),
      /** of the manifest of the pack it came in, and the key that sealed it */
      digest: z.string(),
      key: z.string(),
      /** whether that key was one this site knows */
      known: z.boolean(),
      /** the site it came from, as that calls itself */
      from: z.string().max(200),
    }),
  }),
  base.extend({
    kind: z.literal('corrected'),
    data: z.object({
      /** the entry that was wrong, by its number in the dispute */
      corrects: z.number().int().min(1),
      reason: z.string(),
      /** what it should have said; absent: it should not have been made at all */
      instead: z.object({ on: daySchema, data: z.record(z.string(), z.unknown()) }).optional(),
    }),
  }),
])

export type Event = z.infer<typeof eventSchema>
export type EventKind = Event['kind']
export type EventOf<K extends EventKind> = Extract<Event, { kind: K }>

/** The text whose hash chains an event to the one before: fixed field order, keys of `data` sorted. */
export const canonical = (event: Event): string =>
  JSON.stringify([
    event.id,
    event.disputeId,
    event.n,
    event.kind,
    event.version,
    'proceedingId' in event ? (event.proceedingId ?? '') : '',
    event.on,
    event.recordedAt,
    event.by,
    event.actingBody,
    sorted(event.data),
  ])

const sorted = (input: unknown): unknown =>
  Array.isArray(input)
    ? input.map(sorted)
    : input !== null && typeof input === 'object'
      ? Object.fromEntries(
          Object.entries(input)
            .filter(([, inner]) => inner !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : input
