import { describe, expect, it } from 'vitest'
import { returnByKey } from '#app/domain/returns'
import type { Filled, FilledCell } from '#app/domain/returns/return'
import { piecesOf, textOf } from '#app/domain/returns/sentences'

const form = returnByKey('annual-report')
if (!form) throw new Error('no such return')
const [reviews, disputes] = form.paragraphs ?? []
if (!reviews || !disputes) throw new Error('no paragraphs')

const count = (key: string, n: number): FilledCell => ({
  ...{ key, value: n, numerator: n, denominator: null, display: String(n) },
})
const rate = (key: string, n: number, d: number, display: string): FilledCell => ({
  ...{ key, value: d === 0 ? null : Number(display.replace('%', '')), numerator: n, denominator: d, display },
})
const cells = (more: Record<string, FilledCell> = {}): readonly FilledCell[] =>
  [
    count('received', 55),
    count('accepted', 53),
    count('heard', 2),
    rate('direct-correction', 32, 75, '42.66%'),
    rate('overall-correction', 50, 75, '66.67%'),
    count('first-instance', 112),
    count('district-defendant', 41),
    count('lost', 0),
    rate('head-attendance', 88, 88, '100%'),
    rate('suggestions-answered', 6, 6, '100%'),
    count('resolved', 8263),
    rate('grassroots', 8201, 8263, '99.24%'),
    count('arbitration-accepted', 15),
    count('arbitration-concluded', 11),
    { ...count('arbitration-amount', 21_170_000_000), display: '211700000.00' },
  ].map((each) => more[each.key] ?? each)
const filled = (more: Record<string, FilledCell> = {}): Filled => ({
  ...{ return: 'annual-report', version: 1, body: '320614', asOf: '2021-01-26T15:59:59.999Z', checks: [] },
  ...{ period: { from: '2020-01-01', to: '2020-12-31' }, cells: cells(more) },
})

describe('the paragraphs of the annual report', () => {
  it('read as the report does', () => {
    expect(textOf(form, filled(), reviews, 'zh')).toBe(
      '2020年共收到行政复议申请55件，受理53件，其中听证审理案件2件，直接纠错率为42.66%，综合纠错率为66.67%。共办理一审行政应诉案件112件，其中以区政府为被告的行政诉讼案件41件，未发生一件败诉，行政机关负责人出庭应诉率100%，司法建议、检察建议办结答复率100%。',
    )
    expect(textOf(form, filled(), disputes, 'zh')).toBe(
      '2020年受理化解各类纠纷8263件，全区99%以上矛盾纠纷在基层化解。共受理仲裁案件15件，办结11件，总标的超2亿元。',
    )
    expect(textOf(form, filled(), disputes, 'en')).toBe(
      'In 2020, 8,263 disputes were received and resolved, over 99% of them at the grass roots. 15 arbitrations were accepted and 11 concluded, with over ¥211 million in dispute.',
    )
  })

  it('claim no more than is so', () => {
    const at = (n: number, d: number) =>
      textOf(form, filled({ grassroots: rate('grassroots', n, d, '') }), disputes, 'zh').slice(21, 29)
    expect(at(8180, 8263)).toBe('98%以上矛盾纠')
    expect(at(99, 100)).toBe('99%矛盾纠纷在')
    expect(at(8263, 8263)).toBe('100%矛盾纠纷')
    const exact = { ...count('arbitration-amount', 20_000_000_000), display: '200000000.00' }
    expect(textOf(form, filled({ 'arbitration-amount': exact }), disputes, 'zh')).toContain('总标的2亿元')
  })

  it('say what is lost, and what there is no data of', () => {
    expect(textOf(form, filled({ lost: count('lost', 3) }), reviews, 'zh')).toContain('败诉3件')
    const none = rate('head-attendance', 0, 0, '—')
    expect(textOf(form, filled({ 'head-attendance': none }), reviews, 'zh')).toContain('出庭应诉率（无数据）')
  })

  it('have each figure as a piece of its own, and the note that defines it', () => {
    const pieces = piecesOf(form, filled(), reviews, 'zh')
    expect(pieces.slice(0, 5)).toEqual([
      { text: '2020年' },
      { text: '共收到行政复议申请' },
      { text: '55', cell: 'received' },
      { text: '件' },
      { text: '[1]', note: 1 },
    ])
    expect(pieces.filter(({ cell }) => cell !== undefined).map(({ cell }) => cell)).toEqual(
      form.cells.slice(0, 10).map(({ key }) => key),
    )
  })
})
