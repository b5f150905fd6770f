import { describe, expect, it } from 'vitest'
import { readNotice } from './notice'

const rows = (text: string, year = 2027) => {
  const read = readNotice(text, year)
  if (!read.ok) throw new Error(JSON.stringify(read.wrong))
  return read.rows
}
const wrong = (text: string, year = 2027) => {
  const read = readNotice(text, year)
  return read.ok ? [] : read.wrong
}

describe('the lines of a notice', () => {
  it('read by spaces or commas, in Chinese or English, in any order', () => {
    const newYear = { day: '2027-01-01', kind: 'holiday', nameZh: '元旦', nameEn: "New Year's Day" }
    const worked = { day: '2027-02-06', kind: 'make-up', nameZh: '春节', nameEn: 'Spring Festival' }
    expect(rows('2027-02-06 make-up 春节\n2027-01-01 holiday 元旦')).toEqual([newYear, worked])
    expect(rows("日期,性质,节日,英文\r\n2027-01-01,放假,元旦,New Year's Day\r\n\r\n2027-02-06,上班,春节,\r\n")).toEqual(
      [newYear, worked],
    )
    expect(rows('\uFEFF２０２７-01-01\t休\t元旦')).toEqual([newYear])
  })

  it('keep an English name with spaces, and take the Chinese one for want of another', () => {
    expect(rows('2027-09-03 holiday 纪念日 Victory Day')[0]?.nameEn).toBe('Victory Day')
    expect(rows('2027-09-03 holiday 纪念日')[0]?.nameEn).toBe('纪念日')
  })

  it('may begin at the end of December before', () => {
    expect(rows('2018-12-29 make-up 元旦\n2018-12-30 holiday 元旦', 2019)).toHaveLength(2)
  })

  it.each([
    ['2027-02-30 holiday 元旦', 'not-a-day'],
    ['2027/01/01 holiday 元旦', 'not-a-day'],
    ['2026-12-25 holiday 元旦', 'other-year'],
    ['2028-01-01 holiday 元旦', 'other-year'],
    ['2027-01-01 feast 元旦', 'unknown-kind'],
    ['2027-01-01 holiday', 'no-name'],
    [`2027-01-01 holiday ${'长'.repeat(41)}`, 'too-long'],
    ['2027-01-04 make-up 元旦', 'not-a-weekend'],
  ])('%s: %s', (line, problem) => {
    expect(wrong(`2027-01-02 holiday 元旦\n${line}`)).toEqual([{ line: 2, problem }])
  })

  it('are told all at once, by the numbers an editor shows', () => {
    expect(wrong('2027-01-01 holiday 元旦\n\n2027-01-01 holiday 元旦\nwhat')).toEqual([
      { line: 3, problem: 'twice' },
      { line: 4, problem: 'not-a-day' },
    ])
  })
})
