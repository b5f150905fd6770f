import { caseworkers, type Worklist } from '#app/domain/worklists/worklist'

export const askedOfMyBody: Worklist = {
  key: 'asked-of-my-body',
  name: { zh: '请我单位联合办理', en: 'Asked of my body' },
  about: {
    zh: '其他单位请我所在机构参加办理、尚未答复的案件。',
    en: 'Another body has asked mine to take part, and nobody has answered yet.',
  },
  who: caseworkers,
  where: { whose: 'asked' },
  shy: true,
}
