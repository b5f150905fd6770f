import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'

export const reconsiderationAccepted: Indicator = {
  key: 'reconsideration-accepted',
  name: { zh: '受理复议案件', en: 'Reconsiderations accepted' },
  definition: {
    zh: '受理日（含依法视为受理之日）在期内的行政复议案件，申请可以是上期收到的。',
    en: 'Administrative reconsiderations accepted in the period, or deemed accepted by law; the application may have come in before.',
  },
  source: fromReport('受理', 'of these, accepted'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'accepted', procedures: [administrativeReconsideration.key] })],
}
