/**
 * Who decides, in a procedure, that somebody with a relation to a party steps aside (回避), and by which articles. The law in
 * force on the day of the entry holds, not that of the day the case began: it is about who acts now.
 */
import type { Day } from '#app/domain/law/day'
import { articlesOf, type Source } from '#app/domain/law/statute'
import { holds, type When } from '#app/domain/procedures/procedure'
import { say, type Words } from '#app/domain/words'

/** The offices the laws name, and those that local practice does. Keys are for ever: the log refers to them. */
export const offices = {
  'committee-head': say('人民调解委员会主任', 'Head of the mediation committee'),
  'mediating-organisation': say('特邀调解组织', 'The invited organisation'),
  court: say('人民法院', 'The court'),
  'commission-chair': say('仲裁机构（仲裁委员会）主任', 'Head of the arbitration institution'),
  'commission-others': say('主任担任仲裁员的，其他组成人员集体决定', 'The other members, where the head is arbitrator'),
  'labour-commission': say('劳动人事争议仲裁委员会', 'The labour arbitration commission'),
  'land-commission-chair': say('农村土地承包仲裁委员会主任', 'Head of the rural land arbitration commission'),
  'organ-head': say('本机关（单位）负责人', 'Head of the organ'),
  'notary-head': say('公证机构负责人', 'Head of the notary office'),
  'body-above': say('上一级机关（单位），本单位无人可决定的', 'The body above, where nobody here can decide'),
} satisfies Record<string, Words>
export type Office = keyof typeof offices

/** What an entry about a relation rests on. */
export const recusalGrounds = ['declared', 'asked', 'decided', 'kept'] as const
export type RecusalGround = (typeof recusalGrounds)[number]

/** One text of the law. `kept`: both parties may agree that somebody with a relation goes on; absent, they may not. */
export type RecusalLaw = {
  readonly from: Day
  readonly to?: Day
  readonly when?: When
  readonly declared: Source
  readonly asked: Source
  readonly decided: Source
  readonly kept?: Source
  readonly by: readonly Office[]
}

/** The first that is in force on that day and speaks of such a case. */
export const recusalLawOn = (
  laws: readonly RecusalLaw[] | undefined,
  day: Day,
  facts: Readonly<Record<string, unknown>>,
): RecusalLaw | undefined =>
  laws?.find(({ from, to, when }) => from <= day && (to === undefined || day <= to) && holds(when, facts))

const practice: Source = { local: say('本地惯例：法律没有规定', 'local practice: no law says') }

/** Where no law says who decides: whoever answers for the body, and the one above where there is nobody else. */
export const byPractice = (by: readonly Office[], said: Partial<RecusalLaw> = {}): RecusalLaw => ({
  ...{ from: '1949-10-01', declared: practice, asked: practice, decided: practice },
  by: [...by, 'body-above'],
  ...said,
})

const [officials2005, officials2018] = [articlesOf('公务员法', '2005-04-27'), articlesOf('公务员法', '2018-12-29')]
const byOrgan = ['organ-head', 'body-above'] as const

/** Officials of an organ: 公务员法2018第七十六条、第七十七条 (2005: 第七十条、第七十一条); the organ decides, asked or not. */
export const ofOfficials: readonly RecusalLaw[] = [
  byPractice(['organ-head'], { to: '2005-12-31' }),
  {
    ...{ from: '2006-01-01', to: '2019-05-31', by: byOrgan },
    ...{ declared: officials2005(70), asked: officials2005(71), decided: officials2005(71) },
  },
  {
    ...{ from: '2019-06-01', by: byOrgan },
    ...{ declared: officials2018(76), asked: officials2018(77, 1), decided: officials2018(77, 2) },
  },
]
