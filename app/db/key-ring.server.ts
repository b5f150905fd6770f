import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
} from 'node:crypto'
import { z } from 'zod'

const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** Where a sealed text lies. A text moved to another table, column or row does not open there. */
export type Place = readonly [table: string, column: string, row: string]

/** What is searched by a keyed hash. Kinds do not find each other. */
export type IndexKind = 'identity' | 'phone'

const ringSchema = z.object({
  /** The key that seals from now on. */
  current: z.string(),
  /** The key the hashes are made with. It stays when another key seals: hashes cannot be made anew from masked numbers. */
  index: z.string(),
  keys: z.record(
    z.string(),
    z.base64().refine((text) => Buffer.from(text, 'base64').length === KEY_BYTES),
  ),
})

/** The master keys of a site, as its key file holds them. */
export type Ring = z.infer<typeof ringSchema>

/** A configured key that is none, or is not there: words for the person who configured it. */
export class BadKey extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BadKey'
  }
}

/** A text that is not what was sealed here with a key we have: changed, moved, or from another site. */
export class SealBroken extends Error {
  constructor(place: Place) {
    super(`What is kept at ${place.slice(0, 2).join('.')} does not open with the keys at hand`)
    this.name = 'SealBroken'
  }
}

const ringOf = (master: Buffer): Ring => {
  const id = createHash('sha256').update('fengqiao key id').update(master).digest('hex').slice(0, 8)
  return { current: id, index: id, keys: { [id]: master.toString('base64') } }
}

/** A ring with one new key of 32 random bytes. */
export const newRing = (): Ring => ringOf(randomBytes(KEY_BYTES))

function readJson(text: string): Ring {
  try {
    return ringSchema.parse(JSON.parse(text))
  } catch {
    throw new BadKey('The key file is damaged: it must hold "current", "index" and "keys"') // never what it holds
  }
}

/** Reads a ring (JSON), or one bare key of 32 bytes in base64 or hexadecimal. Throws BadKey when it is neither. */
export function readRing(text: string): Ring {
  const trimmed = text.trim()
  if (trimmed.startsWith('{')) return readJson(trimmed)
  const master = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64')
  if (master.length !== KEY_BYTES) throw new BadKey('A key is 32 random bytes, written in base64 or hexadecimal')
  return ringOf(master)
}

export type Keys = {
  /** Encrypts (AES-256-GCM) for one place. */
  seal(text: string, place: Place): string
  /** Decrypts; throws SealBroken. */
  open(cipher: string, place: Place): string
  /** HMAC-SHA-256 in hexadecimal: equal texts of a kind give equal hashes, and nothing leads back without the key. */
  blindIndex(kind: IndexKind, normalisedText: string): string
  /** Signs with the site's Ed25519 key: 64 bytes in base64. */
  sign(bytes: Uint8Array): string
  /** The public half of it: 32 bytes in base64. The same for as long as the index key stays. */
  publicKey(): string
}

/** What stands before the 32 bytes of an Ed25519 private key in DER (RFC 8410, section 7). */
const ED25519_PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The algorithm and the key's id stand in front (`a1.<id>.<iv, text and tag>`), so that either can be succeeded. */
const ALGORITHM = 'a1'
const bound = (id: string, place: Place) => Buffer.from(JSON.stringify([ALGORITHM, id, ...place]))

/** The uses of a site's keys. From each master key HKDF derives one key for each use. */
export function keysOf(ring: Ring): Keys {
  const derived = new Map<string, Buffer>()
  const derive = (id: string, use: string): Buffer | undefined => {
    const master = ring.keys[id]
    if (master === undefined) return undefined
    const name = `${use} ${id}`
    const key = derived.get(name) ?? Buffer.from(hkdfSync('sha256', Buffer.from(master, 'base64'), '', use, KEY_BYTES))
    derived.set(name, key)
    return key
  }
  const need = (id: string, use: string) => {
    const key = derive(id, use)
    if (key === undefined) throw new BadKey(`The key file names the key ${id} but does not hold it`)
    return key
  }
  const signing = () => {
    const der = Buffer.concat([ED25519_PRIVATE, need(ring.index, 'pack seal')])
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  }
  return {
    seal(text, place) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', need(ring.current, 'field'), iv).setAAD(bound(ring.current, place))
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return [ALGORITHM, ring.current, sealed.toString('base64url')].join('.')
    },
    open(sealed, place) {
      const [algorithm, id = '', body = ''] = sealed.split('.')
      const key = derive(id, 'field')
      const bytes = Buffer.from(body, 'base64url')
      if (algorithm !== ALGORITHM || key === undefined || bytes.length < IV_BYTES + TAG_BYTES)
        throw new SealBroken(place)
      const options = { authTagLength: TAG_BYTES }
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), options)
      decipher.setAAD(bound(id, place)).setAuthTag(bytes.subarray(-TAG_BYTES))
      try {
        return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      } catch {
        throw new SealBroken(place)
      }
    },
    blindIndex: (kind, text) =>
      createHmac('sha256', need(ring.index, `index ${kind}`))
        .update(text)
        .digest('hex'),
    sign: (bytes) => sign(null, bytes, signing()).toString('base64'),
    publicKey: () =>
      createPublicKey(signing()).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES).toString('base64'),
  }
}
