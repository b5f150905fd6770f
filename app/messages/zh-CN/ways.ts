/** The page of the ways a dispute may take. */
export const ways = {
  title: '可走的途径',
  lead: (category: string) =>
    `纠纷类型：${category}。列出每一种程序能不能走、依据哪一条、还有多少时间、是否收费。标明“须核实”的由人判断；当事人选定后先登记其选择，再从这里启动或者移交。`,
  openNow: (count: number) => `现在可走（${count} 种）`,
  barredNow: (count: number) => `现在不可走（${count} 种）`,
  way: '途径',
  state: '现状',
  states: { here: '正在办理', open: '可走', check: '可走，须核实', barred: '不可走' },
  why: '理由和依据',
  check: '须核实',
  left: '剩余时间',
  until: (day: string) => `至${day}`,
  fee: '费用',
  choose: '登记当事人的选择',
  next: '办理',
  begin: '启动',
  notYours: '由其他岗位办理',
}
