/** Whatever is pasted: the checker never throws, each claim stands where it says, in the order of the text, in good time. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkReport } from '#app/domain/figures/claims/check'
import { spentFromNow } from '#test/spent'

const words = [
  ...[
    '受理',
    '办结',
    '化解',
    '其中',
    '占',
    '同比增长',
    '下降',
    '分别为',
    '合计',
    '率',
    '上年结转',
    '未结',
    '是去年的',
    '翻了',
    '番',
  ],
  ...[
    '件',
    '人',
    '元',
    '万',
    '亿',
    '%',
    '％',
    '个百分点',
    '倍',
    '成',
    '余',
    '近',
    '约',
    '以上',
    '不低于',
    '至',
    '百分之',
    '分之',
    '十几',
    '无一',
  ],
  ...[
    '，',
    '。',
    '；',
    '、',
    '：',
    '（',
    '）',
    '\n',
    '\t',
    '|',
    ' ',
    '  ',
    ',',
    '.',
    '/',
    '-',
    '+',
    '第',
    '年',
    '月',
    '日',
    '号',
    '《',
    '》',
  ],
  ...[
    '0',
    '1',
    '12',
    '345',
    '6,789',
    '１２',
    '42.66',
    '一',
    '二十',
    '百',
    '千',
    '〇',
    '两',
    '半数',
    '1/3',
    '9'.repeat(40),
    '\u0001',
    '\ud800',
    '😀',
  ],
]
const texts = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
)

it('is never thrown off by any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const spent = spentFromNow()
      const { claims, summary } = checkReport(text)
      expect(spent()).toBeLessThan(1_000)
      let last = 0
      for (const claim of claims) {
        expect(claim.text).toBe(text.slice(claim.start, claim.end))
        expect(claim.start).toBeGreaterThanOrEqual(last)
        expect(claim.end).toBeGreaterThan(claim.start)
        expect(Number.isFinite(claim.value)).toBe(true)
        last = claim.end
      }
      expect(summary.claims).toBe(claims.length)
    }),
    { numRuns: 12_000 },
  )
})

it('says the same of a report in full-width digits as in narrow ones', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (n, more) => {
      const text = `共受理${n + more}件，办结${n}件，办结率${((100 * n) / (n + more)).toFixed(1)}%。`
      const wide = text.replace(/[\d.%]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0))
      const said = (each: string) =>
        checkReport(each).claims.map(({ kind, value, verdict, start }) => [kind, value, verdict, start])
      expect(said(wide)).toEqual(said(text))
    }),
    { numRuns: 300 },
  )
})
