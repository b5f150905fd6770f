import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataDir } from '#app/db/data-dir.server'
import { BadKey, keysOf, newRing, readRing, type IndexKind, type Keys, type Place } from '#app/db/key-ring.server'

// Numbers and phones are sealed with a key that is not in the database. A site in earnest configures it (FENGQIAO_KEY_FILE,
// kept apart from the data, or FENGQIAO_KEY); else one is made once, at DATA_DIR/key.json, for its owner's eyes only.

function sync(path: string) {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Makes the file whole or not at all, and never over one that is there: without its key a site's numbers are lost. */
function create(file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.new`
  const handle = openSync(draft, 'wx', 0o600)
  writeSync(handle, `${JSON.stringify(newRing(), null, 2)}\n`)
  fsyncSync(handle)
  closeSync(handle)
  try {
    linkSync(draft, file) // refuses when another process was quicker: then theirs is the key
    sync(dirname(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
}

function readOrCreate(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    create(file)
    return readFileSync(file, 'utf8')
  }
}

function readConfigured(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new BadKey(`FENGQIAO_KEY_FILE cannot be read: ${(error as Error).message}`)
  }
}

const opened = new Map<string, Keys>()

function keys(): Keys {
  const { FENGQIAO_KEY: key, FENGQIAO_KEY_FILE: configured } = process.env
  const file = configured || join(dataDir(), 'key.json')
  const source = key || file
  let found = opened.get(source)
  if (found === undefined) {
    found = keysOf(readRing(key || (configured ? readConfigured(file) : readOrCreate(file))))
    opened.set(source, found)
  }
  return found
}

/** Encrypts a text for one place (table, column, row) of the database. */
export const seal = (text: string, place: Place): string => keys().seal(text, place)

/** Decrypts what was sealed for this place. Throws SealBroken when it was changed, moved, or sealed with another key. */
export const open = (cipher: string, place: Place): string => keys().open(cipher, place)

/** The keyed hash by which a sealed number is found; the text must be normalised as it was when it was kept. */
export const blindIndex = (kind: IndexKind, normalisedText: string): string => keys().blindIndex(kind, normalisedText)

/** The site's seal on a hand-over pack: Ed25519, 64 bytes in base64. */
export const signPack = (bytes: Uint8Array): string => keys().sign(bytes)

/** The public key others check our seals with: 32 bytes in base64. */
export const sealKey = (): string => keys().publicKey()

/** Reads or makes the key now, so that a host without a usable key stops at once instead of at the first number. */
export const checkKey = (): void => void keys()
