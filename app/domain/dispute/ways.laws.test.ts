/** What holds of every way on the shelf, one added tomorrow included. */
import { expect, it } from 'vitest'
import { categoryKeys } from '#app/domain/codes/categories'
import { sourceOfReason, waysFor } from '#app/domain/dispute/ways'
import { ruleById } from '#app/domain/law/rules'
import { isCitation, statuteVersionOf } from '#app/domain/law/statute'
import { catalogue, procedures } from '#app/domain/procedures'
import { fieldsOf } from '#app/domain/procedures/field'
import type { BesideIf } from '#app/domain/procedures/ways'
import { threadShelf } from '#app/domain/threads'
import { testCalendar } from '#test/calendar'
import { aDispute } from '#test/factories/dispute'
import { territory } from '#test/factories/territory'

const days = ['2020-03-20', '2023-06-01', '2026-06-30']
const fresh = aDispute().in('grid-handling').step('withdraw').dispute

it('every procedure has an answer, a reason and a fee for a fresh dispute of every kind', () => {
  for (const today of days)
    for (const category of categoryKeys) {
      const found = waysFor({ ...fresh, category }, { catalogue, today, calendar: testCalendar, territory })
      expect(found.map((each) => each.procedure)).toEqual(procedures.map((each) => each.key))
      const dumb = found.filter((each) => each.reasons.length === 0 || !each.fee.source)
      expect(dumb.map((each) => `${each.procedure} ${category} ${today}`)).toEqual([])
      // A dispute always has somewhere to go.
      expect(found.some((each) => each.open)).toBe(true)
      for (const each of found) expect(each.open).toBe(each.reasons.every(({ effect }) => effect !== 'bars'))
    }
})

it('every reason cites a text on the shelf in every version of its procedure, or says local practice', () => {
  for (const rules of procedures) {
    expect(rules.ways?.reasons.length, rules.key).toBeGreaterThan(0)
    for (const reason of rules.ways?.reasons ?? [])
      for (const version of rules.versions) {
        const source = sourceOfReason(reason, version.key)
        expect(source, `${rules.key} ${reason.words.en} ${version.key}`).toBeDefined()
        if (source && isCitation(source)) expect(statuteVersionOf(source), reason.words.en).toBeDefined()
      }
  }
})

/** What is set by a step or an opening somewhere on the shelf; a typo would never come true. */
const marks = new Set(
  procedures.flatMap(({ opening, steps }) => [
    ...opening.marks,
    ...Object.keys(opening.dates ?? {}),
    ...Object.values(steps).flatMap((step) => [
      ...(step.marks ?? []),
      ...(step.firstMarks ?? []),
      ...Object.keys(step.dates ?? {}),
    ]),
  ]),
)
const facts = new Set(
  procedures.flatMap(({ opening, steps }) => [
    ...Object.keys(opening.enter.shape),
    ...Object.values(steps).flatMap((step) => [...Object.keys(step.enter.shape), ...Object.keys(step.states ?? {})]),
  ]),
)

/** Every value told under this key, however deep. */
function under(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) =>
    name === 'beside' ? [] : name === key && typeof inside === 'string' ? [inside] : under(key, inside),
  )
}

/** Every condition on what goes on beside the proceedings. */
function besides(value: unknown): BesideIf[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) => (name === 'beside' ? [inside as BesideIf] : besides(inside)))
}

it('every condition on what goes on beside asks for a thread, its states, and an answer of its forms', () => {
  const asked = procedures.flatMap(({ ways }) => besides(ways?.reasons))
  expect(asked.length).toBeGreaterThan(5)
  for (const { thread, in: states, fact, is = [] } of asked) {
    const rules = threadShelf.get(thread)
    expect(Object.keys(rules?.states ?? {})).toEqual(expect.arrayContaining([...states]))
    const forms = Object.values(rules?.moves ?? {}).flatMap(({ enter }) => fieldsOf(enter))
    const answers = Object.keys(forms.find(({ name }) => name === fact)?.options ?? {})
    expect(answers, `${thread} ${fact}`).toEqual(expect.arrayContaining([...is]))
    expect(answers.length).toBeGreaterThan(0)
  }
})

it('every condition asks for a mark and a fact that something on the shelf sets, every time for a rule', () => {
  for (const { key, ways } of procedures) {
    const reasons = ways?.reasons.map((each) => each.when)
    const times = ways?.times ?? []
    const asked = [...under('mark', [reasons, times]), ...times.map((each) => each.from)]
    expect(
      asked.filter((mark) => mark !== 'concluded' && !marks.has(mark)),
      key,
    ).toEqual([])
    expect(
      under('fact', [reasons, times]).filter((fact) => !facts.has(fact)),
      key,
    ).toEqual([])
    for (const { rule } of times) expect(ruleById(rule)).toBeDefined()
  }
})
