/**
 * The figures of part four, (一) and (二), of the annual report on law-based government, as sentences. Whoever wrote the
 * report for 2020 cut one correction rate off and rounded the other; so do the columns here, and the notes say it.
 */
import { arbitrationAccepted } from '#app/domain/indicators/arbitration-accepted'
import { arbitrationAmount } from '#app/domain/indicators/arbitration-amount'
import { arbitrationConcluded } from '#app/domain/indicators/arbitration-concluded'
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
import type { Indicator } from '#app/domain/indicators/indicator'
import { published, under } from '#app/domain/returns/cells'
import { disputesParagraph, reviewsParagraph } from '#app/domain/returns/annual-report/paragraphs'
import type { Return } from '#app/domain/returns/return'
import { say } from '#app/domain/words'

const numbered = (part: string, list: readonly (readonly [string, Indicator, Parameters<typeof published>[3]?])[]) =>
  list.map(([key, indicator, printing], i) => published(`${part}-${i + 1}`, key, indicator, printing))

const cutOff = { decimals: 2, rounding: 'truncate' } as const
/** 100 % only where not one is missing. */
const wholePercent = { decimals: 0, rounding: 'truncate' } as const

export const annualReport: Return = {
  key: 'annual-report',
  name: say('法治政府建设年度报告（四）', 'Annual report on law-based government, part four'),
  about: say(
    '年度报告第四部分（一）（二）两段中的数字，每个数字都有定义，可以点开看案件。',
    'The figures in two paragraphs of part four, each with its definition and its cases.',
  ),
  source: say('海政发〔2021〕3号年度报告', 'Annual report 海政发〔2021〕3号'),
  unverified: say(
    '报告没有写明各项口径，口径见脚注；小标题为本系统所拟。',
    'The report does not say how it counts: the notes say how this does. The headings are our own.',
  ),
  version: { n: 1, from: '2020-01-01' },
  every: ['year'],
  handedInBy: ['district'],
  cells: [
    ...under(
      say('行政复议和行政应诉', 'Reconsideration and litigation'),
      numbered('一', [
        ['received', reconsiderationReceived],
        ['accepted', reconsiderationAccepted],
        ['heard', reconsiderationHeard],
        ['direct-correction', reconsiderationDirectCorrectionRate, cutOff],
        ['overall-correction', reconsiderationOverallCorrectionRate],
        ['first-instance', litigationFirstInstance],
        ['district-defendant', litigationDistrictDefendant],
        ['lost', litigationLost],
        ['head-attendance', litigationHeadAttendanceRate, wholePercent],
        ['suggestions-answered', suggestionReplyRate, wholePercent],
      ]),
    ),
    ...under(
      say('矛盾纠纷化解', 'Disputes resolved'),
      numbered('二', [
        ['resolved', disputesResolved],
        ['grassroots', grassrootsResolutionRate],
        ['arbitration-accepted', arbitrationAccepted],
        ['arbitration-concluded', arbitrationConcluded],
        ['arbitration-amount', arbitrationAmount],
      ]),
    ),
  ],
  equations: [],
  paragraphs: [reviewsParagraph, disputesParagraph],
}
