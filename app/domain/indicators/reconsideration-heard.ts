import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'

export const reconsiderationHeard: Indicator = {
  key: 'reconsideration-heard',
  name: { zh: '听证审理', en: 'Reconsiderations heard' },
  definition: {
    zh: '期内举行过听证的行政复议案件；一件只计一次，按首次听证之日计。',
    en: 'Administrative reconsiderations in which a hearing was held in the period; once each, on the day of the first.',
  },
  source: fromReport('其中听证审理案件', 'of these, tried with a hearing'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'heard', procedures: [administrativeReconsideration.key] })],
}
