import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { arbitration } from '#app/domain/procedures/arbitration'
import { say } from '#app/domain/words'

export const arbitrationAccepted: Indicator = {
  key: 'arbitration-accepted',
  name: { zh: '受理仲裁案件', en: 'Arbitrations accepted' },
  definition: {
    zh: '受理日在期内的仲裁案件。',
    en: 'Arbitrations accepted in the period.',
  },
  counts: [say('去年收到、今年受理的', 'Received last year, accepted this year')],
  leavesOut: [say('决定不予受理的', 'Refused at the door')],
  source: fromReport('共受理仲裁案件', 'arbitrations accepted in all'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'accepted', procedures: [arbitration.key] })],
}
