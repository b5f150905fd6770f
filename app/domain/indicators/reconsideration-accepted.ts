import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

export const reconsiderationAccepted: Indicator = {
  key: 'reconsideration-accepted',
  name: { zh: '受理复议案件', en: 'Reconsiderations accepted' },
  definition: {
    zh: '受理日（含依法视为受理之日）在期内的行政复议案件，申请可以是上期收到的。',
    en: 'Administrative reconsiderations accepted in the period, or deemed accepted by law; the application may have come in before.',
  },
  counts: [say('视为受理的', 'Deemed accepted')],
  leavesOut: [say('补正期内、尚未受理的', 'Being corrected and not yet accepted'), say('不予受理的', 'Refused')],
  source: fromReport('受理', 'of these, accepted'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'accepted', procedures: [administrativeReconsideration.key] })],
}
