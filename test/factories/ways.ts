/** The ways of a dispute, asked one by one. */
import type { Dispute } from '#app/domain/dispute/dispute'
import { waysFor, type DisputeWay } from '#app/domain/dispute/ways'
import { catalogue } from '#app/domain/procedures'
import type { Person } from '#app/domain/people/permission'
import { testCalendar } from '#test/calendar'
import { aDispute, type Dossier } from '#test/factories/dispute'
import { territory } from '#test/factories/territory'

/** The day a way is asked on unless a test says otherwise: a Friday, under the laws before those of 2023 and 2025. */
export const WAYS_DAY = '2020-03-20'

export function way(dispute: Dispute, procedure: string, today = WAYS_DAY, who?: Person): DisputeWay {
  const found = waysFor(dispute, { catalogue, today, calendar: testCalendar, territory, person: who })
  const one = found.find((each) => each.procedure === procedure)
  if (!one) throw new Error(`no answer for ${procedure}`)
  return one
}

export const sources = ({ reasons }: DisputeWay, effect: string) =>
  reasons.flatMap((each) => (each.effect === effect ? each.source.zh : []))
export const ofKind = ({ dispute }: Dossier, category: string): Dispute => ({ ...dispute, category })

/** Taken back in the grid: nothing runs, nothing is settled, every way may be asked. */
export const fresh = (category = 'neighbour') => ofKind(aDispute().in('grid-handling').step('withdraw'), category)
export const mediated = () => aDispute().in('people-mediation').agreed()
