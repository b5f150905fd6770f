/**
 * A return with everything said of it, as one sealed JSON text: what a district sends up instead of its cases. Read back
 * trusting nothing: its form, every hash and signature, the seal over all of it, and that it is byte for byte as written.
 */
import { createHash } from 'node:crypto'
import { isSignedBy } from '#app/exchange/signed.server'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import {
  canonicalText,
  RETURN_SCHEMA,
  sealedText,
  sentSchema,
  signedText,
  type Entry,
  type Sent,
} from '#app/domain/frozen/entry'
import { standingOf } from '#app/domain/frozen/standing'
import { jsonText } from '#app/domain/hand-over/packed'

/** More than any return with its errata comes to. */
export const MOST_RETURN_BYTES = 5 * 1024 * 1024

export type Sealing = { site: string; sentAt: string; key: string; sign: (bytes: Uint8Array) => string }

/** The file as text. */
export function sentText(entries: readonly Entry[], { site, sentAt, key, sign }: Sealing): string {
  const open = { schema: RETURN_SCHEMA, site, sentAt, key, entries: [...entries] }
  return jsonText({ ...open, seal: sign(Buffer.from(sealedText(open))) })
}

const damaged = (part: string): Result<never> => refuse('return-damaged', { part })

/** `file-too-large`, `return-damaged` naming the part, `return-of-another-version`, `return-seal-unknown` with the key. */
export function readSentReturn(bytes: Uint8Array, knownKeys: readonly string[]): Result<{ sent: Sent; text: string }> {
  if (bytes.length > MOST_RETURN_BYTES) return refuse('file-too-large')
  const text = textOf(bytes)
  const value = text === undefined ? undefined : jsonOf(text)
  if (text === undefined || value === undefined) return damaged('file')
  const { schema } = value as { schema?: unknown }
  if (typeof schema === 'string' && schema !== RETURN_SCHEMA)
    return refuse('return-of-another-version', { schema: schema.slice(0, 80) })
  const read = sentSchema.safeParse(value)
  if (!read.success) return damaged(String(read.error.issues[0]?.path.slice(0, 6).join('.') ?? 'file'))
  const sent = read.data
  const wrong = wrongPart(sent)
  if (wrong !== undefined) return damaged(wrong)
  if (jsonText(value) !== text || canonicalText(value) !== canonicalText(sent)) return damaged('file')
  return knownKeys.includes(sent.key) ? done({ sent, text }) : refuse('return-seal-unknown', { key: sent.key })
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function jsonOf(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

/** The first part that is not what was signed; undefined when all of it is. */
function wrongPart(sent: Sent): string | undefined {
  for (const [i, { content, prevHash, hash, signature }] of sent.entries.entries()) {
    const due = createHash('sha256').update(prevHash).update('\n').update(canonicalText(content)).digest('hex')
    if (due !== hash || !isSignedBy(sent.key, Buffer.from(signedText(hash)), signature)) return `entries.${i}`
  }
  if (!isSignedBy(sent.key, Buffer.from(sealedText(sent)), sent.seal)) return 'seal'
  return standingOf(sent.entries.map(({ content }) => content)) === undefined ? 'entries' : undefined
}
