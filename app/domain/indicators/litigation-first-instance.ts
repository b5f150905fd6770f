import { firstVersion, fromReport, plus, whole, type Indicator } from '#app/domain/indicators/indicator'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { say } from '#app/domain/words'

export const litigationFirstInstance: Indicator = {
  key: 'litigation-first-instance',
  name: { zh: '一审行政应诉案件', en: 'First-instance administrative lawsuits' },
  definition: {
    zh: '期内收到应诉通知的一审行政诉讼案件，被告为全区各级行政机关；上期收到、本期仍在办的不再计。',
    en: 'First-instance administrative lawsuits against organs of the district at every level, of which the court gave notice in the period; those notified before and still open are not counted again.',
  },
  counts: [say('以镇政府为被告的一审', 'A first-instance suit against a town')],
  leavesOut: [say('同一案件的二审：另计', 'The appeal of the same case: counted apart')],
  source: fromReport('共办理一审行政应诉案件', 'first-instance administrative lawsuits answered in all'),
  version: firstVersion,
  kind: 'count',
  cases: 'proceeding',
  ...whole,
  numerator: [plus({ measure: 'first-instance', procedures: [litigationResponse.key] })],
}
