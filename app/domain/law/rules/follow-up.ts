import type { DeadlineRule } from '#app/domain/law/deadline'

/** A visit after the end (回访): the law asks that performance be watched over, it sets no day; the plan does. */
export const followUpRules = [
  {
    id: 'follow.visit',
    name: { zh: '按计划回访', en: 'make the visit planned' },
    starts: { zh: '计划回访之日', en: 'the day planned' },
    versions: [
      {
        from: '2010-01-01',
        length: 0,
        unit: 'day',
        source: { local: { zh: '回访计划（本地工作惯例）', en: 'plan of visits (local practice)' } },
        soft: true,
        onRestDaysToo: true,
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
