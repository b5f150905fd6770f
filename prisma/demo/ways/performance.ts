/** An agreement followed term by term: each instalment with its day, paid, paid in part, late and urged, or not at all. */
import { addDays, daysBetween, laterOf, type Day } from '#app/domain/law/day'
import type { Chance } from '#prisma/demo/chance'
import type { County } from '#prisma/demo/civil'
import type { AfterStep, PlannedTerm } from '#prisma/demo/planned'
import { officeDay } from '#prisma/demo/shape'
import { mediators, type Agreed } from './made-sure'
import { plain } from './way'

type Outcome = 'kept' | 'late' | 'part' | 'none'
type Instalment = { key: string; term: PlannedTerm; amount: number; due: Day }

export function performance(chance: Chance, _: County, agreed: Agreed, outcome: string): AfterStep[] {
  const parts = agreed.agree.terms.flatMap((term, i) => instalmentsOf(term, agreed.agree.on, i))
  const written = parts.map((part) => ({ ...mediators(agreed, added(part, agreed.agree.on)), opens: part.key }))
  const followed = parts.flatMap((part, i) => {
    // What is not kept, or kept late, is the last of it.
    const last = i === parts.length - 1
    return went(chance, agreed, part, last ? (outcome as Outcome) : 'kept')
  })
  const end = followed.reduce((latest, { on }) => laterOf(latest, on), agreed.agree.on)
  const performed = { kept: 'full', late: 'full', part: 'part', none: parts.length > 1 ? 'part' : 'none' }[
    outcome as Outcome
  ]
  return [...written, ...followed, mediators(agreed, plain('record-performance', officeDay(end), { performed }))]
}

/** In three where so agreed, in two where much is owed for long. */
function instalmentsOf(term: PlannedTerm, on: Day, at: number): Instalment[] {
  const { amount, due, what } = term
  if (amount === undefined) return []
  const days = daysBetween(on, due)
  const count = what.includes('分三期') ? 3 : amount >= 2_000_000 && days >= 30 ? 2 : 1
  const share = Math.floor(amount / count / 100) * 100
  return Array.from({ length: count }, (_, i) => ({
    key: `term ${at} ${i}`,
    term,
    amount: i === count - 1 ? amount - share * (count - 1) : share,
    due: i === count - 1 ? due : addDays(on, Math.round((days * (i + 1)) / count)),
  }))
}

const SIDE = { applicant: 'applicant', respondent: 'respondent', both: 'respondent' } as const
const OTHER = { applicant: 'respondent', respondent: 'applicant', both: 'applicant' } as const

const added = ({ term, amount, due }: Instalment, on: Day) =>
  plain('add-term', on, {
    ...{ 'term-by': SIDE[term.who], 'term-for': OTHER[term.who], 'term-what': 'payment' },
    ...{ 'term-amount': amount, 'due-on': due },
  })

const EVIDENCE = { transfer: 60, receipt: 28, seen: 8, told: 4 }

function went(chance: Chance, agreed: Agreed, { key, amount, due }: Instalment, outcome: Outcome): AfterStep[] {
  const evidence = chance.weighted(EVIDENCE)
  const entered = (name: string, on: Day, entry = {}) => ({ ...mediators(agreed, plain(name, on, entry)), about: key })
  const after = (day: Day, least: number, most: number) => officeDay(addDays(day, chance.int(least, most)))
  if (outcome === 'kept') return [entered('term-performed', officeDay(due), { evidence })]
  const urged = chance.weighted({ phone: 60, visit: 30, letter: 10 })
  const overdue = entered('term-overdue', after(due, 3, 9), { urged })
  if (outcome === 'none') return [overdue, entered('term-overdue', after(overdue.on, 20, 40), { urged: 'letter' })]
  const paid = Math.round((amount * chance.int(30, 60)) / 10_000) * 100
  const part = entered('record-payment', after(overdue.on, 4, 15), { paid, evidence })
  return outcome === 'part'
    ? [overdue, part]
    : [overdue, entered('term-performed', after(part.on, 0, 20), { evidence })]
}
