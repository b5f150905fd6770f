/** 直接纠错率: in hand, concluded, or decided on the merits; 2.73 万 is two rates by its denominator. */
import { firstVersion, plus, twoDecimals, type Variant } from '#app/domain/indicators/indicator'
import { direct, inHand, onTheFirstDay, printed, source } from '#app/domain/indicators/variants/beijing'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

const procedures = [administrativeReconsideration.key]
const numerator = [plus({ measure: 'concluded', procedures, outcomes: { group: 'direct-correction' } })]
const common = { version: firstVersion, ...twoDecimals } as const
const annulled = say('部分撤销的', 'Annulled in part')
const withdrawn = say('改变后撤回的：只进分母', 'Withdrawn after a change: below the line only')

export const directCorrectionVariants: readonly Variant[] = [
  {
    key: 'concluded',
    name: say('按办结数', 'By concluded'),
    definition: say(
      '期内直接纠错（撤销、变更、确认违法、确认无效、责令履行）的行政复议案件 ÷ 期内办结的行政复议案件。',
      'Reconsiderations directly corrected in the period (annulled, varied, declared illegal, declared void, ordered to act) ÷ reconsiderations concluded in it.',
    ),
    counts: [annulled],
    leavesOut: [withdrawn, say('在办未结的', 'Still in hand')],
    source: say('多数地方统计口径', 'as most places count'),
    ...common,
    numerator,
    denominator: [plus({ measure: 'concluded', procedures })],
  },
  {
    key: 'merits',
    name: say('按实体决定数（全国口径）', 'By merits decisions (national)'),
    definition: say(
      '期内直接纠错的行政复议案件 ÷ 期内作出实体决定的案件（维持、驳回复议请求与各种纠错决定），调解、和解、撤回、终止、驳回申请的不计。全国公报未说明母数，此口径与其各年数字大致相符。',
      'Reconsiderations directly corrected in the period ÷ those decided on the merits (upheld, claim rejected, corrected in any way); mediated, settled, withdrawn, terminated and dismissed ones left out. The national bulletin does not say what it divides by; this fits its numbers roughly.',
    ),
    counts: [annulled, say('维持的：只进分母', 'Upheld: below the line only')],
    leavesOut: [say('调解、撤回的', 'Mediated or withdrawn')],
    source: say(
      '司法部全国行政复议应诉统计公报（推断）',
      'national bulletin of the Ministry of Justice, as it must be read',
    ),
    ...common,
    numerator,
    denominator: [plus({ measure: 'concluded', procedures, outcomes: { group: 'merits' } })],
  },
  {
    key: 'beijing',
    name: say('北京系统口径', 'As the Beijing system counts'),
    definition: say(
      '期内以撤销、变更、确认违法、责令履行办结的案件 ÷（期内收到并受理的案件＋期初当日及以前收到、期初未结的案件）。期初当日收到的在分母里计两次，是该系统的差错；按五成双修约。',
      'Cases concluded in the period as annulled, varied, declared illegal or ordered to act ÷ accepted cases received in the period + those received up to its first day and not closed before it. What came on the first day is counted twice below the line, a fault of that system; rounded half to even.',
    ),
    counts: [annulled, onTheFirstDay],
    leavesOut: [say('确认无效的', 'Declared void')],
    source,
    version: firstVersion,
    ...printed,
    numerator: [direct],
    denominator: inHand,
  },
]
