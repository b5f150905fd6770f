/** What a person may do to a dispute now: the steps the page offers, read from the procedures' own data. */
import { stepsNow } from '#app/domain/dispute/decide-step'
import { standingFor } from '#app/domain/dispute/standing'
import { barredFrom, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import { rulesOf } from '#app/domain/dispute/evolve'
import { sourceWords } from '#app/domain/law/statute'
import { mayWith, type Person } from '#app/domain/people/permission'
import { allChosen, sourceOf, type Catalogue, type Procedure, type Step } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'

/** main: the next thing, once for each dispute · ends: closes the proceeding with nothing settled · plain: the rest. */
export type OfferWay = 'main' | 'plain' | 'ends'
export type Offer = {
  proceeding: string
  step: string
  name: Words
  procedure: Words
  source?: Words
  way: OfferWay
}

/** A proceeding given up: every outcome the step can have leaves the quarrel unresolved, and nobody else takes it on. */
const givesUp = (step: Step, rules: Procedure): boolean => {
  const outcomes = allChosen(step.outcome)
  return outcomes.length > 0 && !step.handsOver && outcomes.every((each) => !rules.outcomes[each]?.resolves)
}

/** The ordinary way on: neither rare, a stop, an extension, a return to what was over, nor a passing on to somebody else. */
const isOrdinary = (step: Step): boolean =>
  !(step.occasional ?? step.suspends ?? step.extends ?? step.reopens ?? step.moves ?? step.handsOver ?? step.item)

function isPossible(dispute: Dispute, proceeding: Proceeding, step: Step): boolean {
  const othersOpen = dispute.proceedings.some((each) => each.open && each.id !== proceeding.id)
  if (othersOpen && (step.reopens || step.handsOver)) return false
  const { item } = step
  return !item || item.opens === true || proceeding.items.some((each) => each.kind === item.kind)
}

type Found = { step: Step; stage: string; offer: Offer }

/** What most people come to do: first what leads on to another stage, else what settles the quarrel, else what is first. */
function mainOf(found: readonly Found[]): Offer | undefined {
  const ordinary = found.filter(({ step, offer }) => offer.way === 'plain' && isOrdinary(step))
  const leadsOn = ({ step, stage }: Found) => step.to !== undefined && step.to !== stage && step.outcome === undefined
  const main = ordinary.find(leadsOn) ?? ordinary.find(({ step }) => step.outcome !== undefined) ?? ordinary[0]
  return main?.offer
}

/** The steps this person may really take: by role, by stage, and by where the proceeding is. Open proceedings first. */
export function offersOf(dispute: Dispute, person: Person, area: string, catalogue: Catalogue): Offer[] {
  const proceedings = [...dispute.proceedings].sort((a, b) => Number(b.open) - Number(a.open))
  const found = proceedings.flatMap((each) => offersIn(dispute, each, person, area, catalogue))
  const main = mainOf(found)
  return found.map(({ offer }) => (offer === main ? { ...offer, way: 'main' } : offer))
}

function offersIn(
  dispute: Dispute,
  proceeding: Proceeding,
  person: Person,
  area: string,
  catalogue: Catalogue,
): Found[] {
  const rules = rulesOf(catalogue, proceeding.procedure)
  if (barredFrom(dispute).includes(person.account)) return []
  const isTheirs = (step: Step) => mayWith(person, 'act', area, standingFor(dispute, proceeding, step))
  return stepsNow(rules, proceeding, person.role)
    .filter(([, step]) => isPossible(dispute, proceeding, step) && isTheirs(step))
    .map(([key, step]) => {
      const source = sourceOf(step, proceeding.version)
      const offer: Offer = {
        proceeding: proceeding.id,
        step: key,
        name: step.name,
        procedure: rules.name,
        source: source && sourceWords(source),
        way: givesUp(step, rules) ? 'ends' : 'plain',
      }
      return { step, stage: proceeding.stage, offer }
    })
}
