/** Somebody comes to the notary and nobody disputes anything: registered, but no quarrel and never counted as settled. */
import { addDays, type Day } from '#app/domain/law/day'
import type { Chance } from '#prisma/demo/chance'
import { handlerOf, type County, type Year } from '#prisma/demo/civil'
import { NOTARY } from '#prisma/demo/offices'
import { placeOf } from '#prisma/demo/parties'
import type { PlannedDispute, PlannedParty } from '#prisma/demo/planned'
import { officeDay } from '#prisma/demo/shape'
import { fill, roundAmount } from '#prisma/demo/tell'
import { certificates, type Certificate } from './certificates'
import { certified } from './notarization'

export function certificate(chance: Chance, county: County, outcome: string, year: Year): Omit<PlannedDispute, 'ref'> {
  const matter = chance.pick(certificates)
  const [title, story, kind, category, , enforceable] = matter
  const place = chance.pick(county.grids)
  const on = officeDay(addDays(year.first, chance.int(1, 325)))
  const parties = partiesOf(county, matter, place, on)
  const [a = '', b = ''] = parties.map(({ party }) => party.name)
  const yuan = roundAmount(chance.int(5_000, 300_000))
  const say = (text: string) => fill(chance, text, on, { a, b, sum: String(yuan) })
  const dressing = { chance, category, ends: [], sides: { a, b, place: '' } }
  const { steps, end } = certified({ chance, dressing, from: on, enforceable: enforceable ?? false }, outcome)
  const handler = handlerOf(chance, county, NOTARY)
  const opening = { enforceable: enforceable ? 'yes' : 'no', 'notary-matter': kind }
  return {
    title: say(title),
    story: say(story),
    ...(story.includes('{sum}') ? { amount: yuan * 100 } : {}),
    ...{ category, source: 'application', difficulty: 'simple', place, registeredOn: on, registeredBy: handler },
    ...{ people: parties.length, parties },
    runs: [{ procedure: 'notarization', body: NOTARY, level: 'district', openedOn: on, handler, steps, opening }],
    after: [],
    result: { kind: 'otherwise', on: end, outcome },
  }
}

/** Who shares an inheritance is of one family; who deals with one another stands on two sides. */
function partiesOf(county: County, [, , , , cast]: Certificate, grid: string, on: Day): PlannedParty[] {
  const place = placeOf(county, grid, on)
  const { people } = county
  const ours = people.person(place, on, { ages: cast === 'one' ? [45, 80] : [30, 65] })
  const first: PlannedParty = { side: 'applicant', party: ours }
  if (cast === 'one') return [first]
  const like =
    cast === 'couple'
      ? { sex: ours.sex === 'male' ? ('female' as const) : ('male' as const) }
      : cast === 'kin'
        ? { family: ours.name.startsWith('欧阳') ? '欧阳' : ours.name.charAt(0) }
        : {}
  for (;;) {
    const party = people.person(place, on, { ages: [30, 65], ...like })
    if (party.name !== ours.name) return [first, { side: 'respondent', party }]
  }
}
