import { caseworkers, type Worklist } from '#app/domain/worklists/worklist'

/** First on the start page, and only when there is something: danger is not a list one gets used to. */
export const calls: Worklist = {
  key: 'alerts',
  name: { zh: '待我签收的预警', en: 'Alerts waiting for me' },
  about: {
    zh: '我值班的机构发出、还没有人签收的激化预警。',
    en: 'Alerts nobody has answered yet, at the bodies I am on duty for.',
  },
  who: [...caseworkers, 'official'],
  where: { whose: 'called' },
  shy: true,
}
