/** The same parts always make the same bytes: no clock in the archive, none in the properties. */
import JSZip from 'jszip'

const ANY_DAY = new Date(Date.UTC(2020, 0, 1))

/** Zips the parts, in the order given, as an archive without times. */
export async function zipped(parts: ReadonlyMap<string, string | Uint8Array>): Promise<Buffer> {
  const zip = new JSZip()
  for (const [name, content] of parts) zip.file(name, content, { date: ANY_DAY, createFolders: false })
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 } })
}

/** The parts of an archive that we made or have checked, by name. */
export async function partsOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await JSZip.loadAsync(bytes)
  const parts = new Map<string, Buffer>()
  for (const file of Object.values(zip.files)) if (!file.dir) parts.set(file.name, await file.async('nodebuffer'))
  return parts
}
