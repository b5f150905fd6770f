/** The published schema of a return as it is sent: what the body above, or anybody, reads it by. */
import { z } from 'zod'
import { RETURN_SCHEMA, sentSchema } from '#app/domain/frozen/entry'
import { jsonText } from '#app/domain/hand-over/packed'

let text: string | undefined

/** JSON Schema (2020-12). */
export const returnSchemaText = (): string =>
  (text ??= jsonText({
    ...z.toJSONSchema(sentSchema, { unrepresentable: 'any', reused: 'inline' }),
    $id: RETURN_SCHEMA,
    title: '固定的报表 A frozen return',
    description:
      'The frozen return first, then what was said of it: approved, published, withdrawn, errata. Amounts are in fen, rates in percent as printed; each cell has its numerator and denominator. hash = SHA-256(prevHash, LF, canonical JSON of content: keys in order, no spaces). Each signature is Ed25519 by `key` over "fengqiao/return/1", LF, hash; the seal over "fengqiao/return/1 sent", LF, canonical JSON of everything but the seal.',
  }))
