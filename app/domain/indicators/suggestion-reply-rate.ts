import { firstVersion, fromReport, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { suggestionReplyVariants } from '#app/domain/indicators/variants/suggestion-reply-rate'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { say } from '#app/domain/words'

const procedures = [litigationResponse.key]

export const suggestionReplyRate: Indicator = {
  key: 'suggestion-reply-rate',
  name: { zh: '司法、检察建议答复率', en: 'Suggestions answered' },
  definition: {
    zh: '期内已办结答复的司法建议、检察建议 ÷ 期内收到的司法建议、检察建议。按份计；跨期答复的计入答复当期，所以可能超过百分之百；没有收到时无数据。',
    en: 'Judicial and procuratorial suggestions handled and answered in the period ÷ those received in the period. By document; an answer to an earlier one counts when it is given, so the rate can exceed a hundred; no data when none was received.',
  },
  counts: [say('去年收到、今年答复的：进分子', 'Received last year and answered in this: above the line')],
  leavesOut: [say('正在办理、尚未答复的：只进分母', 'Being handled and not yet answered: below the line only')],
  source: fromReport(
    '司法建议、检察建议办结答复率',
    'rate at which judicial and procuratorial suggestions were handled and answered',
  ),
  version: firstVersion,
  kind: 'rate',
  cases: 'item',
  ...twoDecimals,
  numerator: [plus({ measure: 'suggestion-replied', procedures })],
  denominator: [plus({ measure: 'suggestion-received', procedures })],
  variants: suggestionReplyVariants,
}
