import { describe, expect, it } from 'vitest'
import type { FrozenCell } from '#app/domain/frozen/entry'
import type { Part } from '#app/domain/indicators/parts'
import { withheldIn, type Sheet } from '#app/domain/publishing/figures'
import { tiling, type Stretch } from '#app/domain/publishing/lines'

const nobody = { below: () => [] }
const under = (codes: readonly string[]) => ({
  below: (body: string, from: string, to: string): Stretch[] =>
    body === 'd' ? codes.map((code) => ({ code, from, to })) : [],
})
const words = { zh: '', en: '' }
const cell = (key: string, numerator: number, more: Partial<FrozenCell> = {}): FrozenCell => ({
  ...{ key, no: key, name: words, kind: 'count', decimals: 0, rounding: 'half-up' },
  ...{ numerator, denominator: null, value: numerator, display: String(numerator), ...more },
})
const part = (measure: string, from: string, to: string): Part => ({
  ...{ sign: 1, measure, ways: [{ procedure: 'tea' }], span: { from, to } },
})

/** A month (or a year, without one) of the district; each cell counts the measure of its name. */
function sheet(month: string, cells: FrozenCell[], { body = 'd', id = '' } = {}): Sheet {
  const [from, to] = month === '' ? ['2026-01-01', '2026-12-31'] : [`2026-${month}-01`, `2026-${month}-28`]
  return {
    ...{ id: id || `${body}${month}`, body, cells, equations: [] },
    partsOf: (key) => ({ numerator: [part(key, from, to)], denominator: [part('whole', from, to)] }),
  }
}
const sorted = (found: Set<string>[]) => found.map((each) => [...each].sort())

describe('returns told together', () => {
  it('withhold the same line in another form', () => {
    const two = [sheet('01', [cell('a', 3)], { id: 'one' }), sheet('01', [cell('a', 3), cell('b', 9)], { id: 'two' })]
    expect(sorted(withheldIn(two, nobody))).toEqual([['a'], ['a']])
  })

  it('withhold a year whose months would give the small one away', () => {
    const quarter = {
      ...sheet('', [cell('a', 23)]),
      partsOf: () => ({ numerator: [part('a', '2026-01-01', '2026-01-31')] }),
    }
    const halves = ['01', '16'].map((day, i) => ({
      ...sheet(day, [cell('a', [3, 20][i] ?? 0)]),
      partsOf: () => ({ numerator: [part('a', `2026-01-${day}`, i === 0 ? '2026-01-15' : '2026-01-31')] }),
    }))
    // The parts first: the one of 20 stays told, so the whole has to go.
    expect(sorted(withheldIn([...halves, quarter], nobody))).toEqual([['a'], [], ['a']])
    // The whole first: then the other part has to.
    expect(sorted(withheldIn([quarter, ...halves], nobody))).toEqual([[], ['a'], ['a']])
  })

  it('withhold a body whose fellows would give it away under one that was told', () => {
    const bodies = under(['t1', 't2', 't3'])
    const sheets = [
      ['d', 33],
      ['t1', 3],
      ['t2', 10],
      ['t3', 20],
    ].map(([body, n]) => sheet('01', [cell('a', Number(n))], { body: String(body) }))
    // Two are left when the second comes: it could still be told, the third then could not.
    expect(sorted(withheldIn(sheets, bodies))).toEqual([[], ['a'], [], ['a']])
  })

  it('withhold what would leave a small rest: of a body that tells nothing, of a month still to come', () => {
    const bodies = under(['t1', 't2', 't3'])
    const told = (['d', 't1', 't2'] as const).map((body, i) => sheet('01', [cell('a', [33, 10, 20][i] ?? 0)], { body }))
    // 33 − 10 − 20: the third had 3.
    expect(sorted(withheldIn(told, bodies))).toEqual([[], [], ['a']])
    const over = (from: string, to: string, n: number): Sheet => ({
      ...sheet('', [cell('a', n)], { id: from + to }),
      partsOf: () => ({ numerator: [part('a', `2026-${from}`, `2026-${to}`)] }),
    })
    expect(sorted(withheldIn([over('01-01', '03-31', 20), over('01-01', '06-30', 23)], nobody))).toEqual([[], ['a']])
  })

  it('remember a sum that only an earlier form printed', () => {
    const month = {
      ...sheet('01', [cell('a', 3), cell('b', 8), cell('whole', 30), cell('c', 19)]),
      equations: [{ left: ['whole'], right: ['a', 'b', 'c'] }],
    }
    const [first] = withheldIn([month], nobody)
    const open = ['b', 'c', 'whole'].filter((key) => first?.has(key))
    const again = withheldIn(
      [month, sheet('01', [cell('b', 8), cell('c', 19), cell('whole', 30)], { id: 'two' })],
      nobody,
    )
    expect(sorted(again)[1]).toEqual(open)
  })

  it('withhold a rate with what it is made of, and what is missing to the whole', () => {
    const rate = (n: number, d: number) => cell('r', n, { kind: 'rate', denominator: d, value: (100 * n) / d })
    const found = (n: number, d: number) => sorted(withheldIn([sheet('01', [rate(n, d)])], nobody))
    expect([found(10, 20), found(3, 20), found(18, 20), found(20, 20), found(0, 20), found(2, 3)]).toEqual(
      [[], ['r'], ['r'], [], [], ['r']].map((each) => [each]),
    )
  })

  it('withhold an amount few cases came to, and tell one many came to', () => {
    const amount = (cases: number) => [cell('concluded', cases), cell('concluded.sum', 500_00, { kind: 'amount' })]
    expect(sorted(withheldIn([sheet('01', amount(3))], nobody))).toEqual([['concluded', 'concluded.sum']])
    expect(sorted(withheldIn([sheet('01', amount(30))], nobody))).toEqual([[]])
  })

  it('withhold an amount nobody can say how many cases came to', () => {
    expect(sorted(withheldIn([sheet('01', [cell('sum', 500_00, { kind: 'amount' })])], nobody))).toEqual([['sum']])
  })

  it('judge a figure anew when an erratum tells another, and keep withheld what was', () => {
    const told = (n: number, id: string) => sheet('01', [cell('a', n)], { id })
    expect(sorted(withheldIn([told(7, 'x'), told(4, 'x+')], nobody))).toEqual([[], ['a']])
    expect(sorted(withheldIn([told(4, 'x'), told(7, 'x+')], nobody))).toEqual([['a'], ['a']])
  })
})

it('the shortest stretches that make up a whole, and none that leave a gap', () => {
  const span = (from: string, to: string) => ({ from: `2026-${from}`, to: `2026-${to}` })
  const half = span('01-01', '06-30')
  const [first, second, january] = [span('01-01', '03-31'), span('04-01', '06-30'), span('01-01', '01-31')]
  expect(tiling(half, [half, first, second])).toEqual([first, second])
  expect(tiling(half, [half, first, january, second])).toEqual([first, second])
  expect(tiling(half, [half, second, january])).toEqual([])
})
