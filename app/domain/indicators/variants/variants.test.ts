/** Competing definitions over one small year, worked out by hand. */
import { describe, expect, it } from 'vitest'
import { yearPeriod } from '#app/domain/law/day'
import type { Posting } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { aPosting } from '#test/factories/posting'
import { compute } from '#app/domain/indicators/compute'
import { indicatorByKey } from '#app/domain/indicators'
import { worded } from '#app/domain/indicators/indicator'
import { casesIn, sumOver } from '#app/domain/indicators/ledger'
import { partsOf } from '#app/domain/indicators/parts'

const year = yearPeriod(2020)

function figure(key: string, lines: readonly Posting[], version?: number): string {
  const found = indicatorByKey(key)
  const indicator = found && version !== undefined ? worded(found, version) : found
  if (!indicator) throw new Error(`no indicator ${key}`)
  const parts = partsOf(indicator, year, catalogue)
  const { numerator, denominator, display } = compute(
    indicator,
    parts,
    sumOver(lines, () => 'sub-centre'),
  )
  expect(casesIn(parts.denominator ?? [], lines)).toHaveLength(denominator ?? 0)
  return `${numerator}/${denominator} ${display}`
}

describe('reconsiderations as Beijing counts them', () => {
  const review = 'administrative-reconsideration'
  const came = (id: string, on: string) => [
    aPosting('accepted', review, id, on),
    aPosting('accepted-by-receipt', review, id, on),
  ]
  const ended = (id: string, on: string, outcome: string) => [
    aPosting('concluded', review, id, on, { outcome }),
    ...(outcome === 'settled' ? [aPosting('concluded.settled', review, id, on, { outcome })] : []),
  ]
  // One on the first day and still open, one of last year settled in this, one of this year annulled.
  const lines = [
    ...came('first-day', '2020-01-01'),
    ...[...came('old', '2019-06-01'), ...ended('old', '2020-02-03', 'settled')],
    ...[...came('new', '2020-03-03'), ...ended('new', '2020-05-06', 'annulled')],
  ]

  it('count what came on the first day twice, and a settlement twice', () => {
    expect(figure('reconsideration-overall-correction-rate', lines)).toBe('2/3 66.67%')
    expect(figure('reconsideration-overall-correction-rate/beijing', lines)).toBe('3/4 75.00%')
    expect(figure('reconsideration-direct-correction-rate', lines)).toBe('1/3 33.33%')
    expect(figure('reconsideration-direct-correction-rate/beijing', lines)).toBe('1/4 25.00%')
  })

  it('give one name to three denominators', () => {
    expect(figure('reconsideration-overall-correction-rate/concluded', lines)).toBe('2/2 100.00%')
    expect(figure('reconsideration-overall-correction-rate/beijing-table-19', lines)).toBe('2/2 100.0%')
    expect(figure('reconsideration-direct-correction-rate/merits', lines)).toBe('1/1 100.00%')
  })

  it('correct an act declared void by the law of 2023 only', () => {
    const since2024 = [...lines, ...came('void', '2020-06-01'), ...ended('void', '2020-07-01', 'declared-void')]
    expect(figure('reconsideration-direct-correction-rate', since2024)).toBe('2/4 50.00%')
    expect(figure('reconsideration-direct-correction-rate', since2024, 1)).toBe('1/4 25.00%')
  })
})

describe('people’s mediation', () => {
  const mediation = 'people-mediation'
  const outcomes = ['agreement', 'agreement', 'failed', 'handed-over'] as const
  const lines = [
    ...[1, 2, 3, 4, 5].map((n) => aPosting('accepted', mediation, `m-${n}`, '2020-04-01')),
    ...outcomes.map((outcome, i) => aPosting('concluded', mediation, `m-${i + 1}`, '2020-05-01', { outcome })),
    aPosting('performance-due.performed', mediation, 'm-1', '2020-06-01'),
    aPosting('performance-due.not-recorded', mediation, 'm-2', '2020-06-30'),
    aPosting('performance-due.in-part', mediation, 'm-0', '2019-06-30'),
    aPosting('confirmed', mediation, 'm-2', '2020-06-15'),
  ]

  it('succeeds by what was concluded, accepted, handled or performed', () => {
    expect(figure('mediation-success-rate', lines)).toBe('2/4 50.00%')
    expect(figure('mediation-success-rate/accepted', lines)).toBe('2/5 40.00%')
    expect(figure('mediation-success-rate/handled', lines)).toBe('2/3 66.67%')
    expect(figure('mediation-success-rate/performed', lines)).toBe('1/4 25.00%')
  })

  it('is performed of what was due in the period, or ever, and confirmed of what was agreed', () => {
    expect(figure('performance-rate', lines)).toBe('1/2 50.00%')
    expect(figure('performance-rate/ever', lines)).toBe('1/3 33.33%')
    expect(figure('confirmation-rate', lines)).toBe('1/2 50.00%')
  })
})

it('takes the sub-centres of the district for grass roots, or not', () => {
  const settled = (id: string, level: string) =>
    aPosting('resolved', 'people-mediation', id, '2020-07-01', { level, outcome: 'agreement' })
  const lines = [settled('a', 'village'), settled('b', 'town'), settled('c', 'district')]
  expect(figure('grassroots-resolution-rate', lines)).toBe('2/3 66.66%')
  expect(figure('grassroots-resolution-rate/with-sub-centres', lines)).toBe('3/3 100.00%')
})
