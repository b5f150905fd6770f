/**
 * Judicial confirmation of an agreement: applied for within thirty days, accepted by the court within three, ruled on
 * within fifteen (人民调解法 art. 33; 司法确认程序规定 arts. 4, 5).
 */
import type { Day } from '#app/domain/law/day'
import type { Chance } from '#prisma/demo/chance'
import type { PlainStep } from '#prisma/demo/planned'
import { ended } from './mediated'
import { paced, plain, type Walk } from './way'

export const COURT = '南通市海门区人民法院'

const CHECKED = {
  ...{ together: 'yes', identity: 'no', title: 'no', 'special-procedure': 'no', jurisdiction: 'no' },
  ...{ unlawful: 'no', harmful: 'no', involuntary: 'no', unclear: 'no' },
}

/** Beyond any number a court reaches in a year. */
export const confirmationNumber = (chance: Chance, on: Day) =>
  `（${on.slice(0, 4)}）苏0614民特${chance.int(9001, 9999)}号`

export function confirmed(chance: Chance, from: Day, outcome: string): Walk {
  const pace = paced(chance, from)
  if (outcome === 'dropped') {
    const why = chance.weighted({ performed: 50, 'not-both': 35, unclear: 15 })
    return ended([plain('drop', pace.on(0, 6), { 'dropped-for': why })])
  }
  const file = plain('file', pace.on(0, 4), { court: COURT, ...CHECKED })
  if (outcome === 'not-accepted') {
    const reason = '协议涉及房屋权属的确认，不属于司法确认范围。'
    return ended([file, plain('record-refusal', pace.on(1, 3), { reason })])
  }
  const accepted = pace.on(0, 3)
  const number = confirmationNumber(chance, accepted)
  const before: PlainStep[] = [file, plain('record-acceptance', accepted, { 'court-case-number': number })]
  if (outcome === 'withdrawn')
    return ended([
      ...before,
      plain('withdraw', pace.on(2, 8), { 'withdrawn-how': chance.happens(0.8) ? 'own' : 'deemed' }),
    ])
  const note = outcome === 'rejected' ? '协议内容不明确，无法确认，已告知可以补充协议后再申请。' : undefined
  return ended([...before, plain('record-ruling', pace.on(3, 12), { ruling: outcome, note })])
}
