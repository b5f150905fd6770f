import { caseworkers, type Worklist } from '#app/domain/worklists/worklist'

export const overdue: Worklist = {
  key: 'overdue',
  name: { zh: '已超期', en: 'Overdue' },
  about: {
    zh: '期限已过、仍未办结的案件。',
    en: 'The date has passed and they are still open.',
  },
  who: caseworkers,
  where: { whose: 'mine', due: 'overdue' },
}
