/** 负责人出庭应诉率: a national average below a half stands beside provinces near a hundred, by the denominator alone. */
import { firstVersion, plus, twoDecimals, type Variant } from '#app/domain/indicators/indicator'
import { litigationResponse } from '#app/domain/procedures/litigation-response'
import { say } from '#app/domain/words'

const procedures = [litigationResponse.key]
const of = (measure: string) => [plus({ measure, procedures })]
const common = { version: firstVersion, ...twoDecimals } as const
const deputy = say('副职出庭的', 'A deputy attended')

export const headAttendanceVariants: readonly Variant[] = [
  {
    key: 'all-suits',
    name: say('按全部一审案件', 'By all first-instance suits'),
    definition: say(
      '期内收到、负责人至少出庭一次的一审行政应诉案件 ÷ 期内收到的一审行政应诉案件，未开庭即撤诉的也进分母。',
      'First-instance suits received in the period in which the head attended at least once ÷ first-instance suits received in it, those withdrawn before any hearing included.',
    ),
    counts: [deputy],
    leavesOut: [say('未开庭即撤诉的：只进分母', 'Withdrawn before a hearing: below the line only')],
    source: say('以全部应诉案件为母数的地区', 'places that divide by all suits'),
    ...common,
    cases: 'proceeding',
    numerator: of('first-instance-attended'),
    denominator: of('first-instance'),
  },
  {
    key: 'heard',
    name: say('按开庭案件', 'By suits heard in court'),
    definition: say(
      '期内首次由负责人出庭的一审案件 ÷ 期内首次开庭的一审案件，按件计。',
      'First-instance suits the head first attended in the period ÷ those first heard in court in it; by case.',
    ),
    counts: [deputy],
    leavesOut: [say('书面审理、未开庭的', 'Tried on the papers, never heard')],
    source: say('以开庭案件为母数的地区', 'places that divide by the suits heard'),
    ...common,
    cases: 'proceeding',
    numerator: of('in-court-attended'),
    denominator: of('in-court'),
  },
  {
    key: 'proposed',
    name: say('按法院建议出庭', 'By what the court asked for'),
    definition: say(
      '期内法院书面建议且负责人实际出庭的庭审 ÷ 期内法院书面建议负责人出庭的庭审，按次计。',
      'Court hearings in the period for which the court asked for the head in writing and the head came ÷ those for which it asked; by hearing.',
    ),
    counts: [deputy],
    leavesOut: [say('法院未建议、负责人主动出庭的', 'Attended without having been asked')],
    source: say(
      '行政诉讼法解释第129条；以法院建议为母数的地区',
      'interpretation of the procedure law, Art. 129; places that divide by what the court asked',
    ),
    ...common,
    numerator: of('head-proposed-attended'),
    denominator: of('head-proposed'),
  },
]
