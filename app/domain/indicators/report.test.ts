import { describe, expect, it } from 'vitest'
import { yearPeriod } from '#app/domain/law/day'
import type { Posting } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { aPosting } from '#test/factories/posting'
import { compute } from './compute'
import { indicatorByKey, indicators } from './index'
import type { Indicator } from './indicator'
import { sumOver } from './ledger'
import { outcomesOf, partsOf } from './parts'

const year = yearPeriod(2020)
const figure = (each: Indicator, postings: readonly Posting[]) =>
  compute(each, partsOf(each, year, catalogue), sumOver(postings))
const named = (key: string): Indicator => {
  const found = indicatorByKey(key)
  if (!found) throw new Error(`no indicator ${key}`)
  return found
}
const rules = (key: string) => {
  const found = catalogue.get(key)
  if (!found) throw new Error(`no procedure ${key}`)
  return found
}

const times = (n: number, make: (i: number) => Posting): Posting[] => Array.from({ length: n }, (_, i) => make(i))

describe('the reconsiderations of 2020, as the report has them: 22 carried over, 55 received, 53 accepted', () => {
  const review = 'administrative-reconsideration'
  const [direct = '', indirect = ''] = ['direct-correction', 'indirect-correction'].map(
    (group) => outcomesOf(rules(review), { group })[0],
  )
  const grouped = new Set(
    ['direct-correction', 'indirect-correction'].flatMap((group) => outcomesOf(rules(review), { group })),
  )
  const other = Object.keys(rules(review).outcomes).find((key) => !grouped.has(key)) ?? ''
  const outcomeOf = (i: number) => (i < 32 ? direct : i < 50 ? indirect : other)
  const postings = [
    ...times(22, (i) => aPosting('accepted', review, `r-${i}`, '2019-12-01')),
    ...times(55, (i) => aPosting('received', review, `r-${i + 22}`, '2020-03-02')),
    ...times(53, (i) => aPosting('accepted', review, `r-${i + 22}`, '2020-03-04')),
    ...times(2, (i) => aPosting('heard', review, `r-${i}`, '2020-02-02')),
    ...times(75, (i) => aPosting('concluded', review, `r-${i}`, '2020-05-06', { outcome: outcomeOf(i) })),
  ]

  it('come out as published', () => {
    const values = ['received', 'accepted', 'heard', 'in-hand'].map((key) =>
      figure(named(`reconsideration-${key}`), postings),
    )
    expect(values.map((each) => each.value)).toEqual([55, 53, 2, 75])
    const rate = named('reconsideration-direct-correction-rate')
    expect(figure(rate, postings)).toMatchObject({ numerator: 32, denominator: 75, display: '42.67%' })
    const cut = compute(rate, partsOf(rate, year, catalogue), sumOver(postings), { rounding: 'truncate' })
    expect(cut.display).toBe('42.66%')
    const overall = figure(named('reconsideration-overall-correction-rate'), postings)
    expect(overall).toMatchObject({ numerator: 50, denominator: 75, display: '66.67%' })
  })

  it('are no disputes resolved, and no lost suits', () => {
    const resolved = times(75, (i) => aPosting('resolved', review, `r-${i}`, '2020-05-06', { outcome: outcomeOf(i) }))
    const quiet = ['disputes-resolved', 'disputes-registered', 'disputes-open', 'litigation-lost']
    expect(quiet.map((key) => figure(named(key), [...postings, ...resolved]).value)).toEqual([0, 0, 0, 0])
    expect(figure(named('grassroots-resolution-rate'), [...postings, ...resolved]).value).toBeNull()
  })
})

it('counts what is settled up to the town as grass roots, and never prints a share above what it is', () => {
  const settled = (n: number, level: string) =>
    times(n, (i) => aPosting('resolved', 'grid-handling', `${level}-${i}`, '2020-07-01', { level, outcome: 'settled' }))
  const lines = [
    ...settled(4000, 'grid'),
    ...settled(3000, 'village'),
    ...settled(1180, 'town'),
    ...settled(83, 'district'),
  ]
  expect(figure(named('grassroots-resolution-rate'), lines)).toMatchObject({
    numerator: 8180,
    denominator: 8263,
    display: '98.99%',
  })
})

it('adds up the amounts of arbitrations concluded, not of those only accepted', () => {
  const amounts = [
    aPosting('amount-accepted', 'arbitration', 'a', '2020-02-02', { quantity: 15_000_000_000 }),
    aPosting('amount-concluded', 'arbitration', 'a', '2020-09-01', { quantity: 15_000_000_000 }),
    aPosting('amount-concluded', 'arbitration', 'b', '2020-12-31', { quantity: 5_000_000_150 }),
    aPosting('amount-accepted', 'arbitration', 'c', '2020-12-31', { quantity: 99 }),
  ]
  expect(figure(named('arbitration-amount'), amounts)).toMatchObject({ value: 20_000_000_150, display: '200000001.50' })
})

it('has no data, not 0 %, where nothing was to be attended or answered', () => {
  for (const each of indicators.filter((one) => one.kind === 'rate'))
    expect(figure(each, [])).toMatchObject({ value: null, display: '—' })
  for (const each of indicators.filter((one) => one.kind !== 'rate')) expect(figure(each, []).value).toBe(0)
})
