/** What a procedure counts: which measure, by which steps; and the published figures its cases enter. */
import { indicators } from '#app/domain/indicators'
import { partsOf } from '#app/domain/indicators/parts'
import { measures } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import { inVersion, type Procedure, type Step } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'
import { whenWords } from '#app/domain/procedures/when'

const sets = (step: Step, mark: string): boolean =>
  [...(step.marks ?? []), ...(step.firstMarks ?? []), ...Object.keys(step.dates ?? {})].includes(mark)

/** The steps by which a mark is set; the end of a case is set by every step with an outcome. */
function stepsFor(rules: Procedure, mark: string, version: string): { opening: boolean; steps: Words[] } {
  const { marks, dates = {} } = rules.opening
  const setting = Object.values(rules.steps).filter(
    (step) => inVersion(step, version) && (mark === 'concluded' ? step.outcome !== undefined : sets(step, mark)),
  )
  return { opening: marks.includes(mark) || Object.hasOwn(dates, mark), steps: setting.map(({ name }) => name) }
}

function countsOf(rules: Procedure, version: string) {
  return measures.flatMap(({ key, name, definition }) => {
    const rule = rules.counts[key]
    if (!rule) return []
    return [{ key, name, definition, when: whenWords(rules, rule.when), ...stepsFor(rules, rule.mark, version) }]
  })
}

/** Any period will do: which procedures a figure counts does not depend on it. */
const anyYear = { from: '2020-01-01', to: '2020-12-31' }

const entersBy = (key: string) =>
  indicators
    .filter((indicator) => {
      const { numerator, denominator = [] } = partsOf(indicator, anyYear, catalogue)
      return [...numerator, ...denominator].some((part) => part.ways.some((way) => way.procedure === key))
    })
    .map(({ key: indicator, name }) => ({ key: indicator, name }))

export const countsView = (rules: Procedure, version: string) => ({
  counts: countsOf(rules, version),
  indicators: entersBy(rules.key),
})
