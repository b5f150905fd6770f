import { firstVersion, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

const procedures = [administrativeReconsideration.key]

export const reconsiderationMediatedOrWithdrawnRate: Indicator = {
  key: 'reconsideration-mediated-or-withdrawn-rate',
  name: say('复议调撤率', 'Reconsiderations mediated or withdrawn'),
  definition: say(
    '期内以行政复议调解书、和解后终止、被申请人改变后撤回、自愿撤回办结的行政复议案件 ÷ 期内办结的行政复议案件。',
    'Reconsiderations concluded in the period as mediated, settled, withdrawn after the organ changed its act, or withdrawn ÷ those concluded in it.',
  ),
  counts: [say('自愿撤回的', 'Withdrawn of free will')],
  leavesOut: [
    say('申请人死亡而终止的：只进分母', 'Terminated because the applicant died: below the line only'),
    say('受理前撤回的', 'Withdrawn before acceptance'),
  ],
  source: say(
    '司法部全国行政复议应诉统计公报“调解和撤回”',
    'national bulletin of the Ministry of Justice, “mediated and withdrawn”',
  ),
  kind: 'rate',
  cases: 'proceeding',
  version: firstVersion,
  ...twoDecimals,
  numerator: [plus({ measure: 'concluded', procedures, outcomes: { group: 'mediated-or-withdrawn' } })],
  denominator: [plus({ measure: 'concluded', procedures })],
}
