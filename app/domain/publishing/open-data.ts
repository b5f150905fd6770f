/** What everybody is told of frozen returns and results, as data with a schema. Raised when a reader would misread it. */
import { z } from 'zod'
import { daySchema } from '#app/domain/law/day-schema'

export const OPEN_DATA = 'fengqiao/open-data/1' as const

const words = z.strictObject({ zh: z.string(), en: z.string() })
const figure = z.strictObject({
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  display: z.string().nullable(),
  /** a small count, or one that would give a small one away: everything else is null then */
  suppressed: z.boolean(),
})
const cell = z.strictObject({
  ...{ key: z.string(), no: z.string(), name: words, group: words.optional(), definition: words.optional() },
  ...{ kind: z.enum(['count', 'rate', 'amount', 'sum']), unit: z.literal('wan').optional() },
  stated: figure,
  /** where an erratum says otherwise */
  corrected: figure.optional(),
})
const publicReturn = z.strictObject({
  id: z.string(),
  form: z.strictObject({ key: z.string(), version: z.number(), name: words }),
  body: z.strictObject({ code: z.string(), name: words }),
  period: z.strictObject({ from: daySchema, to: daySchema }),
  ...{ asOf: z.string(), publishedAt: z.string() },
  cells: z.array(cell),
  equations: z.array(
    z.strictObject({ name: words, left: z.array(z.string()), right: z.array(z.string()), holds: z.boolean() }),
  ),
  paragraphs: z.array(z.strictObject({ title: words.optional(), text: words, notes: z.array(words) })),
  errata: z.array(
    z.strictObject({
      ...{ at: z.string(), reason: z.string() },
      cells: z.array(z.strictObject({ key: z.string(), stated: figure, corrected: figure })),
    }),
  ),
  /** of the whole frozen entry, withheld cells and all */
  entry: z.strictObject({ hash: z.string(), signature: z.string(), key: z.string() }),
})
export type PublicReturn = z.infer<typeof publicReturn>
export type PublicFigure = z.infer<typeof figure>

const result = z.strictObject({
  ...{ id: z.string(), title: z.string(), summary: z.string(), day: daySchema, publishedAt: z.string() },
  ...{ body: words, matter: words, outcome: words },
})
export type OpenResult = z.infer<typeof result>

/** `signature`: Ed25519 by `key` over the schema, LF, and everything but these two as canonical JSON: keys in order, no spaces. */
const head = {
  key: z.string(),
  signature: z.string(),
  schema: z.literal(OPEN_DATA),
  site: z.string(),
  licence: words,
  smallBelow: z.number(),
}
export const openDataSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('returns'), ...head, returns: z.array(publicReturn) }),
  z.strictObject({ kind: z.literal('results'), ...head, results: z.array(result) }),
])
export type OpenData = z.infer<typeof openDataSchema>

/** What a signature stands over that everybody can check: what they were told, in the one way of writing it. */
export const publicText = (canonical: string): string => `${OPEN_DATA}\n${canonical}`

export const licence = {
  zh: '可以自由使用、转载，须注明来源和公开时间；被隐去的数字不得推断、还原。',
  en: 'Free to use and pass on, naming the source and the time; what is withheld must not be inferred or restored.',
}
