import type { shell } from './shell'

/** The start page. */
export const workbench = {
  title: '工作台',
  today: (day: string, body: string) => `${day} · ${body}`,
  register: '登记纠纷',
  all: (count: string) => `全部 ${count} 件`,
  count: (count: string) => `${count} 件`,
  unit: '件',
  none: '没有',
  nothing: '现在没有需要您办理的事项',
  nothingAdvice: '新的事项会列在这里。',
  lists: '我的清单',
  places: '可以查看',
  what: '说明',
  about: {
    desk: '待办、到期和超期事项。',
    disputes: '按条件查找纠纷，查看办理进程。',
    deadlines: '正在计算的期限，最近的在前。',
    figures: '按时期、机构、程序和类型统计，每个数字都能打开相应的案件。',
    procedures: '各种程序的阶段、步骤、期限和依据。',
    litigation: '行政应诉案件登记。',
    suggestions: '司法建议、检察建议及答复情况。',
    returns: '统计报表。',
    bodies: '机构和辖区。',
    people: '人员和岗位。',
    calendar: '各年的放假通知，工作日怎样算。',
    integrity: '核对记录链、统计和期初期末是否相符。',
    audit: '谁在何时查看、办理、导出了什么。',
    admin: '机构、人员和日历的管理。',
    public: '对外公开的数据。',
  } satisfies Record<keyof typeof shell.places, string>,
}
