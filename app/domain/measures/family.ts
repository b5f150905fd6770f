/** The measures that facets make: one for each value of each, with its words from where the value is chosen. */
import { sourceWords } from '#app/domain/codes/sources'
import { facetKey, facetLines } from '#app/domain/measures/facets'
import type { Measure } from '#app/domain/measures/measure'
import type { Facet } from '#app/domain/procedures/counting'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import type { Procedure } from '#app/domain/procedures/procedure'
import { say, type Words } from '#app/domain/words'

const yesNo = { yes: say('是', 'Yes'), no: say('否', 'No') }
const source = say('案件来源', 'Source')
const adding: Readonly<Record<'applicants' | 'people', Words>> = {
  applicants: say('申请人人数', 'Applicants'),
  people: say('涉及人数', 'People involved'),
}

/** A measure for each value of each facet of these procedures; `base` are the measures the facets are of. */
export function facetMeasures(procedures: readonly Procedure[], base: readonly Measure[]): Measure[] {
  const byKey = new Map<string, Measure>()
  for (const rules of procedures)
    for (const facet of rules.facets ?? []) {
      const of = base.find(({ key }) => key === facet.of)
      if (!of) throw new Error(`${rules.key} tells ${facet.of} apart, which is no measure`)
      for (const each of measuresOf(rules, facet, of)) byKey.set(each.key, byKey.get(each.key) ?? each)
    }
  return [...byKey.values()]
}

function measuresOf(rules: Procedure, facet: Facet, of: Measure): Measure[] {
  const { by, adds, name } = facet
  const unit = adds === undefined ? of.unit : typeof adds === 'object' && isMoney(rules, adds.fact) ? 'fen' : 'people'
  const added = adds === undefined ? name : typeof adds === 'object' ? labelOf(rules, adds.fact) : adding[adds]
  const make = (key: string, parts: readonly Words[]): Measure => ({
    key,
    unit,
    name: {
      zh: [of.name, ...parts].map(({ zh }) => zh).join('·'),
      en: [of.name, ...parts].map(({ en }) => en).join(' · '),
    },
    definition: of.definition,
    of: (dispute, catalogue) =>
      facetLines(dispute, of.of(dispute, catalogue), catalogue).filter(({ measure }) => measure === key),
  })
  const sum = added ? [added] : []
  if (by === undefined) return [make(facetKey(facet), sum)]
  const label = by === 'source' ? source : labelOf(rules, by.fact)
  return Object.entries(valuesOf(rules, facet)).map(([value, words]) =>
    make(facetKey(facet, value), [label, words, ...sum]),
  )
}

/** What a facet can come out as: the options of its field wherever a step asks for it. */
export function valuesOf(rules: Procedure, { by, otherwise }: Facet): Readonly<Record<string, Words>> {
  if (by === undefined) return {}
  if (by === 'source') return sourceWords
  const all = fieldsNamed(rules, by.fact).map((field) => (field.widget === 'yes-no' ? yesNo : (field.options ?? {})))
  const values: Record<string, Words> = Object.assign({}, ...all)
  return otherwise === undefined ? values : { [otherwise]: say('未填', 'Not entered'), ...values }
}

const fieldsNamed = (rules: Procedure, name: string): FieldOf[] =>
  [rules.opening, ...Object.values(rules.steps)]
    .flatMap(({ enter }) => fieldsOf(enter))
    .filter((field) => field.name === name)

const labelOf = (rules: Procedure, name: string): Words => fieldsNamed(rules, name)[0]?.label ?? { zh: name, en: name }
const isMoney = (rules: Procedure, name: string): boolean => fieldsNamed(rules, name)[0]?.widget === 'money'
