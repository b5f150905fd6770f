/** Ed25519 signatures of sites, checked with their public keys. */
import { createPublicKey, verify } from 'node:crypto'

/** What stands before the 32 bytes of an Ed25519 public key in DER (RFC 8410, section 4). */
const ED25519_PUBLIC = Buffer.from('302a300506032b6570032100', 'hex')

/** Base64 of 64 bytes leaves four bits over: a signature is only what decodes and encodes to itself. */
const isWritten = (signature: string): boolean => Buffer.from(signature, 'base64').toString('base64') === signature

/** Is this the signature of who has `key` (32 bytes in base64) over these bytes? False for whatever is no key. */
export function isSignedBy(key: string, bytes: Uint8Array, signature: string): boolean {
  const der = Buffer.concat([ED25519_PUBLIC, Buffer.from(key, 'base64')])
  if (!isWritten(signature)) return false
  try {
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return verify(null, bytes, publicKey, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
