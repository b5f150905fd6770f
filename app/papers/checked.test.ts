/** What is refused of the templates that come back. */
import { crc32, deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { papers } from '#app/domain/papers'
import { builtIn } from './built-in.server'
import { checkedTemplate } from './checked.server'
import { partsOf, zipped } from './settled.server'
import { MOST_PARTS, MOST_UNPACKED } from './unpacked.server'

const paper = papers['mediation-session']

/** The template built in, with some parts changed. */
async function bent(change: (parts: Map<string, string | Uint8Array>) => void): Promise<Buffer> {
  const parts = new Map<string, string | Uint8Array>(await partsOf(await builtIn(paper)))
  change(parts)
  return zipped(parts)
}

const text = (parts: Map<string, string | Uint8Array>, name: string): string =>
  Buffer.from(parts.get(name) ?? '').toString()

const inDocument = (from: string | RegExp, to: string) =>
  bent((parts) => parts.set('word/document.xml', text(parts, 'word/document.xml').replace(from, to)))

const asked = async (bytes: Buffer) => {
  const checked = await checkedTemplate(bytes, paper)
  return checked.ok ? 'taken' : checked.faults.map(({ code, about = [] }) => [code, ...about].join(' ')).join('; ')
}

const withLink = (attributes: string) =>
  bent((parts) =>
    parts.set(
      'word/_rels/document.xml.rels',
      text(parts, 'word/_rels/document.xml.rels').replace(
        '</Relationships>',
        `<Relationship Id="rIdX" ${attributes}/></Relationships>`,
      ),
    ),
  )
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

it('takes a template that was only rewritten', async () => {
  expect(await asked(await inDocument('调解情况', '调解情况'))).toBe('taken')
  expect(await asked(await inDocument('调解记录', '南通市人民调解记录'))).toBe('taken')
})

it('refuses what is no document', async () => {
  expect(await asked(Buffer.from('%PDF-1.4'))).toBe('not-a-document')
  expect(await asked(Buffer.alloc(0))).toBe('not-a-document')
  expect(await asked(await zipped(new Map([['a.txt', 'a']])))).toBe('not-a-document')
  const whole = await builtIn(paper)
  expect(await asked(whole.subarray(0, whole.length - 40))).toBe('not-a-document')
  const broken = Buffer.from(whole)
  broken.fill(0xff, 60, 400)
  expect(['damaged', 'not-a-document']).toContain(await asked(broken))
})

it('refuses macros, by what the parts are and by what they say they are', async () => {
  const types = '[Content_Types].xml'
  const macro = await bent((parts) =>
    parts.set(
      types,
      text(parts, types).replaceAll(
        'openxmlformats-officedocument.wordprocessingml.document.main',
        'ms-word.document.macroEnabled.main',
      ),
    ),
  )
  expect(await asked(macro)).toBe('macros')
  expect(await asked(await bent((parts) => parts.set('word/vbaProject.bin', 'x')))).toBe('embedded word/vbaProject.bin')
  expect(
    await asked(
      await withLink(`Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="x.xml"`),
    ),
  ).toBe('embedded')
})

it('refuses links to elsewhere, however they are written', async () => {
  const link = `Type="${R}/hyperlink" Target="https://example.org/"`
  expect(await asked(await withLink(`${link} TargetMode="External"`))).toBe('external https://example.org/')
  expect(await asked(await withLink(`${link} TargetMode=" external "`))).toBe('external https://example.org/')
  expect(await asked(await withLink(`${link} TargetMode="&#69;xternal"`))).toBe('external https://example.org/')
  expect(await asked(await withLink(`${link} TargetMode='External'`))).toBe('external https://example.org/')
})

it('refuses what is embedded: other files, other documents, objects', async () => {
  expect(await asked(await bent((parts) => parts.set('word/embeddings/a.xlsx', 'PK')))).toBe(
    'embedded word/embeddings/a.xlsx',
  )
  expect(await asked(await bent((parts) => parts.set('word/activeX/a.bin', 'x')))).toBe('embedded word/activeX/a.bin')
  expect(await asked(await bent((parts) => parts.set('word/media/a.svg', '<svg/>')))).toBe('embedded word/media/a.svg')
  expect(await asked(await bent((parts) => parts.set('word/media/a.zip', 'PK')))).toBe('embedded word/media/a.zip')
  expect(await asked(await withLink(`Type="${R}/aFChunk" Target="a.xml"`))).toBe('embedded')
  expect(await asked(await withLink(`Type="${R}/attachedTemplate" Target="a.xml"`))).toBe('embedded')
})

it('refuses fields that fetch or run, also in pieces', async () => {
  const field = (...pieces: readonly string[]) =>
    inDocument(
      '</w:body>',
      `<w:p>${pieces.map((each) => `<w:r><w:instrText>${each}</w:instrText></w:r>`).join('')}</w:p></w:body>`,
    )
  expect(await asked(await field('DDEAUTO c:\\\\x "y"'))).toBe('fetching')
  expect(await asked(await field('DDE', 'AUTO c:\\\\x'))).toBe('fetching')
  expect(await asked(await field(' INCLUDEPICTURE "http://x" \\d'))).toBe('fetching')
  expect(
    await asked(await inDocument('</w:body>', '<w:p><w:fldSimple w:instr=" INCLUDETEXT a "/></w:p></w:body>')),
  ).toBe('fetching')
  expect(await asked(await field(' PAGE '))).toBe('taken')
})

it('refuses XML with definitions of its own, in another writing, or none', async () => {
  const styles = (content: string | Uint8Array) => bent((parts) => parts.set('word/styles.xml', content))
  expect(await asked(await styles('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))).toBe('damaged')
  expect(await asked(await styles('<?xml version="1.0" encoding="UTF-16"?><a/>'))).toBe('damaged')
  expect(await asked(await styles(Buffer.from('<a/>', 'utf16le')))).toBe('damaged')
  expect(await asked(await styles(Buffer.from([0x3c, 0x61, 0xff, 0x2f, 0x3e])))).toBe('damaged')
  expect(await asked(await styles('<a>'.repeat(100_000)))).toBe('damaged')
})

it('refuses more parts and more bytes than a document has', async () => {
  const many = await bent((parts) => {
    for (let i = 0; i <= MOST_PARTS; i++) parts.set(`word/media/${i}.png`, 'x')
  })
  expect(await asked(many)).toBe('too-many-parts')
  const zeros = await bent((parts) => parts.set('word/media/a.png', Buffer.alloc(MOST_UNPACKED)))
  expect(zeros.length).toBeLessThan(100_000)
  expect(await asked(zeros)).toBe('too-large')
})

it('counts what an archive unpacks to, whatever it says beforehand', async () => {
  const bomb = lyingZip('word/document.xml', Buffer.alloc(MOST_UNPACKED + 1), 10)
  expect(bomb.length).toBeLessThan(100_000)
  expect(['damaged', 'too-large']).toContain(await asked(bomb))
})

it('refuses names that lead out of the archive', async () => {
  expect(await asked(lyingZip('../../etc/passwd', Buffer.from('x'), 1))).toBe('damaged')
  expect(await asked(lyingZip('/etc/passwd', Buffer.from('x'), 1))).toBe('damaged')
  expect(await asked(lyingZip('word\\document.xml', Buffer.from('x'), 1))).toBe('damaged')
})

it('lists the tags the paper does not know, and knows one of a list only inside it', async () => {
  expect(await asked(await inDocument('{调解情况}', '{调解情況}{姓名}{案号}'))).toBe('unknown-tags 调解情況 姓名')
  expect(await asked(await inDocument('{调解情况}', '{#当事人}{姓名}{案号}{/当事人}'))).toBe('taken')
  expect(await asked(await inDocument('{调解情况}', '{#证人}{姓名}{/证人}'))).toBe('unknown-tags #证人 姓名')
  expect(await asked(await inDocument('{调解情况}', '{constructor}{__proto__}'))).toBe(
    'unknown-tags constructor __proto__',
  )
})

it('refuses braces that do not fit together', async () => {
  expect(await asked(await inDocument('{调解情况}', '{调解情况'))).toBe('broken-tags')
  expect(await asked(await inDocument('{调解情况}', '{#当事人}{姓名}'))).toBe('broken-tags')
  expect(await asked(await inDocument('{调解情况}', '{/当事人}'))).toBe('broken-tags')
})

/** An archive of one part that says another size than it has. */
function lyingZip(name: string, content: Buffer, said: number): Buffer {
  const [file, data] = [Buffer.from(name), deflateRawSync(content)]
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(said, 18)
  fields.writeUInt16LE(file.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, file, data])
  const made = Buffer.from([20, 0])
  const rest = Buffer.alloc(14)
  const central = Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, fields, rest, file])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06', 'latin1'), end])
}
