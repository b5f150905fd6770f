import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'

/** Arbitration of rural land contracts (农村土地承包经营纠纷仲裁). */
const law = articlesOf('农村土地承包经营纠纷调解仲裁法', '2009-06-27')

export const ruralLandRules = [
  {
    id: 'land.accept',
    name: { zh: '送达受理通知书或者不予受理通知', en: 'send the notice of acceptance or refusal' },
    starts: { zh: '收到仲裁申请', en: 'application received' },
    versions: [{ from: '2010-01-01', length: 5, unit: 'working-day', source: law(23) }],
  },
  {
    id: 'land.award',
    name: { zh: '仲裁农村土地承包经营纠纷', en: 'close the rural land arbitration' },
    starts: { zh: '受理仲裁申请', en: 'application accepted' },
    versions: [
      {
        from: '2010-01-01',
        length: 60,
        unit: 'day',
        source: law(47),
        extend: {
          most: 30,
          unit: 'day',
          times: 1,
          approver: { zh: '农村土地承包仲裁委员会主任', en: 'director of the rural land arbitration commission' },
          source: law(47),
        },
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
