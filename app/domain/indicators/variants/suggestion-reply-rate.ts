/** 建议答复率: of those received, and of each kind by itself, as the report names both. */
import { firstVersion, plus, twoDecimals, type Variant } from '#app/domain/indicators/indicator'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { say, type Words } from '#app/domain/words'

const procedures = [litigationResponse.key]
const of = (measure: string) => [plus({ measure, procedures })]
const common = { version: firstVersion, ...twoDecimals } as const
const unanswered = say('尚未答复的：只进分母', 'Not yet answered: below the line only')

const byKind = (key: string, from: string, kind: Words, organ: Words): Variant => ({
  key,
  name: say(`只计${kind.zh}`, `${kind.en} only`),
  definition: say(
    `期内已办结答复的${kind.zh} ÷ 期内收到的${kind.zh}，按份计。`,
    `${kind.en} handled and answered in the period ÷ those received in it; by document.`,
  ),
  counts: [say(`${organ.zh}发来、已答复的`, `Sent by ${organ.en} and answered`)],
  leavesOut: [unanswered],
  source: say(`报告“司法建议、检察建议”分列`, 'the report names both kinds'),
  ...common,
  numerator: of(`suggestion-replied.from.${from}`),
  denominator: of(`suggestion-received.from.${from}`),
})

export const suggestionReplyVariants: readonly Variant[] = [
  {
    key: 'since',
    name: say('期内收到的至今已答复', 'Of those received, answered since'),
    definition: say(
      '期内收到的司法建议、检察建议中至今已办结答复的 ÷ 期内收到的司法建议、检察建议。两边同一批，不会超过百分之百。',
      'Of the suggestions received in the period, those answered since ÷ those received in it. The same documents on both sides: never above a hundred.',
    ),
    counts: [say('年底收到、来年答复的', 'Received at the end of the year and answered in the next')],
    leavesOut: [unanswered, say('上年收到、今年答复的', 'Received the year before')],
    source: say('按收到年度追踪的统计', 'counts that follow each year’s documents'),
    ...common,
    numerator: of('suggestion-replied-since'),
    denominator: of('suggestion-received'),
  },
  byKind('court', 'court', say('司法建议', 'Judicial suggestions'), say('法院', 'a court')),
  byKind(
    'procuratorate',
    'procuratorate',
    say('检察建议', 'Procuratorial suggestions'),
    say('检察院', 'a procuratorate'),
  ),
]
