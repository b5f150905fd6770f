import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { litigationResponse } from '#app/domain/procedures/litigation-response'

export const litigationDistrictDefendant: Indicator = {
  key: 'litigation-district-defendant',
  name: { zh: '以区政府为被告', en: 'Lawsuits against the district government' },
  definition: {
    zh: '一审行政应诉案件中，区政府为被告或共同被告的案件；一件只计一次。',
    en: 'Of the first-instance administrative lawsuits, those in which the district government is defendant or a co-defendant; once each.',
  },
  source: fromReport('其中以区政府为被告的行政诉讼案件', 'of these, against the district government'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'district-defendant', procedures: [litigationResponse.key] })],
}
