/** The text of a report somebody gives: a Word document or plain text. Nothing else of the file is read, and none of it kept. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { docxText } from '#app/exchange/docx-text'
import {
  checkable,
  isArchive,
  MOST_DOCUMENT_BYTES,
  reportText,
  trouble,
  type ReportText,
  type ReportTrouble,
} from '#app/domain/figures/claims/report-text'

const MOST_PARTS = 2_000
/** Of one part of text, counted while unpacking: markup takes some thirty times the text it carries. */
const MOST_UNPACKED = 24 * 1024 * 1024
const MOST_RATIO = 200

const TYPES = '[Content_Types].xml'
const DOCUMENT = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']
const wanted = new Set([TYPES, DOCUMENT, ...NOTES])

class Fault extends Error {
  constructor(readonly is: ReportTrouble) {
    super(is)
  }
}

/** Never throws: what cannot be read says why, in both languages. */
export async function reportFile(bytes: Uint8Array): Promise<ReportText> {
  if (!isArchive(bytes)) return reportText(bytes)
  if (bytes.length > MOST_DOCUMENT_BYTES) return trouble('too-large')
  try {
    const parts = await partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return checkable(textOf(parts))
  } catch (error) {
    return trouble(error instanceof Fault ? error.is : 'damaged')
  }
}

function textOf(parts: ReadonlyMap<string, Buffer>): string {
  const types = parts.get(TYPES)
  const document = parts.get(DOCUMENT)
  if (!types) throw new Fault('no-document')
  if (/macroEnabled|vbaProject/i.test(types.toString('utf8'))) throw new Fault('macros')
  if (!document) throw new Fault('no-document')
  return docxText(xmlOf(document), NOTES.flatMap((name) => parts.get(name) ?? []).map(xmlOf))
}

/** UTF-8 without definitions of its own, as every word processor writes it. */
function xmlOf(bytes: Buffer): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || !text.trimEnd().endsWith('>')) throw new Fault('damaged')
  return text
}

/** The four parts that are text; of all others, pictures and whatever they link to, nothing is opened. */
async function partsOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { strictFileNames: true, validateEntrySizes: true })
  if (zip.entryCount > MOST_PARTS) throw new Fault('swollen')
  const parts = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    if (!wanted.has(entry.fileName)) continue
    if (parts.has(entry.fileName)) throw new Fault('damaged')
    parts.set(entry.fileName, await contentOf(zip, entry))
  }
  return parts
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if ((entry.generalPurposeBitFlag & 1) === 1) throw new Fault('locked')
  const swells = entry.uncompressedSize > 1024 * 1024 && entry.uncompressedSize > MOST_RATIO * entry.compressedSize
  if (entry.uncompressedSize > MOST_UNPACKED || swells) throw new Fault('swollen')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    size += (chunk as Buffer).length
    if (size > MOST_UNPACKED) throw new Fault('swollen')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
