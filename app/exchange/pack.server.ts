/**
 * Makes a hand-over pack: a zip of the dispute, its files, a readable cover and the schema, a manifest with the hash of
 * each part, and a seal over the manifest. The same dispute gives the same parts, byte for byte.
 */
import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import { coverPage } from '#app/exchange/cover'
import { packSchemaText } from '#app/exchange/pack-schema'
import type { CoverTold } from '#app/domain/hand-over/cover'
import { jsonText, PACK_SCHEMA, type Manifest, type Packed, type Seal } from '#app/domain/hand-over/packed'

export type Part = { path: string; bytes: Uint8Array }

export type Making = {
  packed: Packed
  /** attachments, and papers under `papers/` */
  files: readonly Part[]
  cover: CoverTold
  made: Manifest['made']
  site: string
  /** how many records were left out */
  withheld?: number
}

/** The key of the site that makes it. */
export type Sealer = { key: string; sign: (bytes: Uint8Array) => string }

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')

export async function packOf(making: Making, sealer: Sealer): Promise<Buffer> {
  const { packed, files, made, site, withheld = 0 } = making
  const parts: Part[] = [
    { path: 'dispute.json', bytes: utf8(jsonText(packed)) },
    { path: 'cover.html', bytes: utf8(coverPage(making)) },
    { path: 'schema.json', bytes: utf8(packSchemaText()) },
    ...files,
  ].sort((a, b) => (a.path < b.path ? -1 : 1))
  const manifest: Manifest = {
    schema: PACK_SCHEMA,
    producer: { product: 'fengqiao', site },
    made,
    dispute: { id: packed.id, number: packed.number },
    counts: {
      ...{ entries: packed.entries.length, records: packed.records.length },
      ...{ parties: packed.parties.length, attachments: packed.attachments.length },
      ...(withheld > 0 ? { withheld } : {}),
    },
    parts: parts.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: hashOf(bytes) })),
  }
  const listed = utf8(jsonText(manifest))
  const seal: Seal = { algorithm: 'Ed25519', key: sealer.key, signature: sealer.sign(listed) }
  return zipped(
    [{ path: 'manifest.json', bytes: listed }, { path: 'seal.json', bytes: utf8(jsonText(seal)) }, ...parts],
    made.at,
  )
}

/** The date of each entry is that of the pack, so that nothing depends on when it was zipped. */
function zipped(parts: readonly Part[], at: string): Promise<Buffer> {
  const zip = new JSZip()
  for (const { path, bytes } of parts) zip.file(path, bytes, { date: new Date(at), createFolders: false })
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
