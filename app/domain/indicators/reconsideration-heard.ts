import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

export const reconsiderationHeard: Indicator = {
  key: 'reconsideration-heard',
  name: { zh: '听证审理', en: 'Reconsiderations heard' },
  definition: {
    zh: '期内举行过听证的行政复议案件；一件只计一次，按首次听证之日计。',
    en: 'Administrative reconsiderations in which a hearing was held in the period; once each, on the day of the first.',
  },
  counts: [say('受理后举行两次听证的：一件', 'Two hearings in one case: one case')],
  leavesOut: [say('只当面听取意见、未举行听证的', 'The parties heard without a hearing')],
  source: fromReport('其中听证审理案件', 'of these, tried with a hearing'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'heard', procedures: [administrativeReconsideration.key] })],
}
