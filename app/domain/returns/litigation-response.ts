/**
 * Administrative litigation answered: no printed form was found, so the columns are those reports speak of, by
 * instance, defendant, result, the head in court (行政诉讼法 art. 3) and suggestions (art. 66).
 */
import { litigationHeadAttendanceRate } from '#app/domain/indicators/litigation-head-attendance-rate'
import type { Selection } from '#app/domain/indicators/indicator'
import { suggestionReplyRate } from '#app/domain/indicators/suggestion-reply-rate'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { lost } from '#app/domain/procedures/litigation-response/outcomes'
import { counts, equation, oneEach, published, under } from '#app/domain/returns/cells'
import type { Return } from '#app/domain/returns/return'
import { say, type Words } from '#app/domain/words'

const procedures = [litigationResponse.key]
const of = (measure: string): Selection => ({ measure, procedures })

const instances = [
  ['first', say('一审', 'First')],
  ['second', say('二审', 'Second')],
  ['retrial', say('再审', 'Retrial')],
] as const
const defendants = [
  ['district', say('区政府（含共同被告）', 'District government, alone or with others')],
  ['department', say('区政府部门', 'Departments')],
  ['town', say('镇政府、街道', 'Towns and streets')],
  ['other', say('其他机关', 'Other organs')],
] as const
/** Every result stands in exactly one. */
export const resultsOfSuits: readonly (readonly [key: string, name: Words, outcomes: readonly string[]])[] = [
  ['lost', say('败诉', 'Lost'), [...lost]],
  ['claim-rejected', say('驳回诉讼请求', 'Claim rejected'), ['claim-rejected']],
  ['case-dismissed', say('驳回起诉', 'Suit dismissed'), ['case-dismissed']],
  ['withdrawn', say('准许撤诉', 'Withdrawn'), ['withdrawn']],
  [
    'withdrawn-after-change',
    say('被告改变行为后撤诉', 'Withdrawn after the organ changed its act'),
    ['withdrawn-after-change'],
  ],
  ['mediated', say('调解', 'Mediated'), ['mediated']],
  ['appeal-rejected', say('驳回上诉', 'Appeal rejected'), ['appeal-rejected']],
  [
    'other',
    say('其他', 'Other'),
    ['contract-performance', 'contract-compensation', 'discontinued', 'sent-back', 'other'],
  ],
]

const item = { cases: 'item' } as const
const cells = [
  counts('1', 'carried-over', say('期初未结', 'Carried over'), { inHand: 'opening', procedures }),
  counts('2', 'accepted', say('本期应诉', 'Suits of the period'), of('accepted')),
  ...under(
    say('审级', 'Instance'),
    oneEach(instances, 3, (no, key, name) => counts(no, `instance-${key}`, name, of(`received.instance.${key}`))),
  ),
  ...under(
    say('一审被告', 'Defendant, first instance'),
    oneEach(defendants, 6, (no, key, name) =>
      counts(no, `defendant-${key}`, name, of(`first-instance.defendant.${key}`)),
    ),
  ),
  ...under(say('已审结', 'Concluded'), [
    counts('10', 'concluded', say('总计', 'In all'), of('concluded')),
    ...resultsOfSuits.map(([key, name, named], i) =>
      counts(String(11 + i), `result-${key}`, name, { ...of('concluded'), outcomes: { named } }),
    ),
  ]),
  counts('19', 'pending', say('期末未结', 'Not concluded'), { inHand: 'closing', procedures }),
  ...under(say('负责人出庭', 'Heads in court'), [
    counts('20', 'head-due', say('应当出庭（次）', 'Hearings to attend'), of('head-due'), item),
    counts('21', 'head-attended', say('实际出庭（次）', 'Hearings attended'), of('head-attended'), item),
    published('22', 'attendance-rate', litigationHeadAttendanceRate),
  ]),
  ...under(say('司法、检察建议', 'Suggestions'), [
    counts('23', 'suggestions-court', say('收到司法建议', 'From courts'), of('suggestion-received.from.court'), item),
    counts(
      '24',
      'suggestions-procuratorate',
      say('收到检察建议', 'From procuratorates'),
      of('suggestion-received.from.procuratorate'),
      item,
    ),
    counts('25', 'suggestions-replied', say('已办结答复', 'Answered'), of('suggestion-replied'), item),
    published('26', 'reply-rate', suggestionReplyRate),
  ]),
]

export const litigationResponseReturn: Return = {
  key: 'litigation-response',
  name: say('行政应诉案件统计表', 'Return of administrative litigation answered'),
  about: say(
    '全区各级行政机关应诉的行政诉讼案件，按审级、被告、结果，以及负责人出庭和建议答复情况。',
    'Administrative suits answered by the organs of the district, by instance, defendant and result; heads in court; suggestions answered.',
  ),
  source: say('年度法治政府报告所列各项', 'What the annual report on law-based government tells'),
  unverified: say('没有查到统一表样，栏目为本系统所拟。', 'No printed form was found: the columns are our own.'),
  version: { n: 1, from: '2020-01-01' },
  every: ['quarter', 'half', 'year'],
  handedInBy: ['district'],
  cells,
  equations: [
    equation(cells, ['carried-over', 'accepted'], ['concluded', 'pending'], true),
    equation(
      cells,
      ['accepted'],
      instances.map(([key]) => `instance-${key}`),
      true,
    ),
    equation(
      cells,
      ['instance-first'],
      defendants.map(([key]) => `defendant-${key}`),
      true,
    ),
    equation(
      cells,
      ['concluded'],
      resultsOfSuits.map(([key]) => `result-${key}`),
      true,
    ),
  ],
}
