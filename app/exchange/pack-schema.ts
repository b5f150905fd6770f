/** The published schema of a pack: what a court, a notary or another site reads it by. */
import { z } from 'zod'
import { jsonText, manifestSchema, PACK_SCHEMA, packedSchema, sealSchema } from '#app/domain/hand-over/packed'

const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any', reused: 'inline' })

let text: string | undefined

/** JSON Schema (2020-12) of the three JSON parts, one under each name. */
export const packSchemaText = (): string =>
  (text ??= jsonText({
    $id: PACK_SCHEMA,
    title: '纠纷移交包 Hand-over pack of a dispute',
    description:
      'A zip of manifest.json, seal.json, dispute.json, cover.html, schema.json, attachments/ and papers/. The manifest holds the SHA-256 of every other part but the seal; the seal is an Ed25519 signature over the bytes of manifest.json. Each entry of dispute.json carries hash = SHA-256(prevHash, LF, canonical JSON of the entry).',
    $defs: {
      'manifest.json': schemaOf(manifestSchema),
      'seal.json': schemaOf(sealSchema),
      'dispute.json': schemaOf(packedSchema),
    },
  }))
