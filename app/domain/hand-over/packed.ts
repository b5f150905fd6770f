/**
 * A dispute as it is handed over to a court, a notary or an arbitration commission: one JSON text whose schema is
 * published. Entries stand as they are in the log they come from, each with the hashes that chained it there.
 */
import { z } from 'zod'
import { eventSchema, sides } from '#app/domain/dispute/event'
import { bodyCodeSchema, bodyKinds } from '#app/domain/territory/body'
import { levels } from '#app/domain/territory/level'

/** Raised whenever a reader of the old would misread the new. */
export const PACK_VERSION = 1
export const PACK_SCHEMA = `fengqiao/hand-over-pack/${PACK_VERSION}` as const

const id = z.string().min(1).max(80)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const text = z.string().max(100_000)
const words = z.strictObject({ zh: z.string().max(200), en: z.string().max(200) })

/** `prevHash` is empty for the first entry of a log. */
const entrySchema = z.strictObject({ event: eventSchema, prevHash: hash.or(z.literal('')), hash })

const partySchema = z.strictObject({
  id,
  side: z.enum(sides),
  kind: z.enum(['person', 'organisation']),
  name: z.string().max(120),
  /** in full only in a pack made so; else what is masked */
  identity: z.string().max(40).nullable(),
  identityMasked: z.string().max(40).nullable(),
  phone: z.string().max(40).nullable(),
  phoneMasked: z.string().max(40).nullable(),
  address: z.string().max(200).nullable(),
  minor: z.boolean(),
  at: z.string().max(40),
})

export const packedSchema = z.strictObject({
  schema: z.literal(PACK_SCHEMA),
  id,
  number: z.string().min(1).max(40),
  entries: z.array(entrySchema).min(1).max(10_000),
  /** texts the entries refer to by id; one disposed of is not here */
  records: z.array(z.strictObject({ id, field: z.string().max(60), text, by: id, at: z.string().max(40) })),
  parties: z.array(partySchema),
  attachments: z.array(
    z.strictObject({
      ...{ id, name: z.string().max(200), type: z.string().max(100), size: z.number().int().min(0), sha256: hash },
      ...{ by: id, at: z.string().max(40) },
    }),
  ),
  /** who wrote or was given entries, and what else entries name by an id */
  names: z.array(z.strictObject({ id, name: z.string().max(120) })),
  /** the bodies the entries name, as they are called where it comes from */
  bodies: z.array(
    z.strictObject({ code: bodyCodeSchema, kind: z.enum(bodyKinds), level: z.enum(levels), name: words }),
  ),
})
export type Packed = z.infer<typeof packedSchema>

const partOf = z.strictObject({ path: z.string().max(120), size: z.number().int().min(0), sha256: hash })

export const manifestSchema = z.strictObject({
  schema: z.literal(PACK_SCHEMA),
  producer: z.strictObject({ product: z.string().max(40), site: z.string().max(120) }),
  made: z.strictObject({
    at: z.string().max(40),
    by: z.string().max(120),
    body: z.string().max(120),
    purpose: z.string().max(400),
    /** whether identity numbers and phones stand in full */
    numbers: z.enum(['full', 'masked']),
  }),
  dispute: z.strictObject({ id, number: z.string().max(40) }),
  counts: z.strictObject({
    ...{ entries: z.number().int(), records: z.number().int() },
    ...{ parties: z.number().int(), attachments: z.number().int() },
    /** records the maker left out; absent: none */
    withheld: z.number().int().min(1).optional(),
  }),
  parts: z.array(partOf).min(1).max(600),
})
export type Manifest = z.infer<typeof manifestSchema>

/** Over the bytes of the manifest, which holds the hashes of everything else. */
export const sealSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  /** the public key, 32 bytes in base64 */
  key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
})
export type Seal = z.infer<typeof sealSchema>

/** What a pack or a part of it is not right in. */
export type PackProblem = 'unreadable' | 'too-large' | 'bad-name' | 'missing' | 'not-listed' | 'changed' | 'not-valid'

/** One way to write a part: the same content gives the same bytes. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** The name an attachment has in a pack: of its bytes, never of a person's choosing. */
export const attachmentPath = ({ sha256, type }: { sha256: string; type: string }): string =>
  `attachments/${sha256}.${{ 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' }[type] ?? 'bin'}`
