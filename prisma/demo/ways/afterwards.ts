/** What follows some of the agreements: a court's confirmation, a notary's deed, terms followed one by one. Exactly as many as asked. */
import type { Chance } from '#prisma/demo/chance'
import type { County } from '#prisma/demo/civil'
import type { AfterStep, AgreeStep, MediationRun, PlannedDispute } from '#prisma/demo/planned'
import { dueOf } from '#prisma/demo/agreed'
import { addDays } from '#app/domain/law/day'
import { askedThemselves, confirmation, notarialDeed, type Agreed } from './made-sure'
import { performance } from './performance'
import { following } from './volumes'

type Drafted = Omit<PlannedDispute, 'ref'>
type Follow = (chance: Chance, county: County, agreed: Agreed) => AfterStep[]

export function withAfterwards(chance: Chance, county: County, disputes: readonly Drafted[]): Drafted[] {
  const wanted = [
    ...each(
      following.confirmed,
      (outcome): Follow =>
        (...given) =>
          confirmation(...given, outcome),
    ),
    ...each(
      following.ownApplication,
      (outcome): Follow =>
        (...given) =>
          askedThemselves(...given, outcome),
    ),
    ...each(
      following.deeds,
      (outcome): Follow =>
        (...given) =>
          notarialDeed(...given, outcome),
    ),
    ...each(
      following.terms,
      (outcome): Follow =>
        (...given) =>
          performance(...given, outcome),
    ),
  ]
  const fitting = chance.shuffle(disputes.flatMap((dispute, i) => (agreedOf(dispute) ? [i] : [])))
  if (fitting.length < wanted.length) throw new Error(`${fitting.length} agreements for ${wanted.length} that follow`)
  const follows = new Map(wanted.map((follow, k) => [fitting[k] ?? -1, follow]))
  return disputes.map((dispute, i) => {
    const [agreed, follow] = [agreedOf(dispute), follows.get(i)]
    return agreed && follow ? followed(dispute, agreed.run, follow(chance, county, agreed)) : dispute
  })
}

const each = (counts: Readonly<Record<string, number>>, make: (key: string) => Follow): Follow[] =>
  Object.entries(counts).flatMap(([key, n]) => Array.from({ length: n }, () => make(key)))

/** People's mediation that ended in a written agreement on money, due some time later: worth making sure of. */
function agreedOf({ category, place, result, runs }: Drafted): Agreed | undefined {
  const run = runs.at(-1)
  if (result.kind !== 'resolved' || run?.procedure !== 'people-mediation') return undefined
  const agree = run.steps.find((each): each is AgreeStep => each.step === 'agree')
  const late = agree && dueOf(agree.terms, agree.on) > addDays(agree.on, 9)
  // Neither marriage nor title may be confirmed, and little of the rest is worth a deed.
  const open = !['family', 'housing-land', 'forest-farmland'].includes(category)
  return agree?.amount && agree.form === 'written' && late && open ? { agree, run, place } : undefined
}

/** What follows says how it was performed: the plain entry of that goes. */
function followed(dispute: Drafted, run: MediationRun, after: AfterStep[]): Drafted {
  const asked = after.some(({ step }) => step.includes('confirmation'))
  const steps = run.steps.flatMap((each) => {
    if (each.step === 'perform') return []
    return [each.step === 'agree' && asked ? { ...each, confirmation: true as const } : each]
  })
  return { ...dispute, runs: [...dispute.runs.slice(0, -1), { ...run, steps }], after: [...after, ...dispute.after] }
}
