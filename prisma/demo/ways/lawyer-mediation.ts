/** Lawyers mediate at the legal service stations of four towns, at the district's centre, and in one firm for a fee. */
import { say } from '#prisma/demo/dressing'
import { officeFor } from '#prisma/demo/offices'
import type { PlainStep } from '#prisma/demo/planned'
import { agreed, ended, failed, handedBack, talks, withdrawn } from './mediated'
import { paced, plain, type Talk, type Walk, type Way } from './way'

const categories = {
  contract: 46,
  'production-business': 12,
  damage: 14,
  'property-management': 10,
  labour: 6,
  'housing-land': 8,
  family: 4,
} as const

const lawyers = (place: 'service-centre' | 'firm', body: Way['body']): Way => ({
  procedure: 'lawyer-mediation',
  categories,
  body,
  opening: () => ({ 'lawyer-place': place }),
  steps: (talk, outcome) => steps(talk, outcome, place === 'firm'),
})

export const lawyersInTown = lawyers('service-centre', officeFor.lawyers)
export const lawyersAtCentre = lawyers('service-centre', () => '320614-st-lawyers')
export const lawFirm = lawyers('firm', () => '320614-st-firm')

function steps(talk: Talk, outcome: string, paid: boolean): Walk {
  const { chance } = talk
  const pace = paced(chance, talk.from)
  const why = chance.weighted({ 'a-party-refuses': 50, conflict: 30, unfit: 20 })
  if (outcome === 'refused') return ended([plain('refuse', pace.on(0, 3), { 'refused-for': why })])
  const accept = [plain('accept', pace.on(0, 3), { conflict: 'none' })]
  if (paid)
    accept.push(plain('agree-fee', pace.now(), { 'fee-policy': 'shared', 'fee-amount': chance.int(3, 12) * 10_000 }))
  accept.push(plain('start', pace.on(0, 2), { told: chance.happens(0.3) ? 'oral' : 'written' }))
  const talked = talks(talk, pace.now(), 8)
  const before = [...accept, ...talked]
  const last = before.at(-1)?.on ?? talk.from
  if (outcome !== 'agreement') return ended([...before, ...ending(talk, outcome, last)])
  const { steps: after, end } = agreed(talk, last)
  return { steps: [...before, ...after], end }
}

function ending(talk: Talk, outcome: string, on: string): PlainStep[] {
  const { chance, dressing } = talk
  if (outcome === 'withdrawn') return [withdrawn(talk, on)]
  if (outcome === 'handed-over')
    return [handedBack(talk, 'refer-on', on, '一方希望熟悉情况的调解员参与，双方同意转人民调解。')]
  if (outcome === 'terminated') {
    const why = chance.weighted({ 'a-party-asks': 70, conflict: 20, sham: 10 })
    return [plain('terminate', on, { 'terminated-for': why, told: 'written' })]
  }
  const facts = plain('record-undisputed-facts', on, {
    'facts-consent': 'both',
    'undisputed-facts': say(dressing, undisputed, on),
  })
  return [...(chance.happens(0.5) ? [facts] : []), plain('fail', on, failed(talk, on))]
}

const undisputed = [
  '双方对合同签订时间、已付款项无争议，争议限于余款数额。',
  '双方确认{a}已履行主要义务，{b}已支付部分款项；对违约金有争议。',
  '双方对损害发生的时间、地点和票据金额无争议，争议限于责任比例。',
]
