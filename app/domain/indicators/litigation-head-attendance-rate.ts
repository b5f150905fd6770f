import { firstVersion, fromReport, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { headAttendanceVariants } from '#app/domain/indicators/variants/litigation-head-attendance-rate'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { say } from '#app/domain/words'

const procedures = [litigationResponse.key]

/** 行政诉讼法 art. 3: the head of the sued organ attends, or sends staff and says why. */
export const litigationHeadAttendanceRate: Indicator = {
  key: 'litigation-head-attendance-rate',
  name: { zh: '负责人出庭应诉率', en: 'Attendance of heads in court' },
  definition: {
    zh: '期内行政机关负责人（含副职）实际出庭的庭审 ÷ 期内负责人应当出庭的庭审。按次计，不按案计；没有应当出庭的庭审时无数据。',
    en: 'Court hearings in the period that the head of the sued organ, or a deputy, attended ÷ court hearings in the period the head should attend. By hearing, not by case; no data when there was none to attend.',
  },
  counts: [say('副职出庭的庭审', 'A hearing a deputy attended')],
  leavesOut: [
    say('负责人不必出庭而出庭的：不进分子', 'Attended though not due: not above the line'),
    say('没有开庭的案件', 'Cases never heard in court'),
  ],
  source: fromReport('行政机关负责人出庭应诉率', 'rate at which heads of organs attended court'),
  version: firstVersion,
  kind: 'rate',
  cases: 'item',
  ...twoDecimals,
  numerator: [plus({ measure: 'head-attended', procedures })],
  denominator: [plus({ measure: 'head-due', procedures })],
  variants: headAttendanceVariants,
}
