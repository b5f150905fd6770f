import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { categoryKeys } from '#app/domain/codes/categories'
import { balance } from '#app/domain/figures/balance'
import { addDays, monthPeriod, yearPeriod, type Period } from '#app/domain/law/day'
import type { Posting } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { levels } from '#app/domain/territory/level'
import { aPosting } from '#test/factories/posting'
import { compute } from './compute'
import { indicators } from './index'
import type { Indicator, Selection } from './indicator'
import { casesIn, sumOver } from './ledger'
import { partsOf, resolve } from './parts'

const year = yearPeriod(2020)
const selectionsOf = (each: Indicator) => [...each.numerator, ...(each.denominator ?? [])].map((term) => term.select)
const figure = (each: Indicator, postings: readonly Posting[], period: Period = year) =>
  compute(each, partsOf(each, period, catalogue), sumOver(postings))
const rules = (key: string) => {
  const found = catalogue.get(key)
  if (!found) throw new Error(`no procedure ${key}`)
  return found
}

/** A case as the ledger has it: accepted, perhaps ended, each mark its procedure counts posted on the day of acceptance. */
const anyCase = fc.record({
  procedure: fc.constantFrom(...catalogue.keys()),
  start: fc.integer({ min: 0, max: 1100 }),
  lasts: fc.option(fc.integer({ min: 0, max: 500 })),
  outcome: fc.nat(),
  level: fc.constantFrom(...levels),
  category: fc.constantFrom(...categoryKeys),
})
type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never

function linesOf({ procedure, start, lasts, outcome, level, category }: Case, i: number): Posting[] {
  const on = addDays('2018-12-01', start)
  const line = (measure: string, day: string, more: Partial<Posting> = {}) =>
    aPosting(measure, procedure, `p-${i}`, day, { level, category, quantity: i + 1, ...more })
  const opened = [...new Set(['registered', 'accepted', ...Object.keys(rules(procedure).counts)])].map((key) =>
    line(key, on, key === 'registered' ? { level: '' } : {}),
  )
  if (lasts === null) return opened
  const outcomes = Object.entries(rules(procedure).outcomes)
  const [key, ended] = outcomes[outcome % outcomes.length] ?? ['', undefined]
  const end = addDays(on, lasts)
  const over = line('concluded', end, { outcome: key })
  return [...opened, over, ...(ended?.resolves ? [line('resolved', end, { outcome: key })] : [])]
}

const county = fc.array(anyCase, { maxLength: 40 }).map((cases) => cases.flatMap(linesOf))
const always = (law: (lines: Posting[]) => void) => fc.assert(fc.property(county, law), { numRuns: 40 })
const isFlow = (each: Indicator) => selectionsOf(each).every((select) => 'measure' in select)
const topOf = (each: Indicator, lines: readonly Posting[], period?: Period) => figure(each, lines, period).numerator
const months = Array.from({ length: 12 }, (_, i) => monthPeriod(`2020-${String(i + 1).padStart(2, '0')}`))

describe('in any county', () => {
  it('has exactly as many cases behind a number as the number says', () => {
    always((lines) => {
      for (const each of indicators.filter((one) => one.kind !== 'amount')) {
        const parts = partsOf(each, year, catalogue)
        const figured = compute(each, parts, sumOver(lines))
        expect(casesIn(parts.numerator, lines)).toHaveLength(figured.numerator)
        expect(casesIn(parts.denominator ?? [], lines)).toHaveLength(figured.denominator ?? 0)
      }
    })
  })

  it('adds up: the levels, the categories and the procedures to the whole, the months to the year', () => {
    always((lines) => {
      const split = { level: [...levels, ''], category: categoryKeys, procedure: [...catalogue.keys()] } as const
      for (const each of indicators) {
        const whole = topOf(each, lines)
        for (const [by, values] of Object.entries(split)) {
          const parts = values.map((value) => lines.filter((line) => line[by as keyof typeof split] === value))
          expect(parts.reduce((sum, part) => sum + topOf(each, part), 0)).toBe(whole)
        }
        if (isFlow(each)) expect(months.reduce((sum, month) => sum + topOf(each, lines, month), 0)).toBe(whole)
      }
    })
  })

  it('does not mind the order of the lines, a case after the period, or a case and its reversal', () => {
    always((lines) => {
      const later = lines.map((line) => ({
        ...line,
        proceedingId: `${line.proceedingId}-l`,
        on: addDays(line.on, 800),
      }))
      const after = later.filter((line) => line.on > year.to)
      const taken = lines.map((line) => ({ ...line, sign: -1 as const }))
      for (const each of indicators) {
        expect(figure(each, [...after, ...lines.toReversed()])).toEqual(figure(each, lines))
        expect(figure(each, [...lines, ...taken])).toEqual(figure(each, []))
      }
    })
  })

  it('balances for every procedure: opening + accepted = concluded + closing', () => {
    always((lines) => {
      for (const procedure of catalogue.keys()) {
        const of = (select: Selection) =>
          resolve({ ...select, procedures: [procedure] }, year, catalogue).reduce(
            (sum, part) => sum + part.sign * sumOver(lines)(part).count,
            0,
          )
        const stock = { opening: of({ inHand: 'opening' }), closing: of({ inHand: 'closing' }) }
        const flow = { accepted: of({ measure: 'accepted' }), concluded: of({ measure: 'concluded' }) }
        expect(balance({ ...stock, ...flow }).balanced).toBe(true)
      }
    })
  })
})
