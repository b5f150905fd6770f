/** The entries of a zip, within bounds: few, small, well named, unpacked no further than they say they are. */
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'

/** Path → bytes. */
export type Found = ReadonlyMap<string, Uint8Array>

const MOST_ENTRIES = 600
const MOST_BYTES = 200 * 1024 * 1024
/** Text of a log shrinks about twentyfold; what shrinks a hundredfold is there to fill a disk. */
const MOST_RATIO = 100
const SMALL = 64 * 1024
const wellNamed =
  /^(manifest|seal|dispute|schema)\.json$|^cover\.html$|^(attachments|papers)\/[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,99}$/u

const wrong = (part: string, problem: string): Result<never> => refuse('pack-damaged', { part, problem })

/** `pack-damaged` naming the entry; the whole is `pack` when it is no zip, or breaks off. */
export async function entriesOf(bytes: Uint8Array): Promise<Result<Found>> {
  const opened = await zipOf(bytes)
  if (!opened) return wrong('pack', 'unreadable')
  try {
    return await allIn(opened)
  } catch {
    return wrong('pack', 'unreadable')
  } finally {
    opened.close()
  }
}

const zipOf = (bytes: Uint8Array): Promise<ZipFile | undefined> =>
  new Promise((resolve) => {
    const options = { lazyEntries: true, strictFileNames: true, validateEntrySize: true, autoClose: false }
    fromBuffer(Buffer.from(bytes), options, (error, zip) => resolve(error ? undefined : zip))
  })

async function allIn(zip: ZipFile): Promise<Result<Found>> {
  if (zip.entryCount > MOST_ENTRIES) return wrong('pack', 'too-large')
  const found = new Map<string, Uint8Array>()
  let total = 0
  for (let i = 0; i < zip.entryCount; i++) {
    const entry = await nextOf(zip)
    const name = entry.fileName
    if (!wellNamed.test(name) || found.has(name)) return wrong(name.slice(0, 80), 'bad-name')
    total += entry.uncompressedSize
    const swells = entry.uncompressedSize > SMALL && entry.uncompressedSize > MOST_RATIO * entry.compressedSize
    if (total > MOST_BYTES || swells) return wrong(name, 'too-large')
    const bytes = await contentOf(zip, entry)
    if (!bytes) return wrong(name, 'unreadable')
    found.set(name, bytes)
  }
  return done(found)
}

const nextOf = (zip: ZipFile): Promise<Entry> =>
  new Promise((resolve, reject) => {
    const end = () => reject(new Error('fewer entries than it says'))
    zip.once('error', reject)
    zip.once('end', end)
    zip.once('entry', (entry: Entry) => {
      zip.removeListener('error', reject)
      zip.removeListener('end', end)
      resolve(entry)
    })
    zip.readEntry()
  })

/** Undefined when it does not unpack to what its header says: yauzl stops at the size stated. */
const contentOf = (zip: ZipFile, entry: Entry): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return resolve(undefined)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', () => resolve(undefined))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
