import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { DeletedTextRun, ExternalHyperlink, InsertedTextRun } from 'docx'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { reportFile } from '#app/exchange/report-file.server'
import { checkReport } from '#app/domain/figures/claims/check'
import { spentFromNow } from '#test/spent'

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
const by = { id: 1, author: '甲', date: '2021-01-26T00:00:00Z' }

const aReport = () =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('含上年结转22件。')] } },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('受理869件，调解成功'),
                new DeletedTextRun({ text: '800件', ...by }),
                new InsertedTextRun({ text: '842件', ...by }),
                new TextRun('，成功率98.9%，详见'),
                new ExternalHyperlink({ link: 'https://example.gov.cn/a', children: [new TextRun('网站')] }),
                new FootnoteReferenceRun(1),
                new TextRun('。'),
              ],
            }),
            new Table({
              rows: [
                row('镇', '受理数', '成功数'),
                row('东镇', '40', '38'),
                row('西镇', '50', '49'),
                row('合计', '90', '88'),
              ],
            }),
          ],
        },
      ],
    }),
  )

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await reportFile(bytes)
  if ('trouble' in read) throw new Error(read.trouble.en)
  return read.text
}
const troubleOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await reportFile(bytes)
  return 'trouble' in read ? read.trouble.en : 'read'
}

/** The same document with some of its parts other than they were. */
async function changed(parts: Readonly<Record<string, string>>, level = 6): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await aReport())
  for (const [name, content] of Object.entries(parts)) zip.file(name, content)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level } })
}
const body = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`

describe('the text of a Word document', () => {
  it('is paragraphs, tables as lines, footnotes; with what was inserted and without what was deleted', async () => {
    expect((await textOf(await aReport())).split('\n').filter((line) => line !== '')).toEqual([
      '受理869件，调解成功842件，成功率98.9%，详见网站。',
      '镇\t受理数\t成功数',
      '东镇\t40\t38',
      '西镇\t50\t49',
      '合计\t90\t88',
      '含上年结转22件。',
    ])
  })

  it('has claims that stand where they say', async () => {
    const text = await textOf(await aReport())
    const { claims } = checkReport(text)
    expect(claims.map(({ verdict }) => verdict)).toContain('contradicted')
    // 38+49 = 87
    expect(claims.find((claim) => claim.text === '88')?.verdict).toBe('contradicted')
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text)
  })

  it('reads entities, tabs, breaks, boxes and merged cells, and what was moved only where it went', async () => {
    const cell = (text: string, more = '') =>
      `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const inner = [
      '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>a&lt;b &#20214;</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r></w:p>',
      '<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo></w:p>',
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:p><w:r><w:t>框</w:t></w:r></w:p></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>',
      `<w:tbl><w:tr>${cell('x', '<w:gridSpan w:val="2"/>')}${cell('y')}</w:tr><w:tr>${cell('1')}${cell('2')}${cell('3')}</w:tr></w:tbl>`,
    ].join('')
    const text = await textOf(await changed({ 'word/document.xml': body(inner) }))
    expect(text.split('\n').filter((line) => line !== '')).toEqual(['a<b 件\tc', 'd', '新', '框', 'x\t\ty', '1\t2\t3'])
  })
})

describe('bad input', () => {
  it('refuses macros, other archives, damage and passwords in clear words', async () => {
    const types = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
    expect(await troubleOf(await changed({ '[Content_Types].xml': types }))).toContain('macros')
    const other = new JSZip()
    other.file('a.txt', '受理53件')
    expect(await troubleOf(await other.generateAsync({ type: 'nodebuffer' }))).toContain('no Word document')
    const whole = await aReport()
    for (const share of [0.2, 0.5, 0.9, 0.99])
      expect(await troubleOf(whole.subarray(0, Math.floor(whole.length * share)))).toMatch(/damaged|no Word/)
    expect(
      await troubleOf(await changed({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]>' + body('') })),
    ).toContain('damaged')
    expect(await troubleOf(await changed({ 'word/document.xml': body('') }))).toContain('no text to check')
  })

  it('does not unpack a bomb, in the text or beside it', async () => {
    const bomb = 'a'.repeat(40 * 1024 * 1024)
    expect(await troubleOf(await changed({ 'word/document.xml': body(`<w:p><w:t>${bomb}</w:t></w:p>`) }))).toContain(
      'unpacks',
    )
    // A picture that swells is never opened.
    expect(await troubleOf(await changed({ 'word/media/image1.png': bomb }))).toBe('read')
    expect(
      await troubleOf(await changed({ 'word/document.xml': body(`<w:p><w:t>${'件'.repeat(400_000)}</w:t></w:p>`) }, 1)),
    ).toMatch(/too long|unpacks/)
  })

  it('follows nothing outside the file', async () => {
    const rels =
      '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="http://192.0.2.1/a.dotm" TargetMode="External"/></Relationships>'
    expect(await troubleOf(await changed({ 'word/_rels/settings.xml.rels': rels }))).toBe('read')
  })

  it('takes time in proportion to a document made to be slow', async () => {
    const spent = spentFromNow()
    for (const inner of [
      '<w:p>'.repeat(200_000),
      '<w:t a="'.repeat(100_000),
      '&'.repeat(500_000),
      '<'.repeat(500_000),
      '<w:footnote '.repeat(50_000),
    ])
      await reportFile(await changed({ 'word/document.xml': body(inner), 'word/footnotes.xml': body(inner) }, 1))
    expect(spent()).toBeLessThan(8_000)
  })

  it('reads plain text, whatever it is called', async () => {
    expect(await textOf(new Uint8Array([0xca, 0xdc, 0xc0, 0xed, 0x35, 0x33]))).toBe('受理53')
    expect(await troubleOf(new Uint8Array(5 * 1024 * 1024).fill(0x61))).toContain('too long')
  })
})
