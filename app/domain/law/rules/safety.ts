import type { DeadlineRule, RuleVersion } from '#app/domain/law/deadline'

/**
 * Danger (民转刑, 群体性事件, harm to the weak): 人民调解法第二十五条 says 及时, 未成年人保护法第十一条 says 立即 and 反家庭暴力法第十四条
 * says 及时; none counts days. How fast an alert is answered and a report made is the county's own rule: red at once.
 */
const practice: Pick<RuleVersion, 'from' | 'source' | 'soft'> = {
  from: '2010-01-01',
  source: { local: { zh: '本地工作惯例', en: 'local practice' } },
  soft: true,
}
const sameDay = { ...practice, length: 0, unit: 'day', onRestDaysToo: true } as const

export const safetyRules = [
  {
    id: 'alert.red',
    name: { zh: '签收红色预警', en: 'answer a red alert' },
    starts: { zh: '发出红色预警', en: 'red alert raised' },
    versions: [sameDay],
  },
  {
    id: 'alert.orange',
    name: { zh: '签收橙色预警', en: 'answer an orange alert' },
    starts: { zh: '发出橙色预警', en: 'orange alert raised' },
    versions: [{ ...practice, length: 1, unit: 'working-day' }],
  },
  {
    id: 'alert.yellow',
    name: { zh: '签收黄色预警', en: 'answer a yellow alert' },
    starts: { zh: '发出黄色预警', en: 'yellow alert raised' },
    versions: [{ ...practice, length: 3, unit: 'working-day' }],
  },
  {
    id: 'safety.report',
    name: { zh: '向公安、民政等部门报告', en: 'report to the police or civil affairs' },
    starts: { zh: '发现需要报告的情形', en: 'found what must be reported' },
    versions: [sameDay],
  },
] as const satisfies readonly DeadlineRule[]
