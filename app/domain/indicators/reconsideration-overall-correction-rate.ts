import { firstVersion, fromReport, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import {
  correctedBefore2024,
  reconsiderationDirectCorrectionRate,
} from '#app/domain/indicators/reconsideration-direct-correction-rate'
import { reconsiderationInHand } from '#app/domain/indicators/reconsideration-in-hand'
import { overallCorrectionVariants } from '#app/domain/indicators/variants/reconsideration-overall-correction-rate'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

const indirect = plus({
  measure: 'concluded',
  procedures: [administrativeReconsideration.key],
  outcomes: { group: 'indirect-correction' },
})

/** Each case has one outcome, so a settlement is not counted a second time among the terminations. */
export const reconsiderationOverallCorrectionRate: Indicator = {
  key: 'reconsideration-overall-correction-rate',
  name: { zh: '综合纠错率', en: 'Overall correction rate' },
  definition: {
    zh: '直接纠错（撤销、变更、确认违法、确认无效、责令履行）与间接纠错（行政复议调解书、和解后终止、被申请人改变后撤回）的期内办结案件 ÷ 在办行政复议案件（上期结转＋期内受理）。每件按其一个结案方式计一次。',
    en: 'Cases concluded in the period by a direct correction (annulled, varied, declared illegal, declared void, ordered to act) or an indirect one (mediated, settled, withdrawn after the organ changed its act) ÷ reconsiderations in hand (carried over + accepted in the period). Each case counts once, by its one outcome.',
  },
  counts: [say('和解后终止的', 'Settled and terminated'), say('制作调解书的', 'Ended by a mediation statement')],
  leavesOut: [
    say('自愿撤回、机关未改变行为的', 'Withdrawn without any change by the organ'),
    say('申请人死亡而终止的', 'Terminated because the applicant died'),
  ],
  source: fromReport('综合纠错率', 'overall correction rate'),
  version: { n: 2, from: '2024-01-01' },
  changed: reconsiderationDirectCorrectionRate.changed,
  kind: 'rate',
  cases: 'proceeding',
  ...twoDecimals,
  numerator: [...reconsiderationDirectCorrectionRate.numerator, indirect],
  denominator: reconsiderationInHand.numerator,
  variants: overallCorrectionVariants,
  earlier: [
    {
      version: firstVersion,
      definition: say(
        '直接纠错（撤销、变更、确认违法、责令履行）与间接纠错（行政复议调解书、和解后终止、被申请人改变后撤回）的期内办结案件 ÷ 在办行政复议案件（上期结转＋期内受理）。',
        'Cases concluded in the period by a direct correction (annulled, varied, declared illegal, ordered to act) or an indirect one (mediated, settled, withdrawn after the organ changed its act) ÷ reconsiderations in hand (carried over + accepted in the period).',
      ),
      counts: [say('和解后终止的', 'Settled and terminated')],
      leavesOut: [say('确认无效的', 'Declared void')],
      ...twoDecimals,
      numerator: [correctedBefore2024, indirect],
      denominator: reconsiderationInHand.numerator,
    },
  ],
}
