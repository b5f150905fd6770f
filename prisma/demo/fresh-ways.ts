/** What is on its way now beside people's mediation: at the windows, the organs, the commissions and the notary's. */
import type { Category } from '#app/domain/codes/categories'
import { addDays, type Day } from '#app/domain/law/day'
import { handlerOf, quarrelIn } from './civil'
import { assign, step, typed, type Deed } from './deed'
import type { Fresh } from './fresh'
import { CENTRE, LABOUR, LAND, NOTARY, officeFor } from './offices'
import type { Entry } from './planned'
import { COMMITTEE, GRID, TOWN } from './sign-ins'
import { mediatorOf } from './staff'

const mediator = mediatorOf(COMMITTEE, 1)

export const freshWays = (fresh: Fresh): Deed[][] => [
  ...sentHere(fresh),
  ...atOrgans(fresh),
  ...atCommissions(fresh),
  ...atNotary(fresh),
]

type Opening = {
  category: Category
  days: number
  procedure: string
  body: string
  by?: string
  entry?: Entry
  about?: RegExp
}

function opened(
  { chance, county, office }: Fresh,
  { category, days, procedure, body, entry = {}, about, ...given }: Opening,
) {
  const on = office(days)
  const by = given.by ?? handlerOf(chance, county, body)
  const { told, cast } = quarrelIn(chance, county, category, GRID, on, about)
  const where = { place: GRID, procedure, body, entry }
  const facts = { ...told, category, source: 'application' as const, on, people: cast.people }
  return {
    by,
    deed: { by, ask: { kind: 'register', ...facts, ...where }, people: cast.parties.map(typed) } satisfies Deed,
  }
}

/** Sent by the police and the petition office to the town, by a court to the centre: two to be decided on, one taken. */
function sentHere(fresh: Fresh): Deed[][] {
  const sent = (category: Category, days: number, body: string, by: string, entry: Entry) =>
    opened(fresh, { category, days, procedure: 'referral', body, by, entry }).deed
  const from = (days: number): Day => fresh.office(days + 3)
  return [
    [sent('damage', 1, COMMITTEE, mediator, { sender: 'police', 'sender-started-on': from(1) })],
    [
      sent('housing-land', 4, COMMITTEE, mediator, { sender: 'petition', 'sender-started-on': from(4) }),
      step(mediator, 'accept', fresh.office(3), { consent: 'yes' }),
    ],
    [sent('contract', 2, CENTRE, 'intake-1', { sender: 'court-before-filing', 'sender-started-on': from(2) })],
  ]
}

function atOrgans(fresh: Fresh): Deed[][] {
  const { office } = fresh
  const road = opened(fresh, {
    ...{ category: 'traffic', days: 6, procedure: 'administrative-mediation', body: officeFor.traffic(GRID) },
    entry: { variant: 'traffic', 'determination-received-on': addDays(office(6), -3) },
  })
  const goods = opened(fresh, {
    ...{ category: 'consumer', days: 3, procedure: 'administrative-mediation', body: officeFor.market(GRID) },
    entry: { variant: 'general' },
  })
  const title = opened(fresh, {
    ...{ category: 'housing-land', days: 9, procedure: 'administrative-adjudication', body: TOWN },
    ...{ entry: { 'adjudication-field': 'land' }, about: /宅基地界址|围墙/ },
  })
  const lawyers = opened(fresh, {
    ...{ category: 'contract', days: 8, procedure: 'lawyer-mediation', body: officeFor.lawyers(GRID) },
    entry: { 'lawyer-place': 'service-centre' },
  })
  return [
    [road.deed, step(road.by, 'accept', office(5), { consent: 'yes', elsewhere: 'no' })],
    [goods.deed],
    [title.deed, step(title.by, 'accept', office(6), { power: 'yes' }), step(title.by, 'serve', office(4))],
    [
      lawyers.deed,
      step(lawyers.by, 'accept', office(7), { conflict: 'none' }),
      step(lawyers.by, 'start', office(6), { told: 'written' }),
    ],
  ]
}

function atCommissions(fresh: Fresh): Deed[][] {
  const { office } = fresh
  const wages = opened(fresh, {
    category: 'labour',
    days: 12,
    procedure: 'labour-arbitration',
    body: LABOUR,
    about: /加班|押金/,
  })
  const field = opened(fresh, {
    category: 'forest-farmland',
    days: 5,
    procedure: 'land-arbitration',
    body: LAND,
    about: /流转|代耕/,
  })
  return [
    [
      wages.deed,
      assign(wages.by, wages.by, office(12)),
      step(wages.by, 'accept', office(9), { 'ten-or-more': 'no', 'case-number': '海劳人仲案第9001号' }),
      step(wages.by, 'serve', office(6)),
    ],
    [field.deed],
  ]
}

/** At the notary's, and at the centre's own window. */
function atNotary(fresh: Fresh): Deed[][] {
  const asked = (days: number, body: string, by?: string) =>
    opened(fresh, {
      ...{ category: 'contract', days, procedure: 'notarization', body, by },
      entry: { enforceable: 'yes', 'notary-matter': 'agreement' },
    })
  const deed = asked(5, NOTARY)
  const accepted = { undisputed: 'yes', told: 'recorded', 'fee-amount': 30_000 }
  return [[deed.deed, step(deed.by, 'accept', fresh.office(3), accepted)], [asked(2, CENTRE, 'intake-1').deed]]
}
