import { expect, it } from 'vitest'
import { MOST_BYTES, reportText, reportYear } from './report-text'

const utf8 = (text: string) => new TextEncoder().encode(text)
const trouble = (bytes: Uint8Array) => {
  const read = reportText(bytes)
  return 'trouble' in read ? read.trouble.en : 'read'
}

it('reads UTF-8, with its mark or without, and GB18030', () => {
  expect(reportText(utf8('受理53件'))).toEqual({ text: '受理53件' })
  // 受理 in GB18030
  expect(reportText(new Uint8Array([0xca, 0xdc, 0xc0, 0xed, 0x35, 0x33]))).toEqual({ text: '受理53' })
})

it('refuses what is empty, too large, a Word file or no text', () => {
  expect(trouble(utf8(''))).toContain('no text to check')
  expect(trouble(utf8(' \n '))).toContain('no text to check')
  expect(trouble(new Uint8Array(5 * 1024 * 1024).fill(0x61))).toContain('more than 1 MB')
  expect(trouble(new Uint8Array(MOST_BYTES).fill(0x61))).toBe('read')
  expect(trouble(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2]))).toContain('Word')
  expect(trouble(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toContain('old Word file')
  expect(trouble(utf8('%PDF-1.7 …'))).toContain('PDF')
  expect(trouble(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toContain('no text')
  expect(trouble(new Uint8Array([0xff, 0xff, 0xff]))).toContain('no text')
})

it('knows the year a report is about', () => {
  expect(reportYear('2021年1月26日发布。2020年受理53件，2020年办结40件。')).toBe(2020)
  expect(reportYear('2016年以来受理53件')).toBeUndefined()
})
