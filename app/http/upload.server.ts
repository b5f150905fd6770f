import { createHash } from 'node:crypto'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { cleanText } from '#app/http/form.server'

/** The longest file that may be attached to a dispute, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024

type Kind = {
  readonly type: string
  readonly endings: readonly string[]
  readonly begins: readonly number[]
  readonly ends: RegExp
}

// A file is what its bytes say. The end is looked at too: one that stops early is no use to anyone who opens it later.
const kinds: readonly Kind[] = [
  { type: 'image/jpeg', endings: ['jpg', 'jpeg'], begins: [0xff, 0xd8, 0xff], ends: /\xff\xd9\0*$/ },
  {
    type: 'image/png',
    endings: ['png'],
    begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ends: /IEND\xae\x42\x60\x82$/,
  },
  { type: 'application/pdf', endings: ['pdf'], begins: [0x25, 0x50, 0x44, 0x46, 0x2d], ends: /%%EOF\s*$/ },
]

export type Upload = {
  readonly name: string
  /** The media type found in the bytes. */
  readonly type: string
  readonly size: number
  readonly sha256: string
  readonly bytes: Buffer
}

const lastBytes = (bytes: Buffer) => bytes.subarray(Math.max(0, bytes.length - 1024)).toString('latin1')

/** The file's own name without any path, control characters or reordering marks, at most 120 characters. */
function plainName(name: string): string {
  const bare = (cleanText(name.toWellFormed().replaceAll('\0', '')) ?? '').split(/[/\\]/).at(-1) ?? ''
  const shown = bare.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/^\.+/, '')
  return shown.length <= 120 ? shown : `${shown.slice(0, 100)}${shown.slice(-20)}`
}

/** Takes in a file a person sent, if it is a picture or a PDF by content and by name, and not too large. */
export async function acceptFile(file: File): Promise<Result<Upload>> {
  if (file.size > MOST_BYTES) return refuse('file-too-large', { most: MOST_BYTES, size: file.size })
  const bytes = Buffer.from(await file.arrayBuffer())
  const name = plainName(file.name)
  const ending = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : ''
  const kind = kinds.find((each) => each.begins.every((byte, i) => bytes[i] === byte))
  if (kind === undefined || !kind.endings.includes(ending) || !kind.ends.test(lastBytes(bytes)))
    return refuse('file-not-what-it-says')
  return done({
    name,
    type: kind.type,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
  })
}
