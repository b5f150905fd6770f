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
] as const satisfies readonly DeadlineRule[]
