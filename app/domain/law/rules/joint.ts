import type { DeadlineRule } from '#app/domain/law/deadline'

/** What bodies that act jointly ask of each other. */
export const jointRules = [
  {
    id: 'joint.answer',
    name: { zh: '答复联合办理邀请', en: 'answer whether to take part' },
    starts: { zh: '请求答复之日', en: 'the day an answer was asked for by' },
    versions: [
      {
        from: '2010-01-01',
        length: 0,
        unit: 'day',
        source: { local: { zh: '承办单位的请求', en: 'the request of the body in charge' } },
        soft: true,
        onRestDaysToo: true,
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
