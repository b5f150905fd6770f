/** The parts of an archive somebody sent, read without trusting what it says of itself. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

export const MOST_PARTS = 200
/** 20 MB, counted while unpacking. */
export const MOST_UNPACKED = 20 * 1024 * 1024

export type ArchiveFault = 'not-a-document' | 'too-many-parts' | 'too-large' | 'damaged'
export type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly fault: ArchiveFault }

class Fault extends Error {
  constructor(readonly fault: ArchiveFault) {
    super(fault)
  }
}

async function contentOf(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  // What an entry says of its size is cheap to refuse by, and not believed: it is counted again.
  if (entry.uncompressedSize > most) throw new Fault('too-large')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length
    if (size > most) throw new Fault('too-large')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

async function read(zip: ZipFile): Promise<Map<string, Buffer>> {
  if (zip.entryCount > MOST_PARTS) throw new Fault('too-many-parts')
  const parts = new Map<string, Buffer>()
  let left = MOST_UNPACKED
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    const isEncrypted = (entry.generalPurposeBitFlag & 1) === 1
    if (isEncrypted || parts.has(entry.fileName)) throw new Fault('damaged')
    const content = await contentOf(zip, entry, left)
    left -= content.length
    parts.set(entry.fileName, content)
  }
  return parts
}

/** Never more than the limits in memory, whatever the archive says of itself. */
export async function unpacked(bytes: Buffer): Promise<Unpacked> {
  let zip: ZipFile
  try {
    zip = await fromBufferPromise(bytes, { strictFileNames: true })
  } catch {
    return { ok: false, fault: 'not-a-document' }
  }
  try {
    return { ok: true, parts: await read(zip) }
  } catch (error) {
    return { ok: false, fault: error instanceof Fault ? error.fault : 'damaged' }
  }
}
