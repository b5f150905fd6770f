/** What goes on beside the proceedings of a dispute. */
export const thread = {
  title: '随案事项',
  none: '没有随案事项。',
  leads: (states: string) => `办理后为：${states}。`,
  lastDay: (name: string, day: string) => `${name}：最迟${day}，逾期即为迟延。`,
  since: (day: string) => `${day}起`,
  span: (from: string, to: string) => `${from}至${to}`,
  moves: (name: string) => `办理“${name}”`,
  open: '发起随案事项：排期、回避、预警等',
  over: (count: number) => `已结束的事项（${count} 项）`,
  waits: '下一步不由您办理，由有权决定或者办理的人员进行。',
  byRule: '由系统按规则记录',
}
