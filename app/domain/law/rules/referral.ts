import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'

/** What is owed to whoever sent a dispute here (衔接移送). */
const online = articlesOf('在线调解规则', '2021-12-30')

export const referralRules = [
  {
    id: 'ref.decide',
    name: { zh: '决定是否接收移送的纠纷', en: 'decide whether to take what was sent' },
    starts: { zh: '收到移送', en: 'received from the sender' },
    versions: [
      {
        from: '2011-01-01',
        length: 3,
        unit: 'working-day',
        source: { local: { zh: '本地对接工作惯例', en: 'local practice with the senders' } },
        soft: true,
      },
    ],
  },
  {
    id: 'court.online.accept',
    name: { zh: '在平台确认接受法院委派委托', en: 'accept on the platform what a court sends' },
    starts: { zh: '收到委派委托信息', en: 'message of the court received' },
    versions: [{ from: '2022-01-01', length: 3, unit: 'working-day', source: online(12, 1) }],
  },
  {
    id: 'ref.return-by',
    name: { zh: '按移送单位要求反馈结果', en: 'report the result when the sender asked for it' },
    starts: { zh: '移送单位要求反馈之日', en: 'the day the sender named' },
    versions: [
      {
        from: '2010-01-01',
        length: 0,
        unit: 'day',
        source: { local: { zh: '移送单位的要求', en: "the sender's request" } },
        soft: true,
        onRestDaysToo: true,
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
