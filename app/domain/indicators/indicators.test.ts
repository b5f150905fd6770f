import { describe, expect, it } from 'vitest'
import { isDay, yearPeriod } from '#app/domain/law/day'
import { measureByKey } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import { indicatorByKey, indicators } from './index'
import { variantsOf, type Indicator } from './indicator'
import { outcomesOf, resolve } from './parts'

const year = yearPeriod(2020)
const selectionsOf = (each: Indicator) => [...each.numerator, ...(each.denominator ?? [])].map((term) => term.select)
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

it('has the keys that addresses, returns and the command line use', () => {
  expect(indicators.map((each) => each.key)).toEqual([
    'disputes-registered',
    'disputes-resolved',
    'grassroots-resolution-rate',
    'disputes-open',
    'mediation-success-rate',
    'reconsideration-received',
    'reconsideration-accepted',
    'reconsideration-heard',
    'reconsideration-in-hand',
    'reconsideration-direct-correction-rate',
    'reconsideration-overall-correction-rate',
    'arbitration-accepted',
    'arbitration-concluded',
    'arbitration-amount',
    'litigation-first-instance',
    'litigation-district-defendant',
    'litigation-lost',
    'litigation-head-attendance-rate',
    'suggestion-reply-rate',
    'resolution-rate',
    'conclusion-rate',
    'performance-rate',
    'confirmation-rate',
    'reconsideration-60-day-rate',
    'reconsideration-mediated-or-withdrawn-rate',
  ])
  expect(indicators.flatMap(variantsOf).map((each) => each.key)).toEqual([
    'disputes-registered/handled',
    'grassroots-resolution-rate/with-sub-centres',
    'grassroots-resolution-rate/accepted',
    'mediation-success-rate/accepted',
    'mediation-success-rate/handled',
    'mediation-success-rate/performed',
    'reconsideration-direct-correction-rate/concluded',
    'reconsideration-direct-correction-rate/merits',
    'reconsideration-direct-correction-rate/beijing',
    'reconsideration-overall-correction-rate/concluded',
    'reconsideration-overall-correction-rate/beijing',
    'reconsideration-overall-correction-rate/beijing-table-19',
    'litigation-head-attendance-rate/all-suits',
    'litigation-head-attendance-rate/heard',
    'litigation-head-attendance-rate/proposed',
    'suggestion-reply-rate/since',
    'suggestion-reply-rate/court',
    'suggestion-reply-rate/procuratorate',
    'resolution-rate/found',
    'resolution-rate/accepted',
    'resolution-rate/handed-over',
    'conclusion-rate/without-carry-over',
    'performance-rate/ever',
    'confirmation-rate/all-mediation',
    'reconsideration-60-day-rate/receipt',
    'reconsideration-60-day-rate/receipt-in-hand',
  ])
})

const withVariants = [...indicators, ...indicators.flatMap(variantsOf)]

describe.each(withVariants.map((each) => [each.key, each] as const))('%s', (_, each) => {
  it('has its words, and no number in them', () => {
    for (const text of [each.name, each.definition, each.source].flatMap(({ zh, en }) => [zh, en])) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/\d\s*(%|％|件|万|亿|cases|disputes)/)
    }
  })

  it('says by examples what counts and what does not', () => {
    for (const examples of [each.counts, each.leavesOut]) {
      expect(examples.length).toBeGreaterThan(0)
      for (const { zh, en } of examples) expect([zh, en].every((text) => text.trim() !== '')).toBe(true)
    }
  })

  it('looks at kinds of bodies only where nothing is taken off', () => {
    for (const terms of [each.numerator, each.denominator ?? []])
      if (terms.some(({ select }) => select.at))
        expect(terms.every(({ sign, select }) => sign === 1 && 'measure' in select)).toBe(true)
  })

  it('has a version, and its earlier ones go down to the first', () => {
    const versions = [each, ...(each.earlier ?? [])].map((formula) => formula.version)
    expect(versions.map((version) => version.n)).toEqual(versions.map((_version, i) => versions.length - i))
    expect(versions.every((version) => isDay(version.from))).toBe(true)
    expect(versions.map(({ from }) => from)).toEqual(
      versions
        .map(({ from }) => from)
        .sort()
        .reverse(),
    )
    // Whoever replaces a wording says what is other in the new one.
    if (versions.length > 1) expect(each.changed?.zh.trim()).toBeTruthy()
  })

  it('divides when it is a rate, and only then', () => {
    expect(each.denominator !== undefined).toBe(each.kind === 'rate')
  })

  it('counts what its list of cases shows', () => {
    for (const { select } of each.numerator) {
      const unit = 'measure' in select ? measureByKey(select.measure)?.unit : 'proceeding'
      expect(unit === 'fen').toBe(each.kind === 'amount')
      expect(unit === 'people').toBe(each.kind === 'sum')
      if (unit !== 'fen' && unit !== 'people') expect(unit).toBe(each.cases)
    }
  })

  it('selects only what some procedure can post', () => {
    for (const select of selectionsOf(each)) {
      const parts = resolve(select, year, catalogue)
      if (Array.isArray(select.procedures)) expect(parts[0]?.ways).toHaveLength(select.procedures.length)
      for (const { measure, ways } of parts) {
        expect(measureByKey(measure)?.key).toBe(measure)
        expect(ways.length).toBeGreaterThan(0)
        const [base = ''] = measure.split('.')
        if (byOutcome.has(base) || fromTheCase.has(base)) continue
        expect(ways.every((way) => base in rules(way.procedure).counts)).toBe(true)
      }
    }
  })

  it('asks for outcomes only of measures that carry one', () => {
    for (const select of selectionsOf(each))
      if (select.outcomes) expect('measure' in select && byOutcome.has(select.measure)).toBe(true)
  })
})

/** Counted of the dispute or the agreement itself, whatever its procedure says. */
const fromTheCase: ReadonlySet<string> = new Set(['registered', 'found', 'performance-due', 'confirmed'])
const byOutcome: ReadonlySet<string> = new Set(['concluded', 'resolved', 'turned-away'])

describe('definitions say which outcomes they count', () => {
  const told = (key: string, procedure: string, groups: readonly string[]) => {
    const { definition } = named(key)
    const { outcomes } = rules(procedure)
    const counted = groups.flatMap((group) => outcomesOf(rules(procedure), { group }))
    expect(counted.length).toBeGreaterThan(0)
    for (const outcome of counted) {
      expect(definition.zh).toContain(outcomes[outcome]?.name.zh)
      expect(definition.en.toLowerCase()).toContain(outcomes[outcome]?.name.en.toLowerCase())
    }
  }
  it('of lost suits', () => told('litigation-lost', 'litigation-response', ['lost']))
  it('of direct corrections', () =>
    told('reconsideration-direct-correction-rate', 'administrative-reconsideration', ['direct-correction']))
  it('of all corrections', () =>
    told('reconsideration-overall-correction-rate', 'administrative-reconsideration', [
      'direct-correction',
      'indirect-correction',
    ]))
  it('of mediations: agreement is the one success', () => {
    expect(outcomesOf(rules('people-mediation'), { resolves: true })).toEqual(['agreement'])
  })
})
