import { firstVersion, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { say } from '#app/domain/words'

const civil = { family: 'civil' } as const
const common = { version: firstVersion, ...twoDecimals } as const
const concluded = [plus({ measure: 'concluded', procedures: civil })]

export const conclusionRate: Indicator = {
  key: 'conclusion-rate',
  name: say('办结率', 'Conclusion rate'),
  definition: say(
    '期内办结的民事纠纷程序 ÷（期初结转＋期内受理）。两边同一批案件，不会超过百分之百。',
    'Civil proceedings concluded in the period ÷ those carried over and those accepted in it. The same cases on both sides: never above a hundred.',
  ),
  counts: [say('上年受理、今年办结的：两边都计', 'Accepted the year before and concluded in this: on both sides')],
  leavesOut: [say('不予受理的', 'Refused at the door'), say('行政复议、行政诉讼', 'Reconsiderations and lawsuits')],
  source: say('平衡关系：期初＋受理＝办结＋期末', 'The balance: opening + accepted = concluded + closing'),
  kind: 'rate',
  cases: 'proceeding',
  ...common,
  numerator: concluded,
  denominator: [plus({ inHand: 'opening', procedures: civil }), plus({ measure: 'accepted', procedures: civil })],
  variants: [
    {
      key: 'without-carry-over',
      name: say('不含结转', 'Without what was carried over'),
      definition: say(
        '期内办结的民事纠纷程序 ÷ 期内受理的民事纠纷程序。分子含上年结转的，所以可以超过百分之百。',
        'Civil proceedings concluded in the period ÷ those accepted in it. What was carried over stands above the line only, so it can exceed a hundred.',
      ),
      counts: [
        say('上年受理、今年办结的：只进分子', 'Accepted the year before and concluded in this: above the line only'),
      ],
      leavesOut: [
        say('年底受理、未办结的：只进分母', 'Accepted at the end of the year and still open: below the line only'),
      ],
      source: say('多数报表的“结案率”', 'the “conclusion rate” of most forms'),
      ...common,
      numerator: concluded,
      denominator: [plus({ measure: 'accepted', procedures: civil })],
    },
  ],
}
