/** Trends of the figures, and what rises somewhere. */
export const trends = {
  title: '走势和苗头',
  open: '看走势和苗头',
  signs: '苗头',
  rule: (fewest: string) =>
    `列出的是某地某类纠纷本期登记不少于 ${fewest} 件，并且与上一时段、上年同期相比都明显上升的情形。明显，指两期件数之差大于两期之和的平方根的 2.58 倍；如果两期本来一样多，这样大的差距一百次里不到一次。按机构和类型的次序排列，不分名次；是否有问题，要看案件本身。`,
  spans: (now: string, previous: string) => `本期：${now}；上一时段：${previous}`,
  noneBefore: (now: string) => `本期：${now}；上一时段没有完整记录，无从比较，不列苗头`,
  andYearBefore: (days: string) => `；上年同期：${days}。`,
  andNone: '；上年同期没有完整记录，不作比较。',
  notRecorded: '上年同期没有完整记录，不作比较。',
  place: '地方',
  category: '纠纷类型',
  now: '本期',
  previous: '上一时段',
  yearBefore: '上年同期',
  none: '没有明显上升的情形',
  noneWhy: '各地各类纠纷与上一时段、上年同期相比，变动都在偶然的范围之内，或者件数太少。',
}
