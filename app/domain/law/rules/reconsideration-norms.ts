import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'

/** An application handed in through the organ that fined, the rule behind an act asked of who made it (2023), the act done again (2007). */
const law2023 = articlesOf('行政复议法', '2023-09-01')
const rule2007 = articlesOf('行政复议法实施条例', '2007-05-29')
const from2024 = { from: '2024-01-01', unit: 'working-day', also: [law2023(88, 2)] } as const

export const reconsiderationNormRules = [
  {
    id: 'rec.via.forward',
    name: { zh: '作出处罚的机关转送复议申请', en: 'the organ that fined forwards the application' },
    starts: { zh: '该机关收到申请', en: 'application received by that organ' },
    versions: [{ ...from2024, length: 5, source: law2023(32, 2) }],
  },
  {
    id: 'rec.norm.notify',
    name: { zh: '通知制定机关就合法性书面答复', en: 'ask the organ that made the rule' },
    starts: { zh: '行政复议中止', en: 'reconsideration suspended' },
    versions: [{ ...from2024, length: 3, source: law2023(58, 1) }],
  },
  {
    id: 'rec.norm.drafter',
    name: { zh: '制定机关书面答复', en: 'the organ that made the rule answers' },
    starts: { zh: '收到书面通知', en: 'notice received' },
    versions: [{ ...from2024, length: 10, source: law2023(58, 1) }],
  },
  {
    id: 'rec.redo',
    name: { zh: '重新作出行政行为', en: 'do the act again' },
    starts: { zh: '复议决定书送达', en: 'decision served' },
    versions: [
      {
        from: '2007-08-01',
        length: 60,
        unit: 'day',
        source: rule2007(49, 1),
        unverified: {
          zh: '条例未写明起算日，按决定书送达之日计算；2023年法改为“一定期限”，衔接待核实',
          en: 'the regulation names no start, service is taken; the law of 2023 says “within a set time”, to be checked',
        },
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
