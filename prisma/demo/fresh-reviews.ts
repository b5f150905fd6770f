/** Reconsiderations under the law of 2023 with their clocks running, most of them with the officer of the demo. */
import { addDays, type Day } from '#app/domain/law/day'
import { assign, step, type Deed } from './deed'
import type { Fresh } from './fresh'
import { registration } from './perform-review'
import { attacks } from './review-texts'
import { draftOf } from './reviews'

const BY = 'review-1'
const OTHER = 'review-2'

export const freshReviews = (fresh: Fresh): Deed[][] => [
  ...beforeAcceptance(fresh),
  ...awaitingReply(fresh),
  ...onTrial(fresh),
]

/** Drawn among those that do not fit the time of the epidemic only. */
function received({ chance, county, office }: Fresh, days: number, by = BY): Deed[] {
  const attack = chance.pick(attacks.filter((each) => !each.firm))
  const application = { ...draftOf(chance, county, attack, office(days), false), handler: by }
  return [registration(county, application), assign(by, by, office(days))]
}

const accepted = (on: Day, by = BY, track = 'ordinary') => step(by, 'accept-2023', on, { track })

function beforeAcceptance(fresh: Fresh): Deed[][] {
  const { office } = fresh
  const missing = '请补正：申请人身份证明复印件；证明收到行政行为时间的材料。'
  return [
    received(fresh, 2),
    [...received(fresh, 9), step(BY, 'ask-correction', office(5), { missing, 'notice-received-on': office(4) })],
  ]
}

const served = (office: Fresh['office'], days: number, by = BY) => [
  step(by, 'send-copy', office(days), {}),
  step(by, 'record-receipt', office(days - 1), {}),
]

function awaitingReply(fresh: Fresh): Deed[][] {
  const { office } = fresh
  const simple = [...received(fresh, 12, OTHER), accepted(office(9), OTHER, 'simplified'), ...served(office, 7, OTHER)]
  return [
    [...received(fresh, 16), accepted(office(12)), ...served(office, 8)],
    [...simple, step(OTHER, 'receive-reply', office(2), { note: '被申请人提交答复书和证据九份。' })],
  ]
}

/** Accepted so many days ago: the decision falls due sixty days after. */
function onTrial(fresh: Fresh): Deed[][] {
  const { office, today } = fresh
  const trial = (days: number) => [
    ...received(fresh, days + 4),
    accepted(office(days)),
    ...served(office, days - 4),
    step(BY, 'receive-reply', office(days - 13), { note: '被申请人提交答复书和证据十二份，请求维持。' }),
  ]
  const heard = (days: number) =>
    step(BY, 'hear-parties', office(days), { 'heard-by': 'phone', views: '申请人坚持原请求，愿意在合理范围内协商。' })
  return [
    [...trial(46), heard(20)],
    [...trial(58), heard(30)],
    [...trial(65), heard(40)],
    [...trial(36), step(BY, 'notify-hearing', office(2), { 'hearing-on': addDays(today, 8), 'hearing-for': 'major' })],
    [
      ...trial(45),
      step(BY, 'suspend', office(20), { 'suspended-for': 'other-case', note: '需以另一案件的审理结果为依据。' }),
    ],
  ]
}
