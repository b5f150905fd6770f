/** A procedure explained from its own data, for one of its versions: nothing here knows which procedure it is. */
import { sourceWords, type Source } from '#app/domain/law/statute'
import { paperWords } from '#app/domain/papers'
import { isPaperKey } from '#app/domain/papers/keys'
import { roles } from '#app/domain/people/role'
import { catalogue } from '#app/domain/procedures'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import { allChosen, inVersion, sourceOf, type Procedure, type Step } from '#app/domain/procedures/procedure'
import { bodyKindWords } from '#app/domain/territory/body'
import type { Words } from '#app/domain/words'
import { changesOf } from './changes.server'
import { countsView } from './counts.server'
import { deadlinesView } from './deadlines.server'
import { recusalView } from './recusal.server'
import { whenWords } from '#app/domain/procedures/when'

const orNull = (source: Source | undefined): Words | null => (source ? sourceWords(source) : null)

const fieldView = ({ name, label, hint, required, options }: FieldOf) => ({
  ...{ name, label, hint: hint ?? null, required },
  options: options ? Object.values(options) : [],
})

/** Where a suspended proceeding may go back to: every stage from which it can be suspended. */
function resumesTo(rules: Procedure, step: Step): string[] {
  const leading = Object.values(rules.steps).filter((each) => each.to !== 'resume')
  const into = leading.filter((each) => allChosen(each.to).some((stage) => step.from.includes(stage)))
  return [...new Set(into.flatMap((each) => each.from))].filter((stage) => !step.from.includes(stage))
}

function stepView(rules: Procedure, [key, step]: [string, Step], version: string) {
  const handsOver = (step.handsOver ?? []).map((way) => ({
    key: way,
    name: catalogue.get(way)?.name ?? { zh: way, en: way },
  }))
  const versions = rules.versions.filter((each) => inVersion(step, each.key))
  return {
    key,
    name: step.name,
    from: step.from,
    to: step.to === 'resume' ? resumesTo(rules, step) : allChosen(step.to),
    back: step.to === 'resume' || step.reopens === true,
    by: step.by.map((role) => roles[role]),
    fields: fieldsOf(step.enter).map(fieldView),
    outcomes: allChosen(step.outcome).map((outcome) => rules.outcomes[outcome]?.name ?? { zh: outcome, en: outcome }),
    papers: (step.papers ?? []).map(paperWords),
    handsOver,
    when: whenWords(rules, step.when),
    needs: step.needs ?? [],
    moves: step.moves ?? null,
    suspends: step.suspends === true,
    source: orNull(sourceOf(step, version)),
    inVersion: inVersion(step, version),
    versions: versions.length === rules.versions.length ? [] : versions.map(({ name }) => name),
  }
}
export type StepView = ReturnType<typeof stepView>

const stageView = ([key, { name, end, suspended }]: [string, Procedure['stages'][string]]) => ({
  ...{ key, name },
  end: end === true,
  suspended: suspended === true,
})

/** Papers of its file that no step makes: they can be made at any time. */
const filePapers = (rules: Procedure): Words[] =>
  (rules.papers ?? [])
    .filter(isPaperKey)
    .filter((paper) => !Object.values(rules.steps).some((step) => step.papers?.includes(paper)))
    .map(paperWords)

export function viewOf(rules: Procedure, version: string) {
  const { opening, fee } = rules
  return {
    ...{ key: rules.key, name: rules.name, about: rules.about, family: rules.family },
    versions: rules.versions.map((each) => ({ ...each, to: each.to ?? null, source: orNull(each.source) })),
    opening: {
      stage: opening.stage,
      by: opening.by.map((role) => roles[role]),
      at: opening.at.map((kind) => bodyKindWords[kind]),
      fields: fieldsOf(opening.enter).map(fieldView),
      direct: opening.direct,
      needs: opening.needs ?? [],
    },
    stages: Object.entries(rules.stages).map(stageView),
    steps: Object.entries(rules.steps).map((entry) => stepView(rules, entry, version)),
    outcomes: Object.entries(rules.outcomes).map(([key, { name, resolves, groups = [] }]) => ({
      key,
      name,
      resolves,
      groups,
    })),
    deadlines: deadlinesView(rules, version),
    papers: filePapers(rules),
    changes: changesOf(rules),
    recusal: recusalView(rules, version),
    fee: { allowed: fee.allowed, source: orNull(fee.sourceIn?.[version] ?? fee.source) },
    ...countsView(rules, version),
  }
}
export type ProcedureView = ReturnType<typeof viewOf>
