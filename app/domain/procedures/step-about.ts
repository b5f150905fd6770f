/** What a step does, read from its own data: told before it is taken, and on the page that explains the procedure. */
import { ruleById } from '#app/domain/law/rules'
import { sourceWords } from '#app/domain/law/statute'
import { paperWords } from '#app/domain/papers'
import { allChosen, sourceOf, type Catalogue, type Procedure, type Step } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'

export type StepAbout = {
  name: Words
  source?: Words
  /** the stages it may lead to, one or one of several; empty: the stage stays */
  stages: Words[]
  resumes: boolean
  outcomes: Words[]
  /** procedures one of which begins */
  handsOver: Words[]
  moves: boolean
  /** returns to the body that passed it up */
  recalls: boolean
  suspends: boolean
  /** the deadline it lengthens */
  extends?: Words
  reopens: boolean
  papers: readonly Words[]
  /** no fee may be charged in this procedure */
  free: boolean
}

export function stepAbout(rules: Procedure, step: Step, version: string, catalogue: Catalogue): StepAbout {
  const source = sourceOf(step, version)
  const { to } = step
  return {
    name: step.name,
    source: source && sourceWords(source),
    stages: to === 'resume' ? [] : allChosen(to).flatMap((each) => rules.stages[each]?.name ?? []),
    resumes: to === 'resume',
    outcomes: allChosen(step.outcome).flatMap((each) => rules.outcomes[each]?.name ?? []),
    handsOver: (step.handsOver ?? []).flatMap((each) => catalogue.get(each)?.name ?? []),
    moves: step.moves === 'up' || step.moves === 'down',
    recalls: step.moves === 'back',
    suspends: step.suspends === true,
    extends: step.extends && ruleById(step.extends).name,
    reopens: step.reopens === true,
    papers: (step.papers ?? []).map(paperWords),
    free: !rules.fee.allowed,
  }
}
