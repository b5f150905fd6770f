import { firstVersion, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

const procedures = [administrativeReconsideration.key]

export const reconsiderationInHand: Indicator = {
  key: 'reconsideration-in-hand',
  name: { zh: '在办复议案件', en: 'Reconsiderations in hand' },
  definition: {
    zh: '上期结转（期初已受理、尚未办结）与期内受理的行政复议案件之和。',
    en: 'Administrative reconsiderations carried over (accepted and not concluded when the period began) and those accepted in the period.',
  },
  counts: [say('上期受理、期初未结的', 'Accepted before and not concluded when the period began')],
  leavesOut: [say('已收到、尚未受理的', 'Received and not yet accepted')],
  source: {
    zh: '《行政复议案件统计报表》（国法复统字1号）“上期结转”与“受理”两栏',
    en: 'Statistical return of administrative reconsiderations (国法复统字1号), columns “carried over” and “accepted”',
  },
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ inHand: 'opening', procedures }), plus({ measure: 'accepted', procedures })],
}
