/** The two paragraphs, in the words of the report where it has them; each figure defined once in a note. */
import { arbitrationAmount } from '#app/domain/indicators/arbitration-amount'
import { disputesResolved } from '#app/domain/indicators/disputes-resolved'
import { grassrootsResolutionRate } from '#app/domain/indicators/grassroots-resolution-rate'
import { litigationDistrictDefendant } from '#app/domain/indicators/litigation-district-defendant'
import { litigationFirstInstance } from '#app/domain/indicators/litigation-first-instance'
import { litigationHeadAttendanceRate } from '#app/domain/indicators/litigation-head-attendance-rate'
import { litigationLost } from '#app/domain/indicators/litigation-lost'
import { reconsiderationAccepted } from '#app/domain/indicators/reconsideration-accepted'
import { reconsiderationDirectCorrectionRate } from '#app/domain/indicators/reconsideration-direct-correction-rate'
import { reconsiderationHeard } from '#app/domain/indicators/reconsideration-heard'
import { reconsiderationOverallCorrectionRate } from '#app/domain/indicators/reconsideration-overall-correction-rate'
import { reconsiderationReceived } from '#app/domain/indicators/reconsideration-received'
import { suggestionReplyRate } from '#app/domain/indicators/suggestion-reply-rate'
import { arbitrationAccepted } from '#app/domain/indicators/arbitration-accepted'
import { arbitrationConcluded } from '#app/domain/indicators/arbitration-concluded'
import type { Indicator } from '#app/domain/indicators/indicator'
import type { Paragraph } from '#app/domain/returns/return'
import { say, type Words } from '#app/domain/words'

/** Name and definition, and how the report prints it where that is not the figure's own way. */
const note = ({ name, definition }: Indicator, printed: Words = say('', '')): Words =>
  say(`${name.zh}：${definition.zh}${printed.zh}`, `${name.en}: ${definition.en}${printed.en}`)

const reachable = say('不足百分之百的，舍去小数，不进位。', ' Short of a hundred, the decimals are cut off.')

export const reviewsParagraph: Paragraph = {
  title: say('（一）行政复议和行政应诉', '(1) Reconsideration and litigation'),
  text: say(
    '{period}共收到行政复议申请{received}件[1]，受理{accepted}件[2]，其中听证审理案件{heard}件[3]，直接纠错率为{direct-correction}[4]，综合纠错率为{overall-correction}[5]。共办理一审行政应诉案件{first-instance}件[6]，其中以区政府为被告的行政诉讼案件{district-defendant}件[7]，{lost}[8]，行政机关负责人出庭应诉率{head-attendance}[9]，司法建议、检察建议办结答复率{suggestions-answered}[10]。',
    'In {period}, {received} applications for reconsideration were received[1] and {accepted} accepted[2], {heard} of them tried with a hearing[3]; the direct correction rate was {direct-correction}[4], the overall correction rate {overall-correction}[5]. {first-instance} first-instance administrative suits were answered[6], {district-defendant} of them against the district government[7]; {lost}[8]; heads of organs attended court in {head-attendance} of the cases due[9]; {suggestions-answered} of judicial and procuratorial suggestions were answered[10].',
  ),
  phrases: {
    lost: {
      none: say('未发生一件败诉', 'not one was lost'),
      some: say('败诉{n}件', '{n} were lost'),
    },
  },
  notes: [
    note(reconsiderationReceived),
    note(reconsiderationAccepted),
    note(reconsiderationHeard),
    note(reconsiderationDirectCorrectionRate, say('保留两位小数，截尾。', ' Cut off after two decimals.')),
    note(reconsiderationOverallCorrectionRate, say('保留两位小数，四舍五入。', ' Rounded half up to two decimals.')),
    note(litigationFirstInstance),
    note(litigationDistrictDefendant),
    note(litigationLost),
    note(litigationHeadAttendanceRate, reachable),
    note(suggestionReplyRate, reachable),
  ],
}

export const disputesParagraph: Paragraph = {
  title: say('（二）矛盾纠纷化解', '(2) Disputes resolved'),
  text: say(
    '{period}受理化解各类纠纷{resolved}件[1]，全区{grassroots|above}矛盾纠纷在基层化解[2]。共受理仲裁案件{arbitration-accepted}件[3]，办结{arbitration-concluded}件[4]，总标的{arbitration-amount|over}[5]。',
    'In {period}, {resolved} disputes were received and resolved[1], {grassroots|above} of them at the grass roots[2]. {arbitration-accepted} arbitrations were accepted[3] and {arbitration-concluded} concluded[4], with {arbitration-amount|over} in dispute[5].',
  ),
  notes: [
    note(disputesResolved),
    note(grassrootsResolutionRate, say('正文取所达到的整数百分比。', ' The text names the whole percent it reaches.')),
    note(arbitrationAccepted),
    note(arbitrationConcluded),
    note(
      arbitrationAmount,
      say('正文舍去不足一亿元（或一万元）的部分。', ' The text cuts it down to whole hundred millions or less.'),
    ),
  ],
}
