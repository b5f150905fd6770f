/** A return taken out as a workbook, a Word file and CSV: read back as they were written, and nothing in them runs. */
import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { returnDocx } from '#app/papers/return.server'
import { paragraphsIn } from '#app/papers/text.server'
import type { Frozen } from '#app/domain/frozen/entry'
import { standingOf } from '#app/domain/frozen/standing'
import { returnCsv, type Told } from './return-table'
import { returnXlsx } from './return-xlsx.server'

const hash = 'a'.repeat(64)
const both = (text: string) => ({ zh: text, en: text })
const printing = { decimals: 2, rounding: 'half-up' } as const

const frozen = (name: string): Frozen => ({
  ...{ kind: 'frozen', id: 'f1', by: 'qian', at: '2027-01-04T02:00:00.000Z', site: '海门区', drafted: 'by-hand' },
  ...{ form: { key: 'tea', version: 1, name: both('茶馆报表') }, body: { code: '320614', name: both('海门区') } },
  ...{ every: 'year', period: { from: '2026-01-01', to: '2026-12-31' }, asOf: '2027-01-04T02:00:00.000Z' },
  log: { entries: 9, hash },
  cells: [
    {
      key: 'taken',
      no: '1',
      name: both(name),
      kind: 'count',
      ...printing,
      value: 3,
      numerator: 3,
      denominator: null,
      display: '3',
    },
    {
      key: 'sum',
      no: '2',
      name: both('金额'),
      kind: 'amount',
      ...printing,
      value: 12345,
      numerator: 12345,
      denominator: null,
      display: '123.45',
    },
    {
      key: 'rate',
      no: '3',
      name: both('率'),
      kind: 'rate',
      ...printing,
      value: 42.67,
      numerator: 32,
      denominator: 75,
      display: '42.67%',
    },
    {
      key: 'none',
      no: '4',
      name: both('无'),
      kind: 'count',
      ...printing,
      value: null,
      numerator: 0,
      denominator: null,
      display: '—',
    },
  ],
  ...{ equations: [], parts: [], paragraphs: [{ text: both('本期受理3件。'), notes: [both('受理：决定受理的')] }] },
})

function told(name = '受理', reason = '漏登一件'): Told {
  const first = frozen(name)
  const at = '2027-01-05T02:00:00.000Z'
  const stated = { value: 3, numerator: 3, denominator: null, display: '3' }
  const erratum = {
    ...{ kind: 'erratum' as const, id: 'e1', by: 'sun', at, of: 'f1', reason },
    cells: [{ key: 'taken', stated, corrected: { ...stated, value: 4, numerator: 4, display: '4' } }],
  }
  const contents = [first, erratum]
  const standing = standingOf(contents)
  if (!standing) throw new Error('no return')
  const entries = contents.map((content) => ({ content, prevHash: '' as const, hash, signature: 'sig' }))
  return { standing, entries, key: 'key', locale: 'zh-CN' }
}

async function opened(bytes: Buffer) {
  const book = new ExcelJS.Workbook()
  // The library's own declaration of a buffer is older than the platform's.
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0])
  return book
}

it('as a workbook: numbers are numbers, yuan and percent; what is unknown is empty; the erratum stands beside', async () => {
  const sheet = (await opened(await returnXlsx(told()))).worksheets[0]
  expect(sheet?.getRow(7).values).toEqual([
    undefined,
    '栏次',
    '标识',
    '分组',
    '项目',
    '数值',
    '印出',
    '分子',
    '分母',
    '更正为',
  ])
  const row = (n: number) => [5, 6, 7, 8, 9].map((column) => sheet?.getRow(n).getCell(column).value ?? null)
  expect(row(8)).toEqual([3, '3', 3, null, '4'])
  expect(row(9)).toEqual([123.45, '123.45', 123.45, null, null])
  expect(row(10)).toEqual([42.67, '42.67%', 32, 75, null])
  expect(row(11)).toEqual([null, '—', null, null, null])
})

/** What spreadsheets have run when a file was opened. */
const corpus = [
  ...['=1+1', "=cmd|' /C calc'!A0", '=HYPERLINK("http://x.example","点我")', '=IMPORTXML("http://x.example","//a")'],
  ...['+1+1', '-1+1', '@SUM(1+1)', '\t=1+1', '\r=1+1', '＝1+1', '＋1', '－1', '＠SUM(1)', '=1+1;"a', '"=1+1', "'=1+1"],
  ...['=DDE("cmd";"/C calc";"__DdeLink_60_870516294")', "-2+3+cmd|' /C calc'!D2", "@SUM(1+1)*cmd|' /C calc'!A0"],
]

it.each(corpus)('%j opens as text in a workbook and in CSV', async (text) => {
  const bytes = await returnXlsx(told(text, text))
  for (const [name, file] of Object.entries((await JSZip.loadAsync(bytes)).files))
    if (name.includes('worksheets/')) expect(await file.async('string')).not.toContain('<f>')
  const sheet = (await opened(bytes)).worksheets[0]
  expect(String(sheet?.getRow(8).getCell(4).value).trim()).toBe(text.trim())
  expect(sheet?.getRow(8).getCell(4).type).toBe(ExcelJS.ValueType.String)
  const cells = returnCsv(told(text, text)).split(/\r\n|,/)
  expect(cells.filter((cell) => /^"?[=+\-@\t＝＋－＠]/.test(cell))).toEqual([])
})

it('as CSV with a byte-order mark, what the return is before its rows', () => {
  const lines = returnCsv(told()).split('\r\n')
  expect(lines[0]).toBe('\ufeff报表,茶馆报表 (第 1 版)')
  expect(lines).toContain('1,taken,,受理,3,3,3,,4')
  expect(lines).toContain('3,rate,,率,42.67,42.67%,32,75,')
})

it('as a Word file: its text, figures and erratum, the same bytes each time', async () => {
  const { standing } = told()
  const bytes = await returnDocx({ standing, locale: 'zh-CN', hash })
  const paragraphs = await paragraphsIn(bytes)
  expect(paragraphs[0]).toBe('茶馆报表')
  expect(paragraphs).toContain('本期受理3件。')
  expect(paragraphs).toContain('[1] 受理：决定受理的')
  expect(paragraphs).toContain('更正 2027-01-05 1 3 → 4: 漏登一件')
  expect(bytes.equals(await returnDocx({ standing, locale: 'zh-CN', hash }))).toBe(true)
})
