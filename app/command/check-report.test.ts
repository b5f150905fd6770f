import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { answer } from '#app/command/answer'
import { kinds, verdicts } from '#app/domain/figures/claims/claim'
import { aRandomCounty } from '#test/random-county'

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const report = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

async function fq(file: string, ...words: string[]): Promise<{ status: 0 | 1; out: string; err: string }> {
  const said = { out: '', err: '' }
  const status = await answer(['check-report', ...words], {
    file,
    now: () => '2021-03-02T02:00:00.000Z',
    out: (text) => void (said.out += text),
    err: (line) => void (said.err += line),
    input: async () => '',
  })
  return { status, ...said }
}
const nowhere = '/nowhere/fengqiao.db'
const text = '2020年共收到行政复议申请55件，受理53件，直接纠错率为42.66%，综合纠错率为66.67%。'

it('judges a report by itself where there is no database, with exactly these keys', async () => {
  const { status, out, err } = await fq(nowhere, report('a.txt', text), '--json')
  expect([status, err]).toEqual([0, ''])
  const json = JSON.parse(out)
  expect(Object.keys(json)).toEqual(['claims', 'summary'])
  const keys = ['text', 'start', 'end', 'kind', 'value', 'unit', 'indicator', 'verdict', 'evidence']
  for (const claim of json.claims) {
    expect(Object.keys(claim)).toEqual(keys)
    expect(text.slice(claim.start, claim.end)).toBe(claim.text)
    expect(kinds).toContain(claim.kind)
    expect(verdicts).toContain(claim.verdict)
  }
  expect(json.claims.map((each: { value: number }) => each.value)).toEqual([55, 53, 42.66, 66.67])
  expect(json.claims[2].evidence).toContain('32/75')
  expect(json.summary).toMatchObject({ claims: 4, verdicts: { impossible: 1 } })
})

it('says for people what it found, in the language asked for', async () => {
  const { out, err } = await fq(nowhere, report('b.txt', text), '--language', 'en')
  expect(err).toContain('judged by itself alone')
  expect(out).toMatch(/^4 claims: .*impossible 1/)
  expect(out).toContain('32/75 (cut off: truncation)')
})

it('holds it against the figures of the year it is about, as known when', async () => {
  const { database } = await aRandomCounty(7, 150)
  const figures = async (...words: string[]) => {
    const said = { out: '' }
    await answer(['figures', '--json', ...words], {
      file: database.file,
      now: () => '2021-03-02T02:00:00.000Z',
      out: (line) => void (said.out += line),
      err: () => undefined,
      input: async () => '',
    })
    const { indicators } = JSON.parse(said.out) as { indicators: { key: string; value: number }[] }
    return indicators.find(({ key }) => key === 'disputes-registered')?.value ?? -1
  }
  const now = await figures('--year', '2020')
  const then = await figures('--year', '2020', '--as-of', '2020-04-01')
  expect(now).toBeGreaterThan(then)
  const judged = async (count: number, ...words: string[]) => {
    const { out } = await fq(database.file, report('c.txt', `2020年全区登记各类纠纷${count}件。`), '--json', ...words)
    const [{ verdict, indicator }] = JSON.parse(out).claims
    return `${verdict} ${indicator}`
  }
  expect(await judged(now)).toBe('reproduced disputes-registered')
  expect(await judged(now + 1)).toBe('differs disputes-registered')
  expect(await judged(now, '--as-of', '2020-04-01')).toBe('differs disputes-registered')
  expect(await judged(then, '--year', '2020', '--as-of', '2020-04-01')).toBe('reproduced disputes-registered')
  // Of 1999 nothing is known here, which is not nothing.
  expect(await judged(now, '--year', '1999')).toBe('unknown disputes-registered')
})

it('reads GB18030', async () => {
  // 受理53件
  const bytes = new Uint8Array([0xca, 0xdc, 0xc0, 0xed, 0x35, 0x33, 0xbc, 0xfe])
  const { out } = await fq(nowhere, report('gb.txt', bytes), '--json')
  expect(JSON.parse(out).claims).toMatchObject([{ text: '受理53件', start: 0, end: 5 }])
})

it.each([
  ['nothing named', [], 'FILE is needed'],
  ['two files', ['a', 'b'], 'one FILE at a time'],
  ['no such file', [join(folder, 'gone.txt')], 'there is no file'],
  ['a folder', [folder], 'there is no file'],
  ['an empty file', [report('empty.txt', '')], 'no text to check'],
  ['5 MB', [report('long.txt', new Uint8Array(5 * 1024 * 1024).fill(0x61))], 'more than 1 MB'],
  ['a Word file', [report('d.docx', new Uint8Array([0x50, 0x4b, 3, 4, 9]))], 'the Word file is damaged'],
  ['a picture', [report('p.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]))], 'is no text'],
  ['a year without a database', [report('e.txt', text), '--year', '2020'], 'there is no database'],
])('refuses %s in clear words', async (_, words, message) => {
  const { status, out, err } = await fq(nowhere, ...words)
  expect([status, out]).toEqual([1, ''])
  expect(err).toContain(message)
})
