import { caseworkers, type Worklist } from '#app/domain/worklists/worklist'

export const dueSoon: Worklist = {
  key: 'due-soon',
  name: { zh: '即将到期', en: 'Due soon' },
  about: {
    zh: '三个工作日或五日内（以较晚者为准）到期的案件，今天到期的也在内。',
    en: 'Due within three working days or five days, whichever is later; what is due today is among them.',
  },
  who: caseworkers,
  where: { whose: 'mine', due: 'soon' },
}
