/** A published month of people's mediation (a county-level city, August 2016), filled in again to the last case. */
import { describe, expect, it } from 'vitest'
import { categoryKeys } from '#app/domain/codes/categories'
import { sumOver } from '#app/domain/indicators/ledger'
import type { Posting } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { returnByKey } from '#app/domain/returns'
import { checkedAll, fill } from '#app/domain/returns/fill'
import { aPosting } from '#test/factories/posting'

const byCategory = [160, 278, 67, 44, 31, 76, 18, 28, 4, 13, 7, 55, 33, 1, 54]
const bySource = [
  ...Array<string>(455).fill('own-initiative'),
  ...Array<string>(378).fill('application'),
  ...Array<string>(30).fill('police'),
  ...Array<string>(6).fill('hotline'),
]
const ofCases = byCategory.flatMap((n, i) => Array<string>(n).fill(categoryKeys[i] ?? ''))

const line = (measure: string, i: number, more: Partial<Posting> = {}) =>
  aPosting(measure, 'people-mediation', `p-${i}`, '2016-08-15', { category: ofCases[i], level: 'village', ...more })

function month(): Posting[] {
  const lines = ofCases.flatMap((_, i) => [line('accepted', i), line(`accepted.source.${bySource[i]}`, i)])
  for (let i = 0; i < 842; i++) {
    lines.push(line('concluded', i, { outcome: 'agreement' }))
    lines.push(line(`concluded.form.${i < 400 ? 'oral' : 'written'}`, i, { outcome: 'agreement' }))
  }
  lines.push(line('concluded', 842, { outcome: 'failed' }))
  lines.push(line('concluded.agreement-amount', 0, { outcome: 'agreement', quantity: 2_873_799_600 }))
  lines.push(line('concluded.prevented.crime', 1), line('concluded.prevented-people.crime', 1, { quantity: 4 }))
  return lines
}

const form = returnByKey('people-mediation')
if (!form) throw new Error('no such return')
const filling = {
  body: '320614',
  period: { from: '2016-08-01', to: '2016-08-31' },
  asOf: '2016-09-01T00:00:00.000Z',
  catalogue,
}
const filled = fill(form, filling, sumOver(month()))
const cell = (key: string) => filled.cells.find((each) => each.key === key)

describe('a month as it was published', () => {
  it('comes out in its columns', () => {
    expect(cell('accepted')?.value).toBe(869)
    expect(['source-own', 'source-application', 'source-entrusted'].map((key) => cell(key)?.value)).toEqual([
      455, 378, 36,
    ])
    expect(categoryKeys.map((key) => cell(`type-${key}`)?.value)).toEqual(byCategory)
    expect(cell('successful')).toMatchObject({ value: 842, numerator: 842, denominator: null, display: '842' })
    expect([cell('oral')?.value, cell('written')?.value]).toEqual([400, 442])
    expect([cell('crime')?.value, cell('crime-people')?.value]).toEqual([1, 4])
  })

  it('prints money in ten thousands of yuan, half a hundredth up', () => {
    expect(cell('amount')).toMatchObject({ value: 2_873_799_600, display: '2873.80' })
  })

  it('leaves open what nothing says, and says nought where nothing happened', () => {
    expect(cell('at-enterprise')).toEqual({
      ...{ key: 'at-enterprise', value: null, numerator: 0, denominator: null, display: '—' },
    })
    expect(cell('petition')).toMatchObject({ value: 0, display: '0' })
  })

  it('checks both sides of every equation', () => {
    expect(filled.checks).toEqual([
      { equation: 0, left: 869, right: 869, holds: true },
      { equation: 1, left: 869, right: 869, holds: true },
      { equation: 2, left: 869, right: 869, holds: true },
      { equation: 3, left: 842, right: 842, holds: true },
    ])
  })

  it('is caught when a number is changed', () => {
    const changed = filled.cells.map((each) => (each.key === 'source-own' ? { ...each, value: 456 } : each))
    expect(checkedAll(form, changed)[0]).toEqual({ equation: 0, left: 869, right: 870, holds: false })
  })

  it('says of what it is', () => {
    expect(filled).toMatchObject({
      ...{ return: 'people-mediation', version: 1, body: '320614' },
      ...{ period: filling.period, asOf: filling.asOf },
    })
  })
})
