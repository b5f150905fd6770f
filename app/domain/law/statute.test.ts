import { describe, expect, it } from 'vitest'
import { addDays } from './day'
import { articlesOf, cite, numeral, sourceWords, statuteOn, statuteVersionOf } from './statute'
import { statutes } from './statutes'

describe('a citation', () => {
  const rec = articlesOf('行政复议法', '2017-09-01')
  it('names the law, its text and the article', () => {
    expect(cite(rec(17), 'zh-CN')).toBe('《行政复议法》(2017年修正)第十七条')
    expect(cite(rec(17), 'en')).toBe('Administrative Reconsideration Law (2017), Art. 17')
    expect(cite(rec(40, 2), 'zh-CN')).toBe('《行政复议法》(2017年修正)第四十条第二款')
    expect(cite(rec(40, 2), 'en')).toBe('Administrative Reconsideration Law (2017), Art. 40(2)')
    expect(cite(articlesOf('人民调解法', '2010-08-28')(33), 'zh-CN')).toBe('《人民调解法》(2010年)第三十三条')
    expect(cite(articlesOf('仲裁法', '2025-09-12')(72), 'zh-CN')).toBe('《仲裁法》(2025年修订)第七十二条')
  })

  it.each([
    [1, '一'],
    [10, '十'],
    [17, '十七'],
    [20, '二十'],
    [88, '八十八'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [112, '一百一十二'],
    [118, '一百一十八'],
    [205, '二百零五'],
    [550, '五百五十'],
  ])('numbers article %i as %s', (n, expected) => {
    expect(numeral(n)).toBe(expected)
  })

  it('gives local practice its own words', () => {
    const local = { zh: '本地工作惯例', en: 'local practice' }
    expect(sourceWords({ local })).toBe(local)
  })
})

describe('the shelf of statutes', () => {
  it('knows the text in force on a day', () => {
    expect(statuteOn('行政复议法', '2020-03-02')?.passed).toBe('2017-09-01')
    expect(statuteOn('行政复议法', '2023-12-31')?.passed).toBe('2017-09-01')
    expect(statuteOn('行政复议法', '2024-01-01')?.passed).toBe('2023-09-01')
    expect(statuteOn('仲裁法', '2026-02-28')?.passed).toBe('2017-09-01')
    expect(statuteOn('仲裁法', '2026-03-01')?.passed).toBe('2025-09-12')
    expect(statuteOn('在线调解规则', '2021-12-31')).toBeUndefined()
    expect(statuteVersionOf(articlesOf('行政复议法', '2012-01-01')(1))).toBeUndefined()
  })

  it.each(Object.entries(statutes))(
    '%s has texts that abut, none in force before it was passed',
    (_, { title, versions }) => {
      expect(title.en).not.toMatch(/[一-鿿]/)
      versions.forEach((version, index) => {
        // An amendment may be in force on the day it is passed.
        expect(version.passed <= version.from).toBe(true)
        const next = versions[index + 1]
        // The last text of a law is in force still, or the law was replaced by another.
        if (next) expect('to' in version && addDays(version.to ?? '', 1)).toBe(next.from)
      })
    },
  )
})
