import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

export const reconsiderationReceived: Indicator = {
  key: 'reconsideration-received',
  name: { zh: '收到复议申请', en: 'Reconsideration applications received' },
  definition: {
    zh: '收到日在期内的行政复议申请，无论以后是否受理。',
    en: 'Applications for administrative reconsideration received in the period, whether or not accepted afterwards.',
  },
  counts: [say('后来不予受理的', 'Refused later')],
  leavesOut: [say('上年收到、今年受理的', 'Received last year and accepted in this')],
  source: fromReport('共收到行政复议申请', 'applications for administrative reconsideration received in all'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'received', procedures: [administrativeReconsideration.key] })],
}
