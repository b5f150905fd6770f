import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'
import { UNIT_NOT_SAID } from './readings'

/** Mediation for a court (诉调对接) before filing (委派) and after (委托), and judicial confirmation (司法确认). */
const invited = articlesOf('特邀调解规定', '2016-06-28')
const online = articlesOf('在线调解规则', '2021-12-30')
const confirmation = articlesOf('司法确认程序规定', '2011-03-23')

const STARTS = {
  zh: '签字接收移交材料（线下），或者在平台确认接受（在线）',
  en: 'papers signed for (offline), or accepted on the platform (online)',
}
const SIGNED = { zh: '签字接收法院移交材料', en: 'the court’s papers signed for' }
const PARTIES = { zh: '双方当事人同意', en: 'agreement of the parties' }
const offline = { from: '2016-07-01', to: '2021-12-31', unit: 'day', starts: SIGNED } as const
const both = { from: '2022-01-01', unit: 'day', also: [online(24)] } as const
const byParties = (paragraph: 1 | 2) => ({ unit: 'day', approver: PARTIES, source: invited(27, paragraph) }) as const

export const courtLinkRules = [
  {
    id: 'court.entrust.pre',
    name: { zh: '法院委派调解（立案前）', en: 'mediation for a court before filing' },
    starts: STARTS,
    versions: [
      { ...offline, length: 30, source: invited(27, 1), extend: byParties(1) },
      {
        ...both,
        length: 30,
        source: invited(27, 1),
        extend: byParties(1),
        excludes: [
          { key: 'appraisal', name: { zh: '诉前鉴定评估', en: 'appraisal before filing' }, source: online(26) },
        ],
      },
    ],
  },
  {
    id: 'court.entrust.post',
    name: { zh: '法院委托调解（立案后，普通程序）', en: 'mediation for a court after filing (ordinary)' },
    starts: STARTS,
    versions: [
      { ...offline, length: 15, source: invited(27, 2), extend: byParties(2) },
      { ...both, length: 15, source: invited(27, 2), extend: byParties(2) },
    ],
  },
  {
    id: 'court.entrust.post.simple',
    name: { zh: '法院委托调解（立案后，简易程序）', en: 'mediation for a court after filing (simplified)' },
    starts: STARTS,
    versions: [
      { ...offline, length: 7, source: invited(27, 2), extend: byParties(2) },
      { ...both, length: 7, source: invited(27, 2), extend: byParties(2) },
    ],
  },
  {
    id: 'court.confirm.accept',
    name: { zh: '决定是否受理司法确认申请', en: 'decide whether to accept the confirmation' },
    starts: { zh: '法院收到申请', en: 'court received the application' },
    versions: [{ from: '2011-03-30', length: 3, unit: 'day', source: confirmation(4, 1), unverified: UNIT_NOT_SAID }],
  },
  {
    id: 'court.confirm.decide',
    name: { zh: '作出司法确认决定', en: 'decide the confirmation' },
    starts: { zh: '法院受理申请', en: 'court accepted the application' },
    versions: [
      {
        from: '2011-03-30',
        length: 15,
        unit: 'day',
        source: confirmation(5, 1),
        extend: {
          most: 10,
          unit: 'day',
          times: 1,
          approver: { zh: '本院院长', en: 'president of the court' },
          source: confirmation(5, 1),
        },
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
