import { firstVersion, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { mediations } from '#app/domain/indicators/mediations'
import { peopleMediation } from '#app/domain/procedures/people-mediation'
import { say } from '#app/domain/words'

const common = { version: firstVersion, ...twoDecimals } as const
const people = [peopleMediation.key]

export const confirmationRate: Indicator = {
  key: 'confirmation-rate',
  name: say('司法确认率', 'Judicially confirmed'),
  definition: say(
    '期内法院裁定确认有效的人民调解协议 ÷ 期内达成的人民调解协议。按裁定登记日计，所以两边不完全是同一批协议。',
    'Agreements of people’s mediation a court confirmed in the period ÷ those reached in the period. Dated by the ruling, so not quite the same agreements on both sides.',
  ),
  counts: [
    say('当事人自行申请确认的', 'Confirmed at the parties’ own request'),
    say('上年达成、今年裁定的：进分子', 'Reached the year before and confirmed in this: above the line'),
  ],
  leavesOut: [say('驳回申请的：只进分母', 'Rejected by the court: below the line only')],
  source: say('人民调解统计“司法确认”栏', 'the column “judicially confirmed” of the return'),
  kind: 'rate',
  cases: 'proceeding',
  ...common,
  numerator: [plus({ measure: 'confirmed', procedures: people })],
  denominator: [plus({ measure: 'concluded', procedures: people, outcomes: { resolves: true } })],
  variants: [
    {
      key: 'all-mediation',
      name: say('各类调解', 'Every kind of mediation'),
      definition: say(
        '期内法院裁定确认有效的人民调解、行政调解、律师调解协议 ÷ 期内达成的这三类调解协议。',
        'Agreements of people’s, administrative and lawyer mediation a court confirmed in the period ÷ those reached in the period.',
      ),
      counts: [say('律师调解协议', 'An agreement of a lawyer’s mediation')],
      leavesOut: [say('在别处调解、只来办理确认的', 'Mediated elsewhere and only brought for confirmation')],
      source: say('“三调”联动统计', 'counts of the three kinds of mediation together'),
      ...common,
      numerator: [plus({ measure: 'confirmed', procedures: mediations })],
      denominator: [plus({ measure: 'concluded', procedures: mediations, outcomes: { resolves: true } })],
    },
  ],
}
