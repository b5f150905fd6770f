import type { Addressee } from '#app/domain/reminders/steps'

/** What a person was told of days of law. */
export const reminders = {
  title: '提醒',
  lead: '期限到期前、当日和逾期后的提醒，只在承办机构的办公时间发出。',
  none: '还没有提醒',
  noneAdvice: '您承办或者主管的案件临近期限时，提醒会列在这里。',
  caption: (day: string) => `${day}的提醒`,
  unseen: (count: string) => `${count} 条未读`,
  columns: { dispute: '纠纷', rule: '期限', due: '到期日', step: '提醒', at: '时间', seen: '已读' },
  as: { handler: '承办人', supervisor: '主管' } satisfies Record<Addressee, string>,
  over: '期限已变动或者已办',
  hidden: '（您已不能查看本案）',
  seenAt: (at: string) => `${at} 已读`,
  markSeen: '知道了',
  markSeenOf: (number: string) => `知道了：${number}`,
  markAll: '全部标为已读',
  marked: '已标为已读。',
  all: '全部提醒',
  told: {
    handler: (at: string, step: string) => `承办人已于 ${at} 收到提醒（${step}）`,
    supervisor: (at: string, step: string) => `主管已于 ${at} 收到提醒（${step}）`,
  } satisfies Record<Addressee, (at: string, step: string) => string>,
  read: '已读',
  unread: '未读',
}
