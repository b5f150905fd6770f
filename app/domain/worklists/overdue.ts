import { caseworkers, type Worklist } from '#app/domain/worklists/worklist'

export const overdue: Worklist = {
  key: 'overdue',
  name: { zh: '已超期', en: 'Overdue' },
  about: {
    zh: '期限已过、仍未办结的案件，以及办结后到期未履行的协议条款、未反馈的结果。',
    en: 'The date has passed and they are still open, or what is owed after their end is not done: a term of an agreement, a result to report.',
  },
  who: caseworkers,
  where: { whose: 'mine', due: 'overdue' },
}
