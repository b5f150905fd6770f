import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { quarterPeriod } from '#app/domain/figures/period'
import { monthPeriod, yearPeriod } from '#app/domain/law/day'
import type { Posting } from '#app/domain/measures/postings'
import { catalogueOf, procedure } from '#app/domain/procedures/procedure'
import { aPosting } from '#test/factories/posting'
import { compute } from './compute'
import { plus, twoDecimals, whole, worded, type Indicator, type Selection } from './indicator'
import { casesIn, sumOver } from './ledger'
import { partsOf, resolve, type Part } from './parts'

const words = (text: string) => ({ zh: text, en: text })
const madeUp = (key: string, family: 'civil' | 'administrative') =>
  procedure({
    key,
    name: words(key),
    about: words(key),
    family,
    versions: [{ key: '1', name: words('1'), from: '2010-01-01' }],
    stages: { new: { name: words('new') }, over: { name: words('over'), end: true } },
    outcomes: {
      agreed: { name: words('agreed'), resolves: true, groups: ['good'] },
      paid: { name: words('paid'), resolves: true },
      failed: { name: words('failed'), resolves: false },
    },
    opening: { stage: 'new', marks: [], by: ['mediator'], at: ['committee'], enter: z.object({}), direct: true },
    steps: {},
    deadlines: [],
    counts: {},
    fee: { allowed: false },
  })
const catalogue = catalogueOf([madeUp('talks', 'civil'), madeUp('review', 'administrative')])
const year = yearPeriod(2020)

const posting = (measure: string, id: string, on: string, more: Partial<Posting> = {}) =>
  aPosting(measure, 'talks', id, on, more)
const accepted = (id: string, on: string, more?: Partial<Posting>) => posting('accepted', id, on, more)
const concluded = (id: string, on: string, outcome: string, more?: Partial<Posting>) =>
  posting('concluded', id, on, { outcome, ...more })

const plain: Indicator = {
  key: 'made-up',
  name: words('n'),
  definition: words('d'),
  counts: [words('c')],
  leavesOut: [words('l')],
  source: words('s'),
  version: { n: 1, from: '2020-01-01' },
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'accepted' })],
}
const indicator = (more: Partial<Indicator>): Indicator => ({ ...plain, ...more })
const figure = (of: Indicator, postings: readonly Posting[], period = year) =>
  compute(of, partsOf(of, period, catalogue), sumOver(postings))
const counting = (select: Selection, postings: readonly Posting[], period = year) =>
  figure(indicator({ numerator: [plus(select)] }), postings, period).value

const rate = indicator({
  ...twoDecimals,
  kind: 'rate',
  numerator: [plus({ measure: 'concluded', outcomes: { group: 'good' } })],
  denominator: [plus({ inHand: 'opening' }), plus({ measure: 'accepted' })],
})

/** Two carried over from 2019, one of 2019 already over, three new; of the five in hand two end in 2020, one agreed. */
const history = [
  accepted('old-1', '2019-11-02'),
  accepted('old-2', '2019-12-31'),
  accepted('done', '2019-03-01'),
  concluded('done', '2019-06-01', 'agreed'),
  accepted('new-1', '2020-01-01'),
  accepted('new-2', '2020-06-30'),
  accepted('new-3', '2020-12-31'),
  concluded('old-1', '2020-01-15', 'agreed'),
  concluded('new-1', '2020-12-31', 'failed'),
]

describe('a figure', () => {
  it('counts the lines dated in the period, both ends inside', () => {
    expect(counting({ measure: 'accepted' }, history)).toBe(3)
    expect(counting({ measure: 'accepted' }, history, quarterPeriod(2020, 2))).toBe(1)
    expect(counting({ measure: 'accepted' }, [], year)).toBe(0)
  })

  it('knows what was in hand at the beginning and at the end, and that they balance', () => {
    expect(counting({ inHand: 'opening' }, history)).toBe(2)
    expect(counting({ inHand: 'closing' }, history)).toBe(3)
    expect(counting({ measure: 'concluded' }, history)).toBe(2) // 2 + 3 = 2 + 3
    for (const month of ['2019-12', '2020-01', '2020-06', '2020-12']) {
      const of = (select: Selection) => counting(select, history, monthPeriod(month)) ?? Number.NaN
      const came = of({ inHand: 'opening' }) + of({ measure: 'accepted' })
      expect(of({ measure: 'concluded' }) + of({ inHand: 'closing' })).toBe(came)
    }
  })

  it('is a rate with what it divides, printed as its definition says or as asked', () => {
    const parts = partsOf(rate, year, catalogue)
    expect(compute(rate, parts, sumOver(history))).toEqual({
      key: 'made-up',
      kind: 'rate',
      value: 20,
      numerator: 1,
      denominator: 5,
      display: '20.00%',
      decimals: 2,
      rounding: 'half-up',
      version: 1,
    })
  })

  it('prints the rate of the report by either rounding, and by as many decimals as asked', () => {
    const parts = partsOf(rate, year, catalogue)
    const counts = new Map<Part, number>([...(parts.denominator ?? []), ...parts.numerator].map((part, i) => [part, i]))
    // opening = 30 accepted before less 8 concluded before, 53 accepted; 32 concluded well
    const sums = (part: Part) => ({ count: [30, 8, 53, 32][counts.get(part) ?? -1] ?? Number.NaN, quantity: 0n })
    expect(compute(rate, parts, sums)).toMatchObject({
      value: 42.67,
      display: '42.67%',
      numerator: 32,
      denominator: 75,
    })
    expect(compute(rate, parts, sums, { rounding: 'truncate' })).toMatchObject({ value: 42.66, display: '42.66%' })
    expect(compute(rate, parts, sums, { decimals: 0 })).toMatchObject({ value: 43, display: '43%', decimals: 0 })
  })

  it('has no data where nothing was in hand: null, not 0', () => {
    expect(figure(rate, [])).toMatchObject({ value: null, numerator: 0, denominator: 0, display: '—' })
    expect(figure(rate, [accepted('a', '2020-05-05')])).toMatchObject({ value: 0, display: '0.00%' })
  })

  it('adds up fen exactly and shows yuan', () => {
    const amount = indicator({ kind: 'amount', numerator: [plus({ measure: 'amount-concluded' })] })
    const sums = [12_345_678_901, 7_654_321_099, 5].map((quantity, i) =>
      posting('amount-concluded', `p-${i}`, '2020-04-04', { quantity }),
    )
    expect(figure(amount, sums)).toMatchObject({ value: 20_000_000_005, denominator: null, display: '200000000.05' })
  })

  it('takes a reversal off at its own date', () => {
    const undone = { ...concluded('old-1', '2020-01-15', 'agreed'), sign: -1 as const }
    expect(counting({ measure: 'concluded' }, [...history, undone])).toBe(1)
    expect(counting({ inHand: 'closing' }, [...history, undone])).toBe(4)
  })

  it('does not change with a case outside the period, nor with the order of the lines', () => {
    const outside = [accepted('far', '2021-01-01'), concluded('far', '2021-02-01', 'agreed')]
    const more = [...history, ...outside]
    expect(figure(rate, more)).toEqual(figure(rate, history))
    expect(figure(rate, more.toReversed())).toEqual(figure(rate, history))
  })
})

