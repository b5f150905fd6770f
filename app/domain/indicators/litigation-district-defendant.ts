import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { say } from '#app/domain/words'

export const litigationDistrictDefendant: Indicator = {
  key: 'litigation-district-defendant',
  name: { zh: '以区政府为被告', en: 'Lawsuits against the district government' },
  definition: {
    zh: '一审行政应诉案件中，区政府为被告或共同被告的案件；一件只计一次。',
    en: 'Of the first-instance administrative lawsuits, those in which the district government is defendant or a co-defendant; once each.',
  },
  counts: [say('区政府与部门为共同被告的', 'The district sued together with a department')],
  leavesOut: [say('只以部门为被告的', 'Only a department is sued'), say('二审、再审', 'Appeals and retrials')],
  source: fromReport('其中以区政府为被告的行政诉讼案件', 'of these, against the district government'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'district-defendant', procedures: [litigationResponse.key] })],
}
