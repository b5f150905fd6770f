/** A formula as its page draws it: each term with its sign, its measure, when, and what it is narrowed to. */
import type { Formula, Selection, Term } from '#app/domain/indicators/indicator'
import { outcomesOf } from '#app/domain/indicators/parts'
import { measureByKey } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import type { Procedure } from '#app/domain/procedures/procedure'
import { bodyKindWords } from '#app/domain/territory/body'
import { levelWords } from '#app/domain/territory/level'
import type { Words } from '#app/domain/words'

export type TermView = {
  sign: 1 | -1
  /** null: what was in hand */
  measure: { name: Words; definition: Words } | null
  when: 'during' | 'opening' | 'closing' | 'first-day'
  procedures: { key: string; name: Words; outcomes: Words[] | null }[]
  levels: Words[] | null
  /** kinds of bodies */
  at: Words[] | null
}

const upTo = { before: 'opening', end: 'closing', 'first-day': 'first-day' } as const

const whenOf = (select: Selection): TermView['when'] => {
  if ('inHand' in select) return select.inHand
  return select.until === undefined ? 'during' : upTo[select.until]
}

function chosen({ procedures }: Selection): Procedure[] {
  const all = [...catalogue.values()]
  if (procedures === undefined) return all
  if ('family' in procedures) return all.filter(({ family }) => family === procedures.family)
  return all.filter(({ key }) => procedures.includes(key))
}

function termView({ sign, select }: Term): TermView {
  const { outcomes, levels, at } = select
  const measure = 'measure' in select ? measureByKey(select.measure) : undefined
  return {
    sign,
    measure: measure ? { name: measure.name, definition: measure.definition } : null,
    when: whenOf(select),
    procedures: chosen(select).map((rules) => ({
      key: rules.key,
      name: rules.name,
      outcomes: outcomes
        ? outcomesOf(rules, outcomes).map((key) => rules.outcomes[key]?.name ?? { zh: key, en: key })
        : null,
    })),
    levels: levels ? levels.map((level) => levelWords[level]) : null,
    at: at ? at.map((kind) => bodyKindWords[kind]) : null,
  }
}

export const formulaView = ({ numerator, denominator }: Formula) => ({
  numerator: numerator.map(termView),
  denominator: denominator ? denominator.map(termView) : null,
})

export type FormulaView = ReturnType<typeof formulaView>
