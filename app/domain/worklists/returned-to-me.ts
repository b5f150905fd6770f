import { caseworkers, type Worklist } from '#app/domain/worklists/worklist'

export const returnedToMe: Worklist = {
  key: 'returned-to-me',
  name: { zh: '退回给我', en: 'Returned to me' },
  about: {
    zh: '上级退回到我所在机构，或者本机构在上级签收前撤回、尚未办结的案件，分给别人的除外。',
    en: 'Sent back down to my body, or taken back by it before receipt, and still open, except what is assigned to someone else.',
  },
  who: caseworkers,
  where: { whose: 'mine', returned: true },
}
