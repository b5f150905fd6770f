import { caseworkers, type Worklist } from '#app/domain/worklists/worklist'

export const suspended: Worklist = {
  key: 'suspended',
  name: { zh: '中止中', en: 'Suspended' },
  about: {
    zh: '期限停止计算、等待恢复的案件。',
    en: 'Their clock stands still until they are resumed.',
  },
  // Grid handling knows no suspension.
  who: caseworkers.filter((role) => role !== 'grid-worker'),
  where: { whose: 'mine', stage: 'suspended' },
}
