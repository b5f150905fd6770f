/**
 * Opens a hand-over pack nobody has reason to trust: names, sizes and number of entries are looked at before anything is
 * unpacked, every part against its hash in the manifest, the manifest against its seal, the dispute against its schema.
 */
import type { z } from 'zod'
import { hashOf } from '#app/exchange/pack.server'
import { isSignedBy } from '#app/exchange/signed.server'
import { entriesOf, type Found } from '#app/exchange/unzip.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { holdsTogether } from '#app/domain/hand-over/checked'
import {
  attachmentPath,
  manifestSchema,
  PACK_SCHEMA,
  packedSchema,
  sealSchema,
  type Manifest,
  type Packed,
  type PackProblem,
} from '#app/domain/hand-over/packed'

export type ReadPack = {
  packed: Packed
  manifest: Manifest
  files: { sha256: string; bytes: Uint8Array }[]
  /** the public key of the seal: it fits, but whether it is known here is another question */
  key: string
  /** SHA-256 of the manifest */
  digest: string
}

/** `pack-damaged` naming the part and what is wrong with it; `pack-of-another-version`. */
export async function readPack(bytes: Uint8Array): Promise<Result<ReadPack>> {
  const found = await entriesOf(bytes)
  if (!found.ok) return found
  const parts = found.value
  const manifest = parsed(parts, 'manifest.json', manifestSchema)
  if (!manifest.ok) return manifest
  const seal = parsed(parts, 'seal.json', sealSchema)
  if (!seal.ok) return seal
  const listed = parts.get('manifest.json') ?? new Uint8Array()
  if (!isSignedBy(seal.value.key, listed, seal.value.signature)) return damaged('seal.json', 'changed')
  const wrong = wrongPart(parts, manifest.value)
  if (wrong) return wrong
  const packed = parsed(parts, 'dispute.json', packedSchema)
  if (!packed.ok) return packed
  const sent = asSent(parts, packed.value)
  if (!sent || !holdsTogether(sent) || sent.id !== manifest.value.dispute.id)
    return damaged('dispute.json', 'not-valid')
  const files = sent.attachments.map((each) => ({ each, bytes: parts.get(attachmentPath(each)) }))
  const missing = files.find(({ each, bytes: own }) => own === undefined || hashOf(own) !== each.sha256)
  if (missing) return damaged(attachmentPath(missing.each), missing.bytes ? 'changed' : 'missing')
  return done({
    ...{ packed: sent, manifest: manifest.value, key: seal.value.key, digest: hashOf(listed) },
    files: files.map(({ each, bytes: own }) => ({ sha256: each.sha256, bytes: own ?? new Uint8Array() })),
  })
}

export const damaged = (part: string, problem: PackProblem): Result<never> => refuse('pack-damaged', { part, problem })

function jsonOf(parts: Found, path: string): unknown {
  const bytes = parts.get(path)
  if (!bytes) return undefined
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function parsed<S extends z.ZodType>(parts: Found, path: string, schema: S): Result<z.infer<S>> {
  if (!parts.has(path)) return damaged(path, 'missing')
  const value = jsonOf(parts, path)
  const version = (value as { schema?: unknown } | undefined)?.schema
  if (typeof version === 'string' && version !== PACK_SCHEMA)
    return refuse('pack-of-another-version', { schema: version })
  const read = schema.safeParse(value)
  return read.success ? done(read.data) : damaged(path, 'not-valid')
}

/** Every part is listed once and is what the list says; nothing lies beside it. */
function wrongPart(parts: Found, { parts: listed }: Manifest): Result<never> | undefined {
  for (const { path, size, sha256 } of listed) {
    const bytes = parts.get(path)
    if (!bytes) return damaged(path, 'missing')
    if (bytes.length !== size || hashOf(bytes) !== sha256) return damaged(path, 'changed')
  }
  const known = new Set(['manifest.json', 'seal.json', ...listed.map((each) => each.path)])
  const stray = [...parts.keys()].find((path) => !known.has(path))
  return stray === undefined ? undefined : damaged(stray, 'not-listed')
}

/**
 * The dispute with its entries as they were sent, so that they are stored and sent on byte for byte. Undefined when one has
 * a field we do not know: it would be kept without being understood.
 */
function asSent(parts: Found, packed: Packed): Packed | undefined {
  const sent = jsonOf(parts, 'dispute.json') as Packed
  const isKnown = packed.entries.every(({ event }, i) => sameKeys(event, sent.entries[i]?.event))
  return isKnown ? { ...packed, entries: sent.entries } : undefined
}

function sameKeys(read: unknown, sent: unknown): boolean {
  if (typeof read !== 'object' || read === null || typeof sent !== 'object' || sent === null) return read === sent
  const keys = Object.keys(sent)
  const mine = read as Record<string, unknown>
  const theirs = sent as Record<string, unknown>
  return keys.length === Object.keys(read).length && keys.every((key) => sameKeys(mine[key], theirs[key]))
}
