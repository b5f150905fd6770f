import { firstVersion, plus, twoDecimals, type Indicator, type Until } from '#app/domain/indicators/indicator'
import { mediations } from '#app/domain/indicators/mediations'
import { performances, type Performance } from '#app/domain/measures/performance'
import { say } from '#app/domain/words'

const common = { version: firstVersion, ...twoDecimals } as const
const due = (states: readonly Performance[], until?: Until) =>
  states.map((state) => plus({ measure: `performance-due.${state}`, procedures: mediations, until }))
const inPart = say('部分履行的：只进分母', 'Performed in part: below the line only')

/** 履行率. As known today: a performance recorded later moves the figure of the period the agreement was due in. */
export const performanceRate: Indicator = {
  key: 'performance-rate',
  name: say('协议履行率', 'Agreements performed'),
  definition: say(
    '履行期限在期内届满的调解协议中已全部履行的 ÷ 履行期限在期内届满的调解协议。没有登记履行情况的按未履行计；无需履行给付的不计。',
    'Of the mediated agreements due in the period, those performed in full ÷ all due in the period. What has no entry counts as not performed; agreements with nothing to perform are not counted.',
  ),
  counts: [say('当场履行的', 'Performed at once'), say('到期后迟延、但已全部履行的', 'Performed in full, though late')],
  leavesOut: [inPart, say('期限在期后的协议', 'Agreements due after the period')],
  source: say('人民调解统计“履行”栏；以到期数为母数', 'the column “performed” of the return; divided by what was due'),
  kind: 'rate',
  cases: 'proceeding',
  ...common,
  numerator: due(['performed']),
  denominator: due(performances),
  variants: [
    {
      key: 'ever',
      name: say('历年累计', 'Ever due'),
      definition: say(
        '截至期末履行期限已届满的全部调解协议中已全部履行的 ÷ 截至期末履行期限已届满的全部调解协议，不论何年达成。',
        'Of all mediated agreements due up to the end of the period, those performed in full ÷ all due up to then, whenever they were reached.',
      ),
      counts: [say('前年到期、今年补履行的', 'Due two years ago and performed in this')],
      leavesOut: [inPart],
      source: say('以累计数考核的地区', 'places that assess by the sum of all years'),
      ...common,
      numerator: due(['performed'], 'end'),
      denominator: due(performances, 'end'),
    },
  ],
}
