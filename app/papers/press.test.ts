import { describe, expect, it } from 'vitest'
import { papers } from '#app/domain/papers'
import { plainText } from '#app/domain/papers/written'
import { builtIn } from './built-in.server'
import { checkedTemplate } from './checked.server'
import { faces } from './faces.server'
import { fill, sha256 } from './fill.server'
import { sampleOf } from './sample.server'
import { partsOf } from './settled.server'
import { paragraphsIn, parsed } from './text.server'

const agreement = papers['mediation-agreement']
const parties = [
  { 称谓: '申请人', 姓名: '李秀兰' },
  { 称谓: '被申请人', 姓名: '王建国' },
]

const documentOf = async (docx: Buffer) => (await partsOf(docx)).get('word/document.xml')?.toString() ?? ''

describe('the templates built in', () => {
  it.each(Object.entries(papers))('%s is one an administrator could send back', async (_, paper) => {
    const template = await builtIn(paper)
    const checked = await checkedTemplate(template, paper)
    expect(checked).toMatchObject({ ok: true })
    const text = (await paragraphsIn(await fill(template, sampleOf(paper)))).join('\n')
    expect(text).not.toMatch(/[{}]/)
  })

  it('are on A4 with the margins, lines and faces of official documents', async () => {
    const document = await documentOf(await builtIn(agreement))
    // 37, 26, 35 and 28 mm in twentieths of a point; 22 lines to the page.
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/)
    expect(document).toContain('w:line="579" w:lineRule="exact"')
    for (const face of [faces.title, faces.body, faces.heading]) expect(document).toContain(face)
    const fonts = (await partsOf(await builtIn(agreement))).get('word/fontTable.xml')?.toString()
    expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>')
  })

  it('are whole: every part is XML', async () => {
    for (const [name, bytes] of await partsOf(await builtIn(agreement)))
      if (/\.(xml|rels)$/.test(name)) expect(parsed(bytes.toString()).nodeName).not.toBe('')
  })
})

describe('a filled paper', () => {
  it('has the same bytes whenever it is made', async () => {
    const template = await builtIn(agreement)
    const [once, again] = [await fill(template, { 案号: '1' }), await fill(template, { 案号: '1' })]
    expect(sha256(once)).toBe(sha256(again))
    expect(sha256(once)).not.toBe(sha256(await fill(template, { 案号: '2' })))
  })

  it('says of each party that it signs, seals or gives its fingerprint, and leaves lines to write on', async () => {
    const text = await paragraphsIn(await fill(await builtIn(agreement), { 当事人: parties }))
    expect(text).toContain('申请人李秀兰（签名、盖章或者按指印）：')
    expect(text).toContain('被申请人王建国（签名、盖章或者按指印）：')
    expect(text).toContain('履行方式：________。金额：________。履行期限：________。履行地点：　　　　　　　　　。')
    const line = '_'.repeat(50)
    expect(text).toContain([line, line, line].join('\n'))
    // A cell is a blank by itself.
    const table = await paragraphsIn(await fill(await builtIn(papers['mediation-cover']), { 机构: '调委会' }))
    expect(table.join('')).not.toContain('_')
  })

  it('takes whatever people write as text', async () => {
    const hostile = [
      '{案号}{#当事人}{/当事人}',
      '</w:t></w:r></w:p><w:p><w:r><w:t>插入',
      '<!DOCTYPE a [<!ENTITY b "c">]>&b;&amp;',
      '$& $1 %s ${x} {{y}}',
      '=cmd|calc ]]> "引号\' <b>',
      '𠮷😀，一\n二',
      plainText('\0\u0008\ud800\uffff'),
    ]
    const template = await builtIn(agreement)
    const plain = (await paragraphsIn(await fill(template, { 纠纷事实: '占位', 当事人: [{ 姓名: '占位' }] }))).length
    for (const told of hostile) {
      const filled = await fill(template, { 纠纷事实: told, 案号: '不见', 当事人: [{ 姓名: told }] })
      const text = await paragraphsIn(filled)
      expect(text).toContain(told)
      expect(text).toHaveLength(plain)
      expect(await documentOf(filled)).not.toContain('<!DOCTYPE')
    }
  })

  it('is never given the form of something else than text', async () => {
    const raw = { _type: 'rawXml', xml: '<w:p/>' } as unknown as string
    await expect(fill(await builtIn(agreement), { 纠纷事实: raw })).rejects.toThrow('rawXml')
  })
})
