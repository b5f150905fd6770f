import { firstVersion, fromReport, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { reconsiderationDirectCorrectionRate } from '#app/domain/indicators/reconsideration-direct-correction-rate'
import { reconsiderationInHand } from '#app/domain/indicators/reconsideration-in-hand'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'

/** Each case has one outcome, so a settlement is not counted a second time among the terminations. */
export const reconsiderationOverallCorrectionRate: Indicator = {
  key: 'reconsideration-overall-correction-rate',
  name: { zh: '综合纠错率', en: 'Overall correction rate' },
  definition: {
    zh: '直接纠错（撤销、变更、确认违法、确认无效、责令履行）与间接纠错（行政复议调解书、和解后终止、被申请人改变后撤回）的期内办结案件 ÷ 在办行政复议案件（上期结转＋期内受理）。每件按其一个结案方式计一次。',
    en: 'Cases concluded in the period by a direct correction (annulled, varied, declared illegal, declared void, ordered to act) or an indirect one (mediated, settled, withdrawn after the organ changed its act) ÷ reconsiderations in hand (carried over + accepted in the period). Each case counts once, by its one outcome.',
  },
  source: fromReport('综合纠错率', 'overall correction rate'),
  version: firstVersion,
  kind: 'rate',
  cases: 'proceeding',
  ...twoDecimals,
  numerator: [
    ...reconsiderationDirectCorrectionRate.numerator,
    plus({
      measure: 'concluded',
      procedures: [administrativeReconsideration.key],
      outcomes: { group: 'indirect-correction' },
    }),
  ],
  denominator: reconsiderationInHand.numerator,
}
