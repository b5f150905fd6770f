/** One step of one proceeding, looked at before it is taken: what it asks, and what stands in the way. */
import { standingFor } from '#app/domain/dispute/standing'
import { proceedingOf, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import { isAccepting } from '#app/domain/dispute/elsewhere'
import { rulesOf } from '#app/domain/dispute/evolve'
import { bodyWords } from '#app/domain/dispute/facts'
import { unmetNeed } from '#app/domain/dispute/needs'
import { offersOf } from '#app/domain/dispute/offers'
import { done, refuse, type RefusalCode, type Result } from '#app/domain/dispute/refusal'
import type { Viewing } from '#app/domain/dispute/view'
import { mayWith } from '#app/domain/people/permission'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import { fieldsOfWay, handOverOf, type HandOverWay } from '#app/domain/procedures/hand-over-way'
import { withNeeded } from '#app/domain/procedures/needed'
import { inVersion, type Procedure, type Step } from '#app/domain/procedures/procedure'
import { receiversOf, whoCanReceive, type StaffedBy } from '#app/domain/procedures/receivers'
import { stepAbout, type StepAbout } from '#app/domain/procedures/step-about'
import { areaOf } from '#app/domain/territory/area'
import type { BodyChoices } from '#app/domain/territory/choice'
import { suggestedChoice } from '#app/domain/territory/suggest'
import type { Words } from '#app/domain/words'

export type StepPage = {
  proceeding: string
  procedure: string
  step: string
  about: StepAbout
  stage: Words
  body: Words
  fields: FieldOf[]
  bodies: BodyChoices
  /** the procedures one of which it hands over to: the one to be chosen first, for its own form to be drawn */
  ways: HandOverWay[]
  way?: HandOverWay
  /** what the step may be about, where it is about one of several things */
  items: { id: string; on: string }[]
  /** it accepts the case: whether it is elsewhere already is looked up before */
  accepts: boolean
  /** why it cannot be taken now */
  no?: RefusalCode
  /** what must be there first */
  needs?: RefusalCode
}

/** `not-found` for a proceeding the dispute does not have, `unknown-step` for a step its procedure does not. */
export function stepPage(
  dispute: Dispute,
  wanted: { proceeding?: string; step?: string; way?: string },
  viewing: Viewing,
  staffedBy: StaffedBy,
) {
  const proceeding = proceedingOf(dispute, wanted.proceeding ?? '')
  if (!proceeding) return refuse('not-found')
  const rules = rulesOf(viewing.catalogue, proceeding.procedure)
  const key = wanted.step ?? ''
  const step = Object.hasOwn(rules.steps, key) ? rules.steps[key] : undefined
  if (!step || !inVersion(step, proceeding.version)) return refuse('unknown-step')
  const page: StepPage = {
    ...{ proceeding: proceeding.id, procedure: rules.key, step: key },
    about: stepAbout(
      rules,
      handOverOf(step, wanted.way, viewing.catalogue).only,
      proceeding.version,
      viewing.catalogue,
    ),
    stage: rules.stages[proceeding.stage]?.name ?? { zh: proceeding.stage, en: proceeding.stage },
    body: bodyWords(viewing.territory, proceeding.body),
    ...formOf(dispute, proceeding, { rules, step, way: wanted.way }, viewing, staffedBy),
    items: itemsFor(proceeding, step),
    accepts: isAccepting(step),
    no: hindrance(dispute, proceeding, key, step, viewing),
    needs: unmetNeed(step.needs, dispute.parties),
  }
  return done({ page, step }) satisfies Result<unknown>
}

function hindrance(
  dispute: Dispute,
  proceeding: Proceeding,
  key: string,
  step: Step,
  { person, territory, catalogue }: Viewing,
): RefusalCode | undefined {
  const area = areaOf(territory, person.body)
  const mine = mayWith(person, 'act', area, standingFor(dispute, proceeding, step)) && step.by.includes(person.role)
  if (!mine) return 'not-allowed'
  const offers = offersOf(dispute, person, area, catalogue)
  const isOffered = offers.some((each) => each.proceeding === proceeding.id && each.step === key)
  return isOffered ? undefined : 'step-not-allowed-now'
}

/** What is asked: of a hand-over with several ways nothing before one is chosen, then what that way alone asks for. */
function formOf(
  dispute: Dispute,
  proceeding: Proceeding,
  { rules, step, way: wanted }: { rules: Procedure; step: Step; way?: string },
  viewing: Viewing,
  staffedBy: StaffedBy,
): Pick<StepPage, 'fields' | 'bodies' | 'ways' | 'way'> {
  const { ways, way, only } = handOverOf(step, wanted, viewing.catalogue)
  const fields = way ? fieldsOfWay(step, way.key, viewing.catalogue) : fieldsOf(step.enter)
  const bodies = bodiesFor(dispute, proceeding, { rules, step: only, fields }, viewing, staffedBy)
  return { fields: withNeeded(fields, only.needsField), bodies, ways, way }
}

/** The candidates of each body field; where the step sends the dispute on, only those it may go to and can be received at. */
function bodiesFor(
  { place, category }: Dispute,
  { body, stage }: Proceeding,
  { rules, step, fields }: { rules: Procedure; step: Step; fields: readonly FieldOf[] },
  { territory, today, catalogue }: Viewing,
  staffedBy: StaffedBy,
): BodyChoices {
  const receivers = receiversOf(rules, step, stage, catalogue)
  const leading = {
    way: step.moves === 'back' ? undefined : step.moves,
    isStaffed: receivers && whoCanReceive(receivers, staffedBy),
  }
  return Object.fromEntries(
    fields
      .filter((field) => field.widget === 'body')
      .map(({ name, bodies = {} }) => [
        name,
        suggestedChoice(territory, today, bodies, { body, place, category }, name === 'to' ? leading : {}),
      ]),
  )
}

const itemsFor = (proceeding: Proceeding, { item }: Step): StepPage['items'] =>
  !item || item.opens
    ? []
    : proceeding.items
        .filter((each) => each.kind === item.kind)
        .map(({ id, marks }) => ({ id, on: Object.values(marks).sort()[0] ?? '' }))
