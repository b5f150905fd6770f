import { firstVersion, plus, twoDecimals, type Indicator } from '#app/domain/indicators/indicator'
import { say } from '#app/domain/words'

const civil = { family: 'civil' } as const
const resolved = [plus({ measure: 'resolved', procedures: civil })]
const common = { version: firstVersion, ...twoDecimals } as const
const reopened = say('化解后又重新办理的', 'Resolved and then reopened')

/** 化解率: every place has its own; ours divides disputes by disputes. */
export const resolutionRate: Indicator = {
  key: 'resolution-rate',
  name: say('纠纷化解率', 'Resolution rate'),
  definition: say(
    '期内最终化解的纠纷 ÷ 期内登记的纠纷，均一件计一次，行政复议、行政诉讼不计入。两数不是同一批案件，跨期化解多时可以超过百分之百。',
    'Disputes finally resolved in the period ÷ disputes registered in the period, each once, administrative reconsiderations and lawsuits left out. Not the same cases: with many carried over it can exceed a hundred.',
  ),
  counts: [say('上年登记、今年化解的：进分子', 'Registered the year before and resolved in this: above the line')],
  leavesOut: [reopened, say('转入其他程序、尚无结果的', 'Handed over and not yet ended')],
  source: say('各地口径不一；本系统按件对件', 'practice varies; here disputes are divided by disputes'),
  kind: 'rate',
  cases: 'dispute',
  ...common,
  numerator: resolved,
  denominator: [plus({ measure: 'registered', procedures: civil })],
  variants: [
    {
      key: 'found',
      name: say('按排查数', 'By found'),
      definition: say(
        '期内最终化解的纠纷 ÷ 期内排查发现（网格上报、主动调解）的纠纷。分子不限于排查发现的，可以超过百分之百。',
        'Disputes finally resolved in the period ÷ those found by patrol in the period (reported from the grid, own initiative). The numerator is not limited to these: it can exceed a hundred.',
      ),
      counts: [say('当事人申请而化解的：进分子', 'Brought by a party and resolved: above the line')],
      leavesOut: [reopened],
      source: say(
        '部分地区“排查—调处—成功”三栏报表',
        'forms of some places with the columns found, handled, successful',
      ),
      ...common,
      numerator: resolved,
      denominator: [plus({ measure: 'found', procedures: civil })],
    },
    {
      key: 'accepted',
      name: say('按受理的程序数', 'By accepted proceedings'),
      definition: say(
        '期内以化解结果办结的程序 ÷ 期内受理的程序。一件纠纷经过几个程序，受理几次就计几次。',
        'Proceedings concluded in the period by an outcome that resolves ÷ proceedings accepted in the period. A dispute counts below the line as often as it was accepted.',
      ),
      counts: [say('网格受理后转人民调解的：分母计两次', 'From the grid to mediation: twice below the line')],
      leavesOut: [say('调解不成的：只进分母', 'Failed: below the line only')],
      source: say('按程序台账统计的地区', 'places that count by the registers of proceedings'),
      ...common,
      cases: 'proceeding',
      numerator: [plus({ measure: 'concluded', procedures: civil, outcomes: { resolves: true } })],
      denominator: [plus({ measure: 'accepted', procedures: civil })],
    },
    {
      key: 'handed-over',
      name: say('转出也算化解', 'Handing over counts as resolved'),
      definition: say(
        '期内以化解结果办结或者转入其他程序而办结的程序 ÷ 期内办结的程序。转出后如何，不再过问。',
        'Proceedings concluded in the period by an outcome that resolves, or by handing over ÷ proceedings concluded in the period. What becomes of the rest is not asked.',
      ),
      counts: [say('调解不成前即转仲裁的', 'Handed over to arbitration before it failed')],
      leavesOut: [say('当事人撤回的：只进分母', 'Withdrawn by a party: below the line only')],
      source: say('把上报、移交视为化解的地区', 'places that take passing on for resolving'),
      ...common,
      cases: 'proceeding',
      numerator: [
        plus({ measure: 'concluded', procedures: civil, outcomes: { resolves: true } }),
        plus({ measure: 'concluded', procedures: civil, outcomes: { named: ['handed-over'] } }),
      ],
      denominator: [plus({ measure: 'concluded', procedures: civil })],
    },
  ],
}
