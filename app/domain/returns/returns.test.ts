/** What must hold of every return on the shelf. */
import { describe, expect, it } from 'vitest'
import { isDay } from '#app/domain/law/day'
import { measureByKey } from '#app/domain/measures'
import { valuesOf } from '#app/domain/measures/family'
import { catalogue } from '#app/domain/procedures'
import { returnByKey, returns } from '#app/domain/returns'
import { isKept } from '#app/domain/returns/fill'
import type { Paragraph, Return } from '#app/domain/returns/return'
import { outcomesOf } from '#app/domain/indicators/parts'
import type { Selection } from '#app/domain/indicators/indicator'

it('has the keys that addresses, files and errata use', () => {
  expect(returns.map(({ key }) => key)).toEqual([
    'annual-report',
    'people-mediation',
    'administrative-mediation',
    'reconsideration',
    'monthly-reconsideration',
    'litigation-response',
  ])
})

const form = (key: string): Return => {
  const found = returnByKey(key)
  if (!found) throw new Error(`no return ${key}`)
  return found
}
const words = (texts: readonly { zh: string; en: string }[]) => texts.flatMap(({ zh, en }) => [zh, en])
const selections = (each: Return): Selection[] =>
  each.cells.flatMap(({ numerator, denominator = [] }) => [...numerator, ...denominator].map(({ select }) => select))
const called = (text: string) => [...text.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n))
const named = (text: string) => [...text.matchAll(/\{([^}]+)\}/g)].map(([, token]) => token)

describe.each(returns.map((each) => [each.key, each] as const))('%s', (_, each) => {
  it('has its columns by key and by number, in both languages', () => {
    const { cells } = each
    expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length)
    expect(new Set(cells.map(({ no }) => no)).size).toBe(cells.length)
    for (const { key } of cells) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    const all = [each.name, each.about, each.source, ...cells.flatMap(({ name, group }) => [name, group ?? name])]
    for (const text of words(all)) expect(text.trim()).not.toBe('')
    for (const { en } of all)
      expect(en.replace(/“[^”]+”|[〔〕\p{Script=Han}\d]+号/gu, '')).not.toMatch(/\p{Script=Han}/u)
  })

  it('counts only what is measured, in its own unit, and says of every other column why not', () => {
    for (const cell of each.cells) {
      if (!isKept(cell)) expect(cell.unverified, cell.key).toBeDefined()
      for (const { select } of cell.numerator) {
        const unit = 'measure' in select ? measureByKey(select.measure)?.unit : 'proceeding'
        expect(unit, `${cell.key} counts ${JSON.stringify(select)}`).toBeDefined()
        if (cell.kind === 'amount') expect(unit).toBe('fen')
        if (cell.kind === 'sum') expect(unit).toBe('people')
        if (cell.kind === 'rate') expect(unit).toBe(cell.cases)
      }
      expect(cell.unit === undefined || cell.kind === 'amount').toBe(true)
      expect(cell.kind === 'rate').toBe(cell.denominator !== undefined)
    }
  })

  it('names procedures, outcomes and facets that are there', () => {
    for (const { procedures, outcomes, ...select } of selections(each)) {
      const chosen = procedures && !('family' in procedures) ? procedures : []
      for (const key of chosen) expect(catalogue.has(key)).toBe(true)
      if (outcomes && 'named' in outcomes)
        for (const key of chosen)
          expect(Object.keys(catalogue.get(key)?.outcomes ?? {})).toEqual(expect.arrayContaining([...outcomes.named]))
      if (!('measure' in select) || !select.measure.includes('.')) continue
      const [of, facet] = select.measure.split('.')
      const posts = chosen.some((key) => catalogue.get(key)?.facets?.some((one) => one.of === of && one.key === facet))
      expect(posts || of === 'performance-due', select.measure).toBe(true)
    }
  })

  it('has equations between counted columns, each named by their numbers', () => {
    for (const { left, right, name } of each.equations) {
      const sides = [...left, ...right].map((key) => each.cells.find((cell) => cell.key === key))
      expect(sides.every((cell) => cell && isKept(cell) && cell.kind === 'count')).toBe(true)
      expect(name.zh).not.toContain('?')
      expect(left.some((key) => right.includes(key))).toBe(false)
    }
  })

  it('has paragraphs that say the same in both languages, and call every note once in its order', () => {
    for (const { text, notes, phrases = {} } of each.paragraphs ?? ([] as Paragraph[])) {
      expect(named(text.en)).toEqual(named(text.zh))
      for (const token of named(text.zh).filter((one) => one !== 'period'))
        expect(
          each.cells.some(({ key }) => key === token?.split('|')[0]),
          token,
        ).toBe(true)
      for (const language of [text.zh, text.en]) expect(called(language)).toEqual(notes.map((_note, i) => i + 1))
      for (const key of Object.keys(phrases)) expect(named(text.zh)).toContain(key)
    }
  })

  it('has a version, and periods without repetition', () => {
    expect(isDay(each.version.from)).toBe(true)
    expect(new Set(each.every).size).toBe(each.every.length)
  })
})

describe('the forms as printed', () => {
  it('have 27 and 45 columns, numbered through', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, i) => String(i + 1))
    expect(form('administrative-mediation').cells.map(({ no }) => no)).toEqual(upTo(27))
    expect(form('reconsideration').cells.map(({ no }) => no)).toEqual(upTo(45))
  })

  it('carry the checks of the quarterly, by their numbers', () => {
    expect(form('administrative-mediation').equations.map(({ name }) => name.zh)).toEqual([
      '1 = 5 + 17',
      '2 = 6 + 18',
      '2 = 24 + 25',
      '5 = Σ(7…16)',
      '17 = Σ(19…21)',
      '17 = 22 + 23',
    ])
    expect(form('reconsideration').equations.map(({ name, inferred }) => [name.zh, inferred])).toEqual([
      ['1 + 3 = 31 + 43', true],
      ['31 = Σ(32…42)', true],
      ['3 = Σ(21…30)', true],
      ['3 = 5 + 6 + 13', true],
      ['3 = 15', true],
    ])
  })

  it.each([
    ['reconsideration', 'administrative-reconsideration'],
    ['monthly-reconsideration', 'administrative-reconsideration'],
    ['litigation-response', 'litigation-response'],
  ])('put every outcome into exactly one column: %s', (key, procedure) => {
    const rules = catalogue.get(procedure)
    const results = form(key).cells.filter((cell) => cell.key.startsWith('result-'))
    const placed = results.flatMap(({ numerator }) =>
      numerator.flatMap(({ select }) => (rules && select.outcomes ? outcomesOf(rules, select.outcomes) : [])),
    )
    expect(placed.sort()).toEqual(Object.keys(rules?.outcomes ?? {}).sort())
  })

  it('know every kind a mediation can be classified as', () => {
    const columns = form('administrative-mediation').cells.filter(({ key }) => /^(civil|organ)-/.test(key))
    const kinds = columns.filter(({ key }) => !key.endsWith('-successful')).map(({ key }) => key.replace(/^\w+-/, ''))
    const rules = catalogue.get('administrative-mediation')
    const facet = rules?.facets?.find(({ of, key }) => of === 'accepted' && key === 'type')
    expect(kinds.sort()).toEqual(Object.keys(rules && facet ? valuesOf(rules, facet) : {}).sort())
  })
})
