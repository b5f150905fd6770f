/**
 * The monthly report of reconsiderations (行政复议案件月度报告制度 of the annual report for 2020): what came, what was
 * decided and what is still in hand. No form was published.
 */
import type { Selection } from '#app/domain/indicators/indicator'
import { reconsiderationHeard } from '#app/domain/indicators/reconsideration-heard'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { counts, equation, published, under } from '#app/domain/returns/cells'
import type { Return } from '#app/domain/returns/return'
import { say, type Words } from '#app/domain/words'

const procedures = [administrativeReconsideration.key]
const of = (measure: string): Selection => ({ measure, procedures })

type Outcomes = NonNullable<Selection['outcomes']>
/** Every outcome stands in exactly one. */
export const resultsOfMonth: readonly (readonly [key: string, name: Words, outcomes: Outcomes])[] = [
  ['direct', say('直接纠错', 'Corrected directly'), { group: 'direct-correction' }],
  [
    'indirect',
    say('调解、和解或改变后撤回', 'Mediated, settled or withdrawn after a change'),
    { group: 'indirect-correction' },
  ],
  ['upheld', say('维持', 'Upheld'), { named: ['upheld'] }],
  ['rejected', say('驳回', 'Rejected'), { named: ['claim-rejected', 'application-dismissed'] }],
  [
    'other',
    say('其他', 'Other'),
    { named: ['contract-duty', 'withdrawn', 'terminated', 'not-accepted', 'transferred', 'abandoned'] },
  ],
]

const cells = [
  counts('1', 'carried-over', say('上月结转', 'Carried over'), { inHand: 'opening', procedures }),
  counts('2', 'received', say('本月收到', 'Received'), of('received')),
  counts('3', 'accepted', say('受理', 'Accepted'), of('accepted')),
  counts('4', 'turned-away', say('未予受理', 'Ended without acceptance'), of('turned-away')),
  published('5', 'heard', reconsiderationHeard),
  ...under(say('审结', 'Concluded'), [
    counts('6', 'concluded', say('总计', 'In all'), of('concluded')),
    ...resultsOfMonth.map(([key, name, outcomes], i) =>
      counts(String(7 + i), `result-${key}`, name, { ...of('concluded'), outcomes }),
    ),
  ]),
  counts('12', 'pending', say('月末在审', 'In hand at the end'), { inHand: 'closing', procedures }),
]

export const monthlyReconsiderationReport: Return = {
  key: 'monthly-reconsideration',
  name: say('行政复议案件月度报告', 'Monthly report of reconsiderations'),
  about: say(
    '每月行政复议案件的收、结、存和审理结果。',
    'Reconsiderations of a month: received, concluded, in hand, and how they ended.',
  ),
  source: say(
    '海政发〔2021〕3号年度报告：“行政复议案件月度报告制度”',
    'Annual report 海政发〔2021〕3号: “monthly report of reconsiderations”',
  ),
  unverified: say('报告未附表样，栏目为本系统所拟。', 'The report shows no form: the columns are our own.'),
  version: { n: 1, from: '2020-01-01' },
  every: ['month'],
  handedInBy: ['district'],
  cells,
  equations: [
    equation(cells, ['carried-over', 'accepted'], ['concluded', 'pending'], true),
    equation(
      cells,
      ['concluded'],
      resultsOfMonth.map(([key]) => `result-${key}`),
      true,
    ),
  ],
  paragraphs: [
    {
      text: say(
        '{period}共收到行政复议申请{received}件，受理{accepted}件，审结{concluded}件[1]，其中直接纠错{result-direct}件；月末在审{pending}件。',
        'In {period}, {received} applications for reconsideration were received and {accepted} accepted; {concluded} were concluded[1], {result-direct} of them by a direct correction; {pending} were in hand at the end.',
      ),
      notes: [
        say(
          '审结含以前受理、本月办结的案件；直接纠错指撤销、变更、确认违法、确认无效、责令履行。',
          'Concluded: accepted earlier included. A direct correction: annulled, varied, declared illegal, declared void, ordered to act.',
        ),
      ],
    },
  ],
}
