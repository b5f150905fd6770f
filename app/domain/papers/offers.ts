/** Which papers a proceeding can make now: those of steps taken, those of steps that may come, and those for any time. */
import { proceedingOf, type Dispute } from '#app/domain/dispute/dispute'
import type { Event, EventOf } from '#app/domain/dispute/event'
import { standing } from '#app/domain/dispute/history'
import type { Day } from '#app/domain/law/day'
import { papers } from '#app/domain/papers'
import { isPaperKey, type PaperKey } from '#app/domain/papers/keys'
import { holds, inVersion, type Catalogue, type Procedure, type Step } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'

export type PaperOffer = {
  paper: PaperKey
  /** the step it belongs to, and when it was taken, under which number of the dispute; 0: the proceeding as a whole */
  entry: number
  step?: Words
  on?: Day
  /** its step has not been taken: printed beforehand, to be filled in by hand */
  ahead?: true
}

type Taken = EventOf<'stepped'>

const isOf =
  (proceeding: string) =>
  (event: Event): event is Taken =>
    event.kind === 'stepped' && event.proceedingId === proceeding

/** May this entry have this paper: an oral agreement has another form than a written one. */
export const suits = (paper: PaperKey, entry: Readonly<Record<string, unknown>>): boolean => {
  const { when } = papers[paper]
  return when === undefined || holds(when, entry)
}

/** The papers of one proceeding that can be made, in the order of its file. Empty for an unknown proceeding. */
export function paperOffers(
  dispute: Dispute,
  events: readonly Event[],
  id: string,
  catalogue: Catalogue,
): PaperOffer[] {
  const proceeding = proceedingOf(dispute, id)
  const rules = proceeding && catalogue.get(proceeding.procedure)
  if (!proceeding || !rules) return []
  const taken = standing(events).filter(isOf(id))
  const making = Object.entries(rules.steps).filter(([, step]) => inVersion(step, proceeding.version))
  return (rules.papers ?? []).filter(isPaperKey).flatMap((paper): PaperOffer[] => {
    const steps = making.filter(([, step]) => step.papers?.includes(paper))
    if (!isMadeByStep(rules, paper)) return [{ paper, entry: 0 }]
    const made = steps.flatMap(([key, step]) => offersBy(taken, paper, key, step))
    if (made.length > 0) return made
    const next = steps.find(([, step]) => step.from.includes(proceeding.stage) && holds(step.when, proceeding.facts))
    return next ? [{ paper, entry: 0, step: next[1].name, ahead: true }] : []
  })
}

const isMadeByStep = (rules: Procedure, paper: PaperKey): boolean =>
  Object.values(rules.steps).some((step) => step.papers?.includes(paper))

const offersBy = (taken: readonly Taken[], paper: PaperKey, key: string, step: Step): PaperOffer[] =>
  taken
    .filter(({ data }) => data.step === key && suits(paper, data.entry))
    .map(({ n, on }) => ({ paper, entry: n, on, step: step.name }))
