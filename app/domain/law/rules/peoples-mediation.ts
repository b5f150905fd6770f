import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'

/** People's mediation (人民调解). The law itself sets no time to close a case; the Ministry's Provisions say "generally". */
const law = articlesOf('人民调解法', '2010-08-28')
const provisions = articlesOf('人民调解工作若干规定', '2002-09-11')

export const peoplesMediationRules = [
  {
    id: 'pm.close',
    name: { zh: '调结人民调解案件', en: 'close the mediation' },
    starts: { zh: '受理调解', en: 'mediation accepted' },
    versions: [
      {
        from: '2002-11-01',
        length: 1,
        unit: 'month',
        source: provisions(33),
        soft: true,
        extend: {
          unit: 'month',
          approver: { zh: '双方当事人同意', en: 'agreement of the parties' },
          source: provisions(33),
        },
        unverified: {
          zh: '“一般在一个月内调结”是工作规定的提示，当事人同意继续的做法属地方惯例，条文待核实',
          en: '“generally within one month” is guidance; going on by agreement is local practice; text to be checked',
        },
      },
    ],
  },
  {
    id: 'pm.confirm.apply',
    name: { zh: '共同申请司法确认', en: 'apply together for judicial confirmation' },
    starts: { zh: '调解协议生效', en: 'mediation agreement took effect' },
    versions: [{ from: '2011-01-01', length: 30, unit: 'day', source: law(33, 1) }],
  },
  {
    id: 'pm.term',
    name: { zh: '履行协议条款', en: 'perform a term of the agreement' },
    starts: { zh: '协议约定的履行期限', en: 'the day the parties agreed on' },
    versions: [
      {
        from: '2010-01-01',
        length: 0,
        unit: 'day',
        source: { local: { zh: '当事人的约定', en: 'agreement of the parties' } },
        soft: true,
        onRestDaysToo: true,
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
