/** By whom and under which article it is decided that somebody steps aside: worked out by hand from the texts. */
import { describe, expect, it } from 'vitest'
import { sourceInDoubt } from '#app/domain/law/statute'
import { catalogue } from '#app/domain/procedures'
import { recusalLawOn, type Office } from '#app/domain/procedures/recusal'

type Line = [
  procedure: string,
  facts: Readonly<Record<string, string>>,
  day: string,
  declared: string,
  decided: string,
  by: Office[],
]

const officials = '《公务员法》(2018年修订)第七十七条第二款（条文待核实）'

const LINES: Line[] = [
  // 仲裁员是否回避，由仲裁委员会主任决定 (until 28 February 2026); 由仲裁机构主任决定 (from 1 March 2026, art. 96).
  ...([
    ['2020-03-02', '《仲裁法》(2017年修正)第三十四条', '《仲裁法》(2017年修正)第三十六条'],
    ['2026-02-28', '《仲裁法》(2017年修正)第三十四条', '《仲裁法》(2017年修正)第三十六条'],
    ['2026-03-01', '《仲裁法》(2025年修订)第四十五条第一款', '《仲裁法》(2025年修订)第四十八条'],
  ].map(([day = '', declared = '', decided = '']) => [
    ...['arbitration', {}, day, declared, decided],
    ['commission-chair', 'commission-others'],
  ]) as Line[]),
  [
    ...(['labour-arbitration', {}, '2026-06-30'] as const),
    '《劳动争议调解仲裁法》(2007年)第三十三条第一款',
    '《劳动争议调解仲裁法》(2007年)第三十三条第二款',
    ['labour-commission'],
  ],
  [
    ...(['land-arbitration', {}, '2020-03-02'] as const),
    '《农村土地承包经营纠纷调解仲裁法》(2009年)第二十八条第一款',
    '《农村土地承包经营纠纷调解仲裁法》(2009年)第二十九条第二款',
    ['land-commission-chair', 'commission-others'],
  ],
  [
    ...(['referral', { sender: 'court-before-filing' }, '2020-03-02'] as const),
    '《最高人民法院关于人民法院特邀调解的规定》(2016年)第十五条第二款',
    '《最高人民法院关于人民法院特邀调解的规定》(2016年)第十五条第三款',
    ['mediating-organisation', 'court'],
  ],
  [
    ...(['referral', { sender: 'petition' }, '2022-04-30'] as const),
    '《信访条例》(2005年)第三十条',
    '本地惯例：法律没有规定',
    ['organ-head', 'body-above'],
  ],
  [
    ...(['referral', { sender: 'petition' }, '2022-05-01'] as const),
    '《信访工作条例》(2022年)第二十八条第三款',
    '本地惯例：法律没有规定',
    ['organ-head', 'body-above'],
  ],
  [
    ...(['administrative-mediation', { variant: 'traffic' }, '2020-03-02'] as const),
    '《道路交通事故处理程序规定》(2018年)第一百零五条第一款',
    '《道路交通事故处理程序规定》(2018年)第一百零五条第二款',
    ['organ-head', 'body-above'],
  ],
  [
    ...(['administrative-mediation', { variant: 'general' }, '2020-03-02'] as const),
    '《公务员法》(2018年修订)第七十六条（条文待核实）',
    officials,
    ['organ-head', 'body-above'],
  ],
  [
    ...(['administrative-reconsideration', {}, '2019-05-31'] as const),
    '《公务员法》(2005年)第七十条（条文待核实）',
    '《公务员法》(2005年)第七十一条（条文待核实）',
    ['organ-head', 'body-above'],
  ],
  [
    ...(['administrative-reconsideration', {}, '2019-06-01'] as const),
    '《公务员法》(2018年修订)第七十六条（条文待核实）',
    officials,
    ['organ-head', 'body-above'],
  ],
  [
    ...(['people-mediation', {}, '2020-03-02'] as const),
    '本地惯例：法律没有规定',
    '本地惯例：法律没有规定',
    ['committee-head', 'body-above'],
  ],
]

const said = (procedure: string, day: string, facts: Line[1]) =>
  recusalLawOn(catalogue.get(procedure)?.recusal, day, facts)

describe('who decides, and by which article', () => {
  it.each(LINES)('%s %j on %s', (procedure, facts, day, declared, decided, by) => {
    const law = said(procedure, day, facts)
    expect(law && [sourceInDoubt(law.declared).zh, sourceInDoubt(law.decided).zh]).toEqual([declared, decided])
    expect(law?.by).toEqual(by)
  })
})

it('is the parties’ to keep somebody where mediation rests on their choice, and nowhere else', () => {
  const keeping = [...catalogue.keys()].filter((key) => catalogue.get(key)?.recusal?.some(({ kept }) => kept))
  expect(keeping.sort()).toEqual(['people-mediation', 'referral'])
  expect(said('referral', '2020-03-02', { sender: 'petition' })?.kept).toBeUndefined()
})
