import { firstVersion, fromReport, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { reconsiderationInHand } from '#app/domain/indicators/reconsideration-in-hand'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'

/**
 * Over all cases in hand, as the table of 上期结转 + 本期新收 used in Beijing does. The report does not say what it divides
 * by; of what its own figures allow, only this reading needs nothing but the number carried over. It prints the rate
 * cut off, and the overall rate rounded, so a reader may ask for either.
 */
export const reconsiderationDirectCorrectionRate: Indicator = {
  key: 'reconsideration-direct-correction-rate',
  name: { zh: '直接纠错率', en: 'Direct correction rate' },
  definition: {
    zh: '期内办结且结果为撤销、变更、确认违法、确认无效或责令履行的行政复议案件 ÷ 在办行政复议案件（上期结转＋期内受理）。决定承担行政协议责任的不计入，现行报表尚未列明。',
    en: 'Administrative reconsiderations concluded in the period with the result annulled, varied, declared illegal, declared void or ordered to act ÷ reconsiderations in hand (carried over + accepted in the period). A decision that binds the organ to an administrative contract is not counted: no return says yet where it belongs.',
  },
  source: fromReport('直接纠错率', 'direct correction rate'),
  version: firstVersion,
  kind: 'rate',
  cases: 'proceeding',
  ...twoDecimals,
  numerator: [
    plus({
      measure: 'concluded',
      procedures: [administrativeReconsideration.key],
      outcomes: { group: 'direct-correction' },
    }),
  ],
  denominator: reconsiderationInHand.numerator,
}
