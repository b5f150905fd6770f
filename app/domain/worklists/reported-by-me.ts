import { caseworkers, type Worklist } from '#app/domain/worklists/worklist'

export const reportedByMe: Worklist = {
  key: 'reported-by-me',
  name: { zh: '我登记的', en: 'Reported by me' },
  about: {
    zh: '我登记的纠纷，无论现在由谁办理，只要还没有办结。',
    en: 'Registered by me and still open, whoever has them now.',
  },
  who: caseworkers,
  where: { whose: 'own' },
}
