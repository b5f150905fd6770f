import {
  firstVersion,
  fromReport,
  plus,
  twoDecimals,
  type Indicator,
  type Term,
} from '#app/domain/indicators/indicator'
import { reconsiderationInHand } from '#app/domain/indicators/reconsideration-in-hand'
import { directCorrectionVariants } from '#app/domain/indicators/variants/reconsideration-direct-correction-rate'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { say } from '#app/domain/words'

/** The direct corrections the law of 2017 knows (art. 28). */
export const correctedBefore2024: Term = plus({
  measure: 'concluded',
  procedures: [administrativeReconsideration.key],
  outcomes: { named: ['annulled', 'varied', 'declared-illegal', 'ordered-to-act'] },
})

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
  counts: [
    say('部分撤销的', 'Annulled in part'),
    say('去年受理、今年撤销的', 'Accepted last year, annulled this year'),
  ],
  leavesOut: [
    say('被申请人改变后撤回的：间接纠错', 'Withdrawn after the organ changed its act: an indirect correction'),
    say('在办未结的：进分母，不进分子', 'Still in hand: below the line only'),
  ],
  source: fromReport('直接纠错率', 'direct correction rate'),
  version: { n: 2, from: '2024-01-01' },
  changed: say(
    '2023年修订的行政复议法第六十七条增加了“确认无效”，自施行之日起计入直接纠错；适用2017年法律的案件没有此种结果，两版相同。',
    'Art. 67 of the law of 2023 added “declared void”, counted as a direct correction since it is in force; cases under the law of 2017 cannot end so, and both wordings are the same for them.',
  ),
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
  variants: directCorrectionVariants,
  earlier: [
    {
      version: firstVersion,
      definition: say(
        '期内办结且结果为撤销、变更、确认违法或责令履行的行政复议案件 ÷ 在办行政复议案件（上期结转＋期内受理）。',
        'Administrative reconsiderations concluded in the period with the result annulled, varied, declared illegal or ordered to act ÷ reconsiderations in hand (carried over + accepted in the period).',
      ),
      counts: [say('部分撤销的', 'Annulled in part')],
      leavesOut: [say('确认无效的', 'Declared void')],
      ...twoDecimals,
      numerator: [correctedBefore2024],
      denominator: reconsiderationInHand.numerator,
    },
  ],
}
