import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { arbitration } from '#app/domain/procedures/arbitration'
import { say } from '#app/domain/words'

export const arbitrationConcluded: Indicator = {
  key: 'arbitration-concluded',
  name: { zh: '办结仲裁案件', en: 'Arbitrations concluded' },
  definition: {
    zh: '已受理且办结日在期内的仲裁案件，无论结案方式，也可以是上期受理的。',
    en: 'Accepted arbitrations that ended in the period, whatever the outcome; they may have been accepted before it.',
  },
  counts: [say('撤回申请而终结的已受理案件', 'An accepted case that ended by withdrawal')],
  leavesOut: [say('受理前撤回的', 'Withdrawn before acceptance')],
  source: fromReport('办结', 'of these, concluded'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'concluded', procedures: [arbitration.key] })],
}
