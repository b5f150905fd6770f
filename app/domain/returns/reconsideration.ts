/**
 * The return of administrative reconsiderations 国法复统字1号 (approved as 国统制〔2010〕103号), 45 columns. The form prints
 * no checks; those here are inferred from what its columns mean, and say so. Its columns of levels were not seen by name.
 */
import { reconsiderationMatters } from '#app/domain/codes/reconsideration-matters'
import type { Selection } from '#app/domain/indicators/indicator'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { amounts, counts, equation, oneEach, people, under } from '#app/domain/returns/cells'
import { organLevels, respondentLevels } from '#app/domain/returns/reconsideration/levels'
import { results } from '#app/domain/returns/reconsideration/results'
import type { Return } from '#app/domain/returns/return'
import { say } from '#app/domain/words'

const procedures = [administrativeReconsideration.key]
const of = (measure: string): Selection => ({ measure, procedures })

const respondents = respondentLevels(of)
const organs = organLevels(of)
const matters = oneEach(
  reconsiderationMatters.all.map(({ key, words }) => [key, words]),
  21,
  (no, key, name) => counts(no, `matter-${key}`, name, of(`accepted.matter.${key}`)),
)

const cells = [
  counts('1', 'carried-over', say('上期结转', 'Carried over'), { inHand: 'opening', procedures }),
  counts('2', 'received', say('本期新收', 'Received'), of('received')),
  counts('3', 'accepted', say('受理', 'Accepted'), of('accepted')),
  people('4', 'applicants', say('申请人总数', 'Applicants'), of('accepted.applicants')),
  ...under(say('被申请人', 'Respondent'), respondents),
  ...under(say('复议机关', 'Reconsideration organ'), organs),
  ...under(say('复议事项', 'Matter'), matters),
  ...under(say('已审结', 'Concluded'), [
    counts('31', 'concluded', say('总计', 'In all'), of('concluded')),
    ...results(of('concluded')),
  ]),
  counts('43', 'pending', say('未审结', 'Not concluded'), { inHand: 'closing', procedures }),
  ...under(say('行政赔偿', 'Compensation'), [
    counts('44', 'compensations', say('件数', 'Cases'), of('concluded.compensation'), {
      definition: say('办结时登记了赔偿、补偿金额的案件。', 'Cases concluded with an amount of compensation entered.'),
    }),
    amounts('45', 'compensation', say('赔偿数额（元）', 'Amount (yuan)'), of('concluded.compensation')),
  ]),
]

const keptIn = (list: typeof cells) => list.filter(({ numerator }) => numerator.length > 0).map(({ key }) => key)

export const reconsiderationReturn: Return = {
  key: 'reconsideration',
  name: say('行政复议案件统计报表', 'Return of administrative reconsiderations'),
  about: say(
    '区政府办理的行政复议案件，四十五栏。2023年以前受理日即收到日。',
    'Reconsiderations of the district government in 45 columns. To 2023 a case counts as accepted on the day it was received.',
  ),
  source: say('国法复统字1号（国统制〔2010〕103号）', 'Form 国法复统字1号, approved as 国统制〔2010〕103号'),
  unverified: say(
    '司法部现行表样未查到；第5至20栏各层级的名称和全部校验关系为推断。',
    'The form now in force was not found; the names of the levels in columns 5 to 20 and all checks are inferred.',
  ),
  version: { n: 1, from: '2011-01-01' },
  every: ['quarter', 'half', 'year'],
  handedInBy: ['district'],
  cells,
  equations: [
    equation(cells, ['carried-over', 'accepted'], ['concluded', 'pending'], true),
    equation(
      cells,
      ['concluded'],
      results(of('concluded')).map(({ key }) => key),
      true,
    ),
    equation(
      cells,
      ['accepted'],
      matters.map(({ key }) => key),
      true,
    ),
    equation(cells, ['accepted'], keptIn(respondents), true),
    equation(cells, ['accepted'], keptIn(organs), true),
  ],
}
