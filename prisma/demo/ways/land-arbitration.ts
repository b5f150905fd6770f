/**
 * Rural land arbitration: accepted and served within five working days each, the answer within ten days, five working
 * days' notice of the hearing, an award within sixty days (农村土地承包经营纠纷调解仲裁法 arts. 23, 24, 25, 31, 47).
 */
import type { Day } from '#app/domain/law/day'
import { agreement } from '#prisma/demo/agreed'
import { say } from '#prisma/demo/dressing'
import { LAND } from '#prisma/demo/offices'
import type { PlainStep } from '#prisma/demo/planned'
import { ended, handedBack } from './mediated'
import { officeDays, paced, plain, type Talk, type Walk, type Way } from './way'

export const land: Way = {
  procedure: 'land-arbitration',
  categories: { 'forest-farmland': 1 },
  about: /流转|代耕|承包经营权|复耕|承包地|抛荒地/,
  body: () => LAND,
  opening: () => ({}),
  steps,
}

function steps(talk: Talk, outcome: string): Walk {
  const { chance } = talk
  const pace = paced(chance, talk.from)
  if (outcome === 'not-accepted') {
    const reason = '争议涉及征地补偿费用的分配，不属于受理范围，已告知途径。'
    return ended([plain('refuse', pace.on(1, 5), { 'refused-for': 'other-organ', reason })])
  }
  if (outcome === 'handed-over')
    return ended([handedBack(talk, 'refer-to-mediation', pace.on(0, 4), '双方愿意先在镇里调解。')])
  const accepted = pace.on(1, 4)
  const before = [
    plain('accept', accepted, { scope: 'yes', 'case-number': numberOf(talk, accepted) }),
    plain('serve', pace.on(0, 4)),
    plain('form-panel', pace.on(1, 4), { panel: chance.happens(0.6) ? 'three' : 'one' }),
    plain('notify-panel', officeDays(pace.now(), 1)),
    plain('receive-answer', pace.on(3, 6), { 'answer-form': chance.happens(0.6) ? 'written' : 'oral' }),
  ]
  if (outcome === 'withdrawn') return ended([...before, plain('withdraw', pace.on(2, 8), { 'withdrawn-how': 'own' })])
  if (outcome === 'settled') return ended([...before, plain('withdraw', pace.on(2, 8), { 'withdrawn-how': 'settled' })])
  if (outcome === 'terminated') {
    const reason = '被申请人已就同一事项起诉并获法院受理。'
    return ended([...before, plain('terminate', pace.on(2, 8), { 'terminated-for': 'court', reason })])
  }
  const on = officeDays(pace.now(), 6)
  const held = chance.happens(0.7) ? 'village' : 'commission'
  const note = '在村部公开开庭，请老队长到庭说明土地来历。'
  const heard = [
    plain('notify-hearing', pace.now(), { 'hearing-on': on }),
    plain('hold-hearing', on, { held, note: held === 'village' ? note : undefined }),
  ]
  return closing(talk, outcome, [...before, ...heard], on)
}

function closing(talk: Talk, outcome: string, before: PlainStep[], heardOn: Day): Walk {
  const { chance, dressing } = talk
  const pace = paced(chance, heardOn)
  const [{ text }] = agreement(pace.on(0, 5), 'district', dressing)
  if (outcome === 'mediation-statement') return ended([...before, plain('mediate', pace.now(), { terms: text })])
  if (outcome === 'settlement-award') {
    const award = plain('award-settlement', pace.now(), { terms: text })
    return { steps: [...before, award, plain('deliver-award', officeDays(award.on, 1))], end: award.on }
  }
  const tried = plain('record-mediation-failed', pace.now(), {
    note: say(dressing, ['双方对[补偿数额|归还时间]差距较大。'], heardOn),
  })
  const end = pace.on(2, 9)
  const award = plain('award', end, { 'suit-told': 'yes', 'awarded-amount': dressing.amount })
  return { steps: [...before, tried, award, plain('deliver-award', officeDays(end, chance.int(1, 2)))], end }
}

const numberOf = ({ chance }: Talk, on: Day) => `海农仲案〔${on.slice(0, 4)}〕第${chance.int(901, 999)}号`
