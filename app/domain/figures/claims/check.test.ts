import { describe, expect, it } from 'vitest'
import type { Figure } from '#app/domain/indicators/compute'
import { checkReport } from './check'
import type { Known } from './data'

const claims = (text: string, known?: Known) => checkReport(text, known).claims
const verdicts = (text: string) => claims(text).map(({ verdict }) => verdict)
const last = (text: string, known?: Known) => {
  const found = claims(text, known).at(-1)
  if (!found) throw new Error('no claim found')
  return found
}

describe('what a claim is', () => {
  it.each([
    ['受理53件', 'count', 53, '件'],
    ['成功率达96.9%', 'rate', 96.9, '%'],
    ['占31.8%', 'share', 31.8, '%'],
    ['同比下降12.4%', 'growth', -12.4, '%'],
    ['较去年增加四成', 'growth', 40, '%'],
    ['是去年的1.5倍', 'growth', 1.5, '倍'],
    ['比上年多12件', 'growth', 12, '件'],
    ['提高1.2个百分点', 'growth', 1.2, '个百分点'],
    ['总标的超2亿', 'amount', 200000000, '元'],
    ['三项合计995件', 'sum', 995, '件'],
    ['上年结转22件', 'balance', 22, '件'],
    ['百分之九十九以上', 'rate', 99, '%'],
  ])('%s', (text, kind, value, unit) =>
    expect(last(`${text}。`)).toMatchObject({ text, kind, value, unit, start: 0, end: text.length }),
  )
})

it('takes the second of two shares and of two growths for what the first is', () => {
  const found = claims('清理占比分别为81.3%、86.8%，同比分别增长3.6%和3.1%。').map(({ kind }) => kind)
  expect(found).toEqual(['share', 'share', 'growth', 'growth'])
})

describe('the rates of the report for 2020', () => {
  const text = '共收到行政复议申请55件，受理53件，其中听证审理案件2件，直接纠错率为42.66%，综合纠错率为66.67%。'

  it('42.66 % is impossible over 53 or 55, and possible over 75 or 150', () => {
    const direct = claims(text)[3]
    expect(direct).toMatchObject({ kind: 'rate', value: 42.66, verdict: 'impossible' })
    for (const fraction of ['32/75（截尾）', '64/150（截尾）', '61/143（四舍五入）', '53＋22＝75'])
      expect(direct?.evidence.zh).toContain(fraction)
    expect(direct?.evidence.zh).toContain('共同可能的分母（200以内）：75、150。')
  })

  it('66.67 % alone is possible, and says with which denominators together', () => {
    expect(claims(text)[4]).toMatchObject({ verdict: 'unknown' })
    expect(claims(text)[4]?.evidence.en).toContain('75, 150')
  })

  const figure = (key: string, numerator: number, denominator: number): [string, Figure] => [
    key,
    {
      key,
      kind: 'rate',
      value: 42.67,
      numerator,
      denominator,
      display: '42.67%',
      decimals: 2,
      rounding: 'half-up',
      version: 1,
    },
  ]

  it('our own counts explain the rate, cut off as it is', () => {
    const known = { year: 2020, figures: new Map([figure('reconsideration-direct-correction-rate', 32, 75)]) }
    expect(claims(text, known)[3]).toMatchObject({
      verdict: 'reproduced',
      indicator: 'reconsideration-direct-correction-rate',
    })
    expect(claims(text, known)[3]?.evidence.zh).toContain('截尾')
  })

  it('a competing definition explains what ours does not, and is named beside it', () => {
    const figures = new Map([
      figure('reconsideration-direct-correction-rate', 30, 75),
      figure('reconsideration-direct-correction-rate/concluded', 32, 75),
    ])
    expect(claims(text, { year: 2020, figures })[3]).toMatchObject({
      verdict: 'reproduced',
      indicator: 'reconsideration-direct-correction-rate/concluded',
    })
    expect(claims(text, { year: 2020, figures })[3]?.evidence.zh).toMatch(/（按.+）.*按本系统采用的口径为/)
  })

  it('other counts of our own differ', () => {
    const known = { year: 2020, figures: new Map([figure('reconsideration-direct-correction-rate', 30, 75)]) }
    expect(claims(text, known)[3]).toMatchObject({ verdict: 'differs' })
    expect(claims(`2019年${text}`, known)[3]?.verdict).not.toBe('differs')
  })
})

