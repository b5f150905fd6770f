/** 综合纠错率 by concluded cases, and by the two tables of the Beijing system that give the name to two figures. */
import { firstVersion, plus, twoDecimals, type Variant } from '#app/domain/indicators/indicator'
import {
  direct,
  ended,
  inHand,
  newlyReceived,
  onTheFirstDay,
  printed,
  settledAgain,
  source,
  terminations,
} from '#app/domain/indicators/variants/beijing'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

const procedures = [administrativeReconsideration.key]
const concluded = (group: string) => plus({ measure: 'concluded', procedures, outcomes: { group } })
const settled = say('和解后终止的', 'Settled and terminated')

export const overallCorrectionVariants: readonly Variant[] = [
  {
    key: 'concluded',
    name: say('按办结数', 'By concluded'),
    definition: say(
      '期内直接纠错与间接纠错（行政复议调解书、和解后终止、被申请人改变后撤回）的案件 ÷ 期内办结的行政复议案件。',
      'Cases directly or indirectly corrected in the period (mediated, settled, withdrawn after the organ changed its act) ÷ reconsiderations concluded in it.',
    ),
    counts: [settled],
    leavesOut: [say('自愿撤回的：只进分母', 'Withdrawn of free will: below the line only')],
    source: say('多数地方统计口径', 'as most places count'),
    version: firstVersion,
    ...twoDecimals,
    numerator: [concluded('direct-correction'), concluded('indirect-correction')],
    denominator: [plus({ measure: 'concluded', procedures })],
  },
  {
    key: 'beijing',
    name: say('北京系统口径', 'As the Beijing system counts'),
    definition: say(
      '（直接纠错＋全部调解、终止结案＋和解结案）÷（期内收到并受理的＋期初当日及以前收到、期初未结的）。和解在终止中已计、又单独再计一次，期初当日收到的在分母里计两次，都是该系统的差错。',
      '(Direct corrections + all mediated and terminated cases + settlements) ÷ (accepted cases received in the period + those received up to its first day and not closed before it). Settlements are among the terminations and counted once more, and what came on the first day is twice below the line: faults of that system.',
    ),
    counts: [
      say('和解后终止的：分子计两次', 'Settled and terminated: twice above the line'),
      say('自愿撤回的：也计为纠错', 'Withdrawn of free will: a correction too'),
      onTheFirstDay,
    ],
    leavesOut: [say('确认无效的', 'Declared void')],
    source,
    version: firstVersion,
    ...printed,
    numerator: [direct, terminations, settledAgain],
    denominator: inHand,
  },
  {
    key: 'beijing-table-19',
    name: say('北京系统第19表口径', 'As table 19 of the Beijing system counts'),
    definition: say(
      '期内直接纠错、调解和各种终止结案的案件 ÷ 期内收到并受理的案件，保留一位小数。同一系统、同一名称的第三个母数。',
      'Cases concluded in the period by a direct correction, mediation or any termination ÷ accepted cases received in the period, to one decimal. The third denominator under one name in one system.',
    ),
    counts: [settled, say('因申请人死亡终止的：也计为纠错', 'Terminated because the applicant died: a correction too')],
    leavesOut: [say('上年收到的：不进分母', 'Received the year before: not below the line')],
    source: say('北京市在用行政复议系统公开源码的第19表口径', 'table 19 of the same system'),
    version: firstVersion,
    decimals: 1,
    rounding: 'half-up',
    numerator: [direct, ended('mediated'), ended('withdrawn', 'settled', 'withdrawn-after-change', 'terminated')],
    denominator: [newlyReceived],
  },
]
