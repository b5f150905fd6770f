import { caseworkers, type Worklist } from '#app/domain/worklists/worklist'

export const waitingForMe: Worklist = {
  key: 'waiting-for-me',
  name: { zh: '待我办理', en: 'Waiting for me' },
  about: {
    zh: '分给我的，或者在我所在机构、尚未分给任何人的案件，按目前阶段可以由我往下办。',
    en: 'Assigned to me, or at my body and assigned to no one; from where they stand I can take them further.',
  },
  who: caseworkers,
  where: { whose: 'mine', stage: 'waits' },
}