describe('a rate or share beside its counts', () => {
  it('agrees, or is contradicted with the right value', () => {
    expect(last('共受理869件，调解成功842件，成功率96.9%。').verdict).toBe('consistent')
    // 842/869 = 96.893 %
    expect(last('共受理869件，调解成功842件，成功率98.9%。')).toMatchObject({ verdict: 'contradicted' })
    expect(last('共受理869件，调解成功842件，成功率98.9%。').evidence.zh).toContain('应为96.9%')
    expect(last('受理纠纷869件，其中婚姻家庭160件，占18.4%。').verdict).toBe('consistent')
    expect(last('受理纠纷869件，其中婚姻家庭160件，占28.4%。').verdict).toBe('contradicted')
  })

  it('says what would explain it: cutting off, another denominator, a carry-over', () => {
    // 32/75 = 42.666 %
    expect(last('共审结75件，其中直接纠错32件，直接纠错率42.66%。').evidence.zh).toContain('截尾')
    // 8436 found, 7913 settled: 7913/8451 = 93.63 %
    expect(last('排查8451件，受理8438件，化解7913件，其中邻里纠纷2000件，占受理总数的23.7%。').verdict).toBe(
      'consistent',
    )
    expect(last('排查8000件，受理4000件，其中邻里纠纷1000件，占受理总数的12.5%。').evidence.zh).toContain(
      '8000件为分母',
    )
    // 32/53 = 60.4 %; 32/75 = 42.7 %
    expect(last('受理53件，其中听证32件，占42.7%。').evidence.zh).toContain('结转22件')
  })

  it('makes no false alarm of widened, coarse or foreign numbers', () => {
    expect(verdicts('受理3.2万余件，化解3.1万件，化解率96%以上。')).not.toContain('contradicted')
    expect(last('受理100余件，办结98件，办结率90%。').verdict).toBe('consistent')
    expect(last('受理纠纷869件，其中婚姻家庭160件，占全省的3.1%。').verdict).toBe('unknown')
    expect(last('受理53件，办结48件，按期办结率100%。').verdict).toBe('unknown')
  })

  it('knows that a share is never above all', () => {
    expect(last('其中邻里纠纷160件，占118.4%。').verdict).toBe('impossible')
    expect(last('调解成功率103%。').verdict).toBe('impossible')
    expect(last('审结60件，受理53件，结案率113.2%。').verdict).toBe('consistent')
  })
})

describe('growth, sums, balances, tables', () => {
  it('compares with last year where it is there', () => {
    // 1286/1142 = 1.1261
    expect(last('受理1286件，上年为1142件，同比增长12.6%。').verdict).toBe('consistent')
    expect(last('受理1286件，上年为1142件，同比增长16.2%。').verdict).toBe('contradicted')
    expect(last('受理1286件，上年为1142件，同比下降12.6%。').verdict).toBe('contradicted')
    expect(last('受理1286件，同比增加144件，增长12.6%。').verdict).toBe('consistent')
    expect(last('受理1286件，同比增长16.2%。').verdict).toBe('unknown')
    expect(last('由上年的25件下降到18件，降幅达28%。').verdict).toBe('consistent')
  })

  it('adds up parts', () => {
    expect(last('人民调解842件、行政调解112件、司法调解41件，合计995件。')).toMatchObject({
      kind: 'sum',
      verdict: 'consistent',
    })
    expect(last('人民调解842件、行政调解112件、司法调解41件，合计1005件。')).toMatchObject({
      kind: 'sum',
      verdict: 'contradicted',
    })
    expect(verdicts('受理100件，其中民事60件、刑事30件、其他20件。')[0]).toBe('contradicted')
    // Of two kinds named, there may be a third.
    expect(verdicts('受理100件，其中民事60件、刑事30件。')[0]).toBe('unknown')
    // A case can be in both.
    expect(verdicts('受理100件，其中涉及妇女的60件、涉及老年人的70件。')[0]).toBe('unknown')
  })

  it('balances what came in with what went out', () => {
    expect(last('上年结转22件，新收53件，办结71件，期末未结4件。')).toMatchObject({
      kind: 'balance',
      verdict: 'consistent',
    })
    expect(last('上年结转22件，新收53件，办结71件，期末未结6件。').verdict).toBe('contradicted')
    expect(last('新收53件，办结50件，期末未结6件。')).toMatchObject({ verdict: 'unknown' })
    expect(last('新收53件，办结50件，期末未结6件。').evidence.zh).toContain('结转3件')
  })

  it('reads a table pasted as lines', () => {
    const table =
      '镇\t受理数\t成功数\t成功率\n东镇\t40\t38\t95%\n西镇\t50\t49\t98%\n南镇\t80\t60\t85%\n合计\t170\t157\t92.35%'
    const found = claims(table).map(({ kind, verdict }) => `${kind} ${verdict}`)
    // 60/80 = 75 %; 38+49+60 = 147; 157/170 = 92.35 %
    expect(found.slice(8)).toEqual(['rate contradicted', 'sum consistent', 'sum contradicted', 'rate consistent'])
  })
})

it('sums up what it found', () => {
  const { summary } = checkReport('受理869件，调解成功842件，成功率98.9%。')
  expect(summary).toMatchObject({ claims: 3, kinds: { count: 2, rate: 1 }, verdicts: { contradicted: 1, unknown: 2 } })
})
