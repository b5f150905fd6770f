/**
 * The log of returns: what was frozen and what was said of it since, each entry chained to the one before by its hash and
 * signed. A frozen return is never edited; an erratum stands beside it with its reason. One JSON text whose schema is
 * published carries a return with everything said of it to another body.
 */
import { z } from 'zod'
import { roundings } from '#app/domain/figures/ratio'
import { daySchema } from '#app/domain/law/day-schema'
import { periodKinds } from '#app/domain/returns/return'
import { bodyCodeSchema } from '#app/domain/territory/body'

/** Raised whenever a reader of the old would misread the new. */
export const RETURN_SCHEMA = 'fengqiao/return/1' as const

const id = z.string().min(1).max(80)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
const whole = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)
const words = z.strictObject({ zh: z.string().max(4000), en: z.string().max(4000) })
const cellKey = z.string().min(1).max(80)
const period = z.strictObject({ from: daySchema, to: daySchema }).refine(({ from, to }) => from <= to)

/** A figure as it stood: fen for an amount, percent as printed for a rate; null where there was nothing to divide by. */
const figure = {
  value: z.number().nullable(),
  numerator: whole,
  denominator: whole.nullable(),
  display: z.string().max(60),
}
const cell = z.strictObject({
  ...{ key: cellKey, no: z.string().max(20), name: words },
  ...{ group: words.optional(), definition: words.optional() },
  kind: z.enum(['count', 'rate', 'amount', 'sum']),
  /** printed in ten thousand yuan; the numbers are fen all the same */
  unit: z.literal('wan').optional(),
  ...{ decimals: z.number().int().min(0).max(6), rounding: z.enum(roundings) },
  ...figure,
})
/** Cells of the two sides by their keys, what each side came to, and whether they agree. */
const equation = z.strictObject({
  ...{ name: words, left: z.array(cellKey), right: z.array(cellKey), inferred: z.boolean() },
  ...{ leftSum: z.number(), rightSum: z.number(), holds: z.boolean() },
})

const said = { id, by: id, at: instant }

const frozenSchema = z.strictObject({
  kind: z.literal('frozen'),
  ...said,
  site: z.string().max(120),
  form: z.strictObject({ key: z.string().min(1).max(80), version: z.number().int().min(1), name: words }),
  body: z.strictObject({ code: bodyCodeSchema, name: words }),
  ...{ every: z.enum(periodKinds), period },
  /** everything recorded up to and with this instant; `log`: the last entry of the log of disputes then */
  asOf: instant,
  log: z.strictObject({ entries: whole, hash: hash.or(z.literal('')) }),
  ...{ cells: z.array(cell).min(1).max(500), equations: z.array(equation).max(200) },
  /** sentences with their figures set in, and the notes that define them */
  paragraphs: z.array(z.strictObject({ title: words.optional(), text: words, notes: z.array(words) })).max(100),
  /** the returns of bodies that work elsewhere that are added in, by the hash of their frozen entry */
  parts: z.array(z.strictObject({ body: bodyCodeSchema, hash, digest: hash })).max(500),
  drafted: z.enum(['by-schedule', 'by-hand']),
})

const about = { ...said, of: id, reason: z.string().max(2000) }
const corrected = z.strictObject({ key: cellKey, stated: z.strictObject(figure), corrected: z.strictObject(figure) })

export const contentSchema = z.discriminatedUnion('kind', [
  frozenSchema,
  z.strictObject({ kind: z.literal('approved'), ...about }),
  z.strictObject({ kind: z.literal('published'), ...about }),
  z.strictObject({ kind: z.literal('withdrawn'), ...about }),
  z.strictObject({ kind: z.literal('erratum'), ...about, cells: z.array(corrected).min(1).max(500) }),
])
export type Content = z.infer<typeof contentSchema>
export type ContentOf<K extends Content['kind']> = Extract<Content, { kind: K }>
export type Frozen = ContentOf<'frozen'>
export type FrozenCell = Frozen['cells'][number]
export type Erratum = ContentOf<'erratum'>
export type Mark = 'approved' | 'published' | 'withdrawn'

const seal = z.string().regex(/^[A-Za-z0-9+/]{86}==$/)
export const entrySchema = z.strictObject({
  content: contentSchema,
  prevHash: hash.or(z.literal('')),
  hash,
  signature: seal,
})
export type Entry = z.infer<typeof entrySchema>

/** A return as it is sent: the frozen entry first, then everything said of it in order; sealed as a whole. */
export const sentSchema = z.strictObject({
  schema: z.literal(RETURN_SCHEMA),
  ...{ site: z.string().max(120), sentAt: instant },
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  entries: z.array(entrySchema).min(1).max(1000),
  seal,
})
export type Sent = z.infer<typeof sentSchema>

const sorted = (input: unknown): unknown =>
  Array.isArray(input)
    ? input.map(sorted)
    : input !== null && typeof input === 'object'
      ? Object.fromEntries(
          Object.entries(input)
            .filter(([, value]) => value !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, value]) => [key, sorted(value)]),
        )
      : input

/** The one way a content is written before it is hashed: keys in order, no spaces. */
export const canonicalText = (value: unknown): string => JSON.stringify(sorted(value))

/** What the signature of an entry stands over: the schema, so that it can be mistaken for nothing else, and the hash. */
export const signedText = (entryHash: string): string => `${RETURN_SCHEMA}\n${entryHash}`

/** What the seal of a whole file stands over. */
export const sealedText = ({ schema, site, sentAt, key, entries }: Omit<Sent, 'seal'>): string =>
  `${RETURN_SCHEMA} sent\n${canonicalText({ schema, site, sentAt, key, entries })}`
