/** 调解成功率: what is success, and what it is divided by, differ from place to place (丽水 handled, 黄石 accepted). */
import { firstVersion, plus, twoDecimals, type Variant } from '#app/domain/indicators/indicator'
import { peopleMediation } from '#app/domain/procedures/people-mediation'
import { say } from '#app/domain/words'

const procedures = [peopleMediation.key]
const agreed = [plus({ measure: 'concluded', procedures, outcomes: { resolves: true } })]
const common = { version: firstVersion, ...twoDecimals } as const
const oral = say('口头协议', 'An oral agreement')

export const mediationSuccessVariants: readonly Variant[] = [
  {
    key: 'accepted',
    name: say('按受理数', 'By accepted'),
    definition: say(
      '期内达成协议而办结的人民调解 ÷ 期内受理的人民调解。两数不是同一批案件，跨期办结多时可以超过百分之百。',
      'People’s mediations concluded by an agreement in the period ÷ those accepted in the period. Not the same cases: with many carried over it can exceed a hundred.',
    ),
    counts: [oral, say('去年受理、今年达成协议的：进分子', 'Accepted last year and agreed in this: above the line')],
    leavesOut: [say('今年受理、尚在调解的：只进分母', 'Accepted in this year and still open: below the line only')],
    source: say('黄石市2016年公报口径', 'as a bulletin of 黄石 of 2016 divides'),
    ...common,
    numerator: agreed,
    denominator: [plus({ measure: 'accepted', procedures })],
  },
  {
    key: 'handled',
    name: say('按调处数', 'By handled'),
    definition: say(
      '期内达成协议而办结的人民调解 ÷ 期内达成协议、调解不成或者应要求终止的人民调解。撤回的、转入其他程序的不算调处。',
      'People’s mediations concluded by an agreement ÷ those concluded by an agreement, by failure or by a party’s request. Withdrawn ones and those handed over were not handled.',
    ),
    counts: [oral, say('调解不成的：只进分母', 'Failed: below the line only')],
    leavesOut: [say('转仲裁的', 'Handed over to arbitration'), say('撤回申请的', 'Withdrawn')],
    source: say('丽水市2016年公报口径', 'as a bulletin of 丽水 of 2016 divides'),
    ...common,
    numerator: agreed,
    denominator: [
      plus({ measure: 'concluded', procedures, outcomes: { named: ['agreement', 'failed', 'terminated'] } }),
    ],
  },
  {
    key: 'performed',
    name: say('以履行为成功', 'Success means performed'),
    definition: say(
      '履行期限在期内届满且已全部履行的人民调解协议 ÷ 期内办结的人民调解。按届满日计；无需履行给付的协议不进分子。',
      'Agreements of people’s mediation due in the period and performed in full ÷ people’s mediations concluded in the period. Dated by the day they were due; agreements with nothing to perform are not above the line.',
    ),
    counts: [say('当场履行的', 'Performed at once'), say('按期全部履行的', 'Performed in full by its day')],
    leavesOut: [say('已达成协议、尚未到期的', 'Agreed and not yet due'), say('部分履行的', 'Performed in part')],
    source: say(
      '“以案定补”的通行条件：一案卷、调解成功、协议履行',
      'the usual condition of case subsidies: file, agreement, performance',
    ),
    ...common,
    numerator: [plus({ measure: 'performance-due.performed', procedures })],
    denominator: [plus({ measure: 'concluded', procedures })],
  },
]
