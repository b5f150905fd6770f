import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { arbitration } from '#app/domain/procedures/arbitration'
import { say } from '#app/domain/words'

export const arbitrationAmount: Indicator = {
  key: 'arbitration-amount',
  name: { zh: '仲裁标的额', en: 'Amount in dispute, arbitration' },
  definition: {
    zh: '期内办结的仲裁案件的标的额之和。报告未说明是受理还是办结案件的标的额，本系统按办结计。',
    en: 'Amounts in dispute of the arbitrations concluded in the period, added up. The report does not say whether it means accepted or concluded cases; this counts concluded ones.',
  },
  counts: [say('去年受理、今年裁决的案件的标的额', 'The amount of a case accepted last year and awarded this year')],
  leavesOut: [say('已受理尚未办结案件的标的额', 'Amounts of cases accepted and not yet concluded')],
  source: fromReport('总标的', 'total amount in dispute'),
  version: firstVersion,
  kind: 'amount',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'amount-concluded', procedures: [arbitration.key] })],
}
