/** A procedure read as a graph: what leads where, which marks are set, what a fact can be. */
import { fieldsOf } from '#app/domain/procedures/field'
import { allChosen, inVersion, type Chosen, type Procedure, type Step } from '#app/domain/procedures/procedure'

export const stepsOf = (rules: Procedure, version?: string): [string, Step][] =>
  Object.entries(rules.steps).filter(([, step]) => version === undefined || inVersion(step, version))

export const fieldsBy = (form: { enter: Step['enter'] }) =>
  new Map(fieldsOf(form.enter).map((field) => [field.name, field]))

export const stagesTo = (step: Step): readonly string[] => (step.to === 'resume' ? [] : allChosen(step.to))

/** The stages one step can lead to; resuming leads back to wherever its stage can be suspended from. */
function targets(rules: Procedure, step: Step, version: string): readonly string[] {
  if (step.to !== 'resume') return stagesTo(step)
  const suspending = stepsOf(rules, version).filter(
    ([, each]) => each.suspends && stagesTo(each).some((to) => step.from.includes(to)),
  )
  return suspending.flatMap(([, each]) => each.from)
}

/** Every stage that can be reached from one, itself included. */
export function reached(rules: Procedure, version: string, start: string): Set<string> {
  const seen = new Set([start])
  for (const stage of seen)
    for (const [, step] of stepsOf(rules, version))
      if (step.from.includes(stage)) for (const to of targets(rules, step, version)) seen.add(to)
  return seen
}

const marksOf = (each: Pick<Step, 'marks' | 'firstMarks' | 'dates'>): string[] => [
  ...(each.marks ?? []),
  ...(each.firstMarks ?? []),
  ...Object.keys(each.dates ?? {}),
]

/** Marks that can stand on a proceeding, or on an item of a kind. */
export function marksSet(rules: Procedure, version: string, item?: string): Set<string> {
  const steps = stepsOf(rules, version).filter(([, step]) => step.item?.kind === item)
  const opened = item === undefined ? marksOf(rules.opening) : []
  return new Set([...opened, ...steps.flatMap(([, step]) => marksOf(step)), 'concluded'])
}

/** What a fact can be, over all forms and statements of a procedure. */
export function valuesOf(rules: Procedure, fact: string): Set<string> {
  const forms = [rules.opening, ...Object.values(rules.steps)]
  const asked = forms.flatMap((form) => {
    const field = fieldsBy(form).get(fact)
    return field?.widget === 'yes-no' ? ['yes', 'no'] : Object.keys(field?.options ?? {})
  })
  return new Set([...asked, ...stepsOf(rules).flatMap(([, step]) => step.states?.[fact] ?? [])])
}

/** The field a step leaves a decision to, with the answers it knows. */
export const chosenBy = (step: Step): Exclude<Chosen<string>, string>[] =>
  [step.to, step.outcome].flatMap((each) => (each === undefined || typeof each === 'string' ? [] : [each]))
