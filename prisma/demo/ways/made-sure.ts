/** How an agreement is made sure of: confirmed by the court, or turned into an enforceable deed; and performed after. */
import { addDays, type Day } from '#app/domain/law/day'
import { dueOf } from '#prisma/demo/agreed'
import type { Chance } from '#prisma/demo/chance'
import { handlerOf, type County } from '#prisma/demo/civil'
import { NOTARY } from '#prisma/demo/offices'
import type { AfterStep, AgreeStep, MediationRun, PlainStep } from '#prisma/demo/planned'
import { officeDay, tablesOf } from '#prisma/demo/shape'
import { certified } from './notarization'
import { confirmationNumber, confirmed, COURT } from './confirmation'
import { paced, plain } from './way'

/** The agreement, the mediation it ended, and the grid the quarrel arose in. */
export type Agreed = { agree: AgreeStep; run: MediationRun; place: string }

export const mediators = ({ run }: Agreed, step: PlainStep): AfterStep => ({
  ...step,
  within: 'people-mediation',
  by: run.handler,
})

/** Within so many days; at once where the holidays would leave less than the thirty days need. */
function inTime(chance: Chance, agreedOn: Day, most: number): Day {
  const drawn = paced(chance, agreedOn).on(0, most)
  return officeDay(addDays(drawn, 4)) <= addDays(agreedOn, 30) ? drawn : officeDay(agreedOn)
}

/** Sent for confirmation by the mediator; the town's committee files it and follows the court. */
export function confirmation(chance: Chance, county: County, agreed: Agreed, outcome: string): AfterStep[] {
  const { agree, place, run } = agreed
  const body = run.level === 'village' ? tablesOf(place).town : run.body
  const by = run.level === 'village' ? handlerOf(chance, county, body) : run.handler
  const sent = inTime(chance, agree.on, 15)
  const { steps, end } = confirmed(chance, sent, outcome)
  const opening = { to: body, 'agreement-effective-on': agree.on, 'mediated-by': 'people' }
  const court = steps.map((each): AfterStep => ({ ...each, within: 'judicial-confirmation', by }))
  return [mediators(agreed, plain('send-for-confirmation', sent, opening)), ...court, ...kept(chance, agreed, end)]
}

/** The parties go to the court themselves; the mediator enters what becomes of it. */
export function askedThemselves(chance: Chance, _: County, agreed: Agreed, outcome: string): AfterStep[] {
  const asked = plain('apply-for-confirmation', inTime(chance, agreed.agree.on, 18), { court: COURT })
  const pace = paced(chance, asked.on)
  const on = pace.on(5, 18)
  const entry = { confirmed: outcome, 'court-case-number': confirmationNumber(chance, on) }
  return [
    mediators(agreed, asked),
    mediators(agreed, plain('record-confirmation', on, entry)),
    ...kept(chance, agreed, on),
  ]
}

/** To the notary, who makes a deed of it that can be enforced (公证法 art. 37). */
export function notarialDeed(chance: Chance, county: County, agreed: Agreed, outcome: string): AfterStep[] {
  const sent = paced(chance, agreed.agree.on).on(0, 10)
  const by = handlerOf(chance, county, NOTARY)
  const dressing = { chance, category: 'contract', ends: [], sides: { a: '', b: '', place: '' } } as const
  const { steps, end } = certified({ chance, dressing, from: sent, enforceable: true }, outcome)
  const opening = { to: NOTARY, enforceable: 'yes', 'notary-matter': 'agreement' }
  const notary = steps.map((each): AfterStep => ({ ...each, within: 'notarization', by }))
  return [mediators(agreed, plain('send-to-notary', sent, opening)), ...notary, ...kept(chance, agreed, end)]
}

/** Mostly performed when it was due, and entered when what was asked had come. */
function kept(chance: Chance, agreed: Agreed, from: Day): AfterStep[] {
  if (!chance.happens(0.85)) return []
  const due = dueOf(agreed.agree.terms, agreed.agree.on)
  const on = officeDay(addDays(due > from ? due : from, chance.int(1, 5)))
  const note = '双方确认已履行完毕。'
  return [mediators(agreed, plain('record-performance', on, { performed: 'full', note }))]
}
