import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { arbitration } from '#app/domain/procedures/arbitration'

export const arbitrationConcluded: Indicator = {
  key: 'arbitration-concluded',
  name: { zh: '办结仲裁案件', en: 'Arbitrations concluded' },
  definition: {
    zh: '已受理且办结日在期内的仲裁案件，无论结案方式，也可以是上期受理的。',
    en: 'Accepted arbitrations that ended in the period, whatever the outcome; they may have been accepted before it.',
  },
  source: fromReport('办结', 'of these, concluded'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'concluded', procedures: [arbitration.key] })],
}