describe('what a selection stands for', () => {
  it('is spelt out: families, outcome groups, outcomes that resolve', () => {
    const ways = (select: Omit<Extract<Selection, { measure: string }>, 'measure'>) =>
      resolve({ measure: 'concluded', ...select }, year, catalogue)[0]?.ways
    expect(ways({})).toEqual([{ procedure: 'talks' }, { procedure: 'review' }])
    expect(ways({ procedures: { family: 'civil' } })).toEqual([{ procedure: 'talks' }])
    expect(ways({ procedures: ['review'], outcomes: { group: 'good' } })).toEqual([
      { procedure: 'review', outcomes: ['agreed'] },
    ])
    expect(ways({ procedures: ['talks'], outcomes: { resolves: true } })).toEqual([
      { procedure: 'talks', outcomes: ['agreed', 'paid'] },
    ])
    expect(ways({ outcomes: { group: 'no such group' } })).toEqual([])
  })

  it('is no line at all, not every line, when no outcome fits', () => {
    expect(counting({ measure: 'concluded', outcomes: { group: 'no such group' } }, history)).toBe(0)
  })

  it('begins at the beginning for what is in hand', () => {
    expect(
      resolve({ inHand: 'opening' }, year, catalogue).map(({ sign, measure, span }) => [sign, measure, span]),
    ).toEqual([
      [1, 'accepted', { to: '2019-12-31' }],
      [-1, 'concluded', { to: '2019-12-31' }],
    ])
  })

  it('takes a level off both sides of what is in hand', () => {
    const parts = resolve({ inHand: 'closing', levels: ['town'], procedures: ['talks'] }, year, catalogue)
    expect(parts.map(({ levels, ways }) => [levels, ways])).toEqual([
      [['town'], [{ procedure: 'talks' }]],
      [['town'], [{ procedure: 'talks' }]],
    ])
  })
})

describe('the cases behind a figure', () => {
  const cases = (select: Selection) =>
    casesIn(partsOf(indicator({ numerator: [plus(select)] }), year, catalogue).numerator, history).map(
      (c) => c.proceedingId,
    )

  it('are those and no others', () => {
    expect(cases({ measure: 'accepted' })).toEqual(['new-1', 'new-2', 'new-3'])
    expect(cases({ inHand: 'opening' })).toEqual(['old-1', 'old-2'])
    expect(cases({ inHand: 'closing' })).toEqual(['old-2', 'new-2', 'new-3'])
    expect(casesIn(partsOf(rate, year, catalogue).denominator ?? [], history)).toHaveLength(5)
  })

  it('are items where items are counted', () => {
    const twice = ['1', '2'].map((item) => posting('accepted', 'p', '2020-02-02', { item }))
    expect(casesIn(partsOf(indicator({}), year, catalogue).numerator, twice)).toHaveLength(2)
  })
})

it('keeps its earlier wordings, so that both can be computed for one period', () => {
  const second = indicator({
    version: { n: 2, from: '2021-01-01' },
    numerator: [plus({ inHand: 'closing' })],
    earlier: [
      {
        ...whole,
        version: { n: 1, from: '2020-01-01' },
        definition: words('old'),
        counts: [],
        leavesOut: [],
        numerator: rate.numerator,
      },
    ],
  })
  const bridge = [2, 1].map((n) => {
    const wording = worded(second, n)
    return wording && figure(wording, history)
  })
  expect(bridge).toMatchObject([
    { value: 3, version: 2 },
    { value: 1, version: 1 },
  ])
  expect(worded(second, 3)).toBeUndefined()
})
