/** Rooms, as an administrator keeps them. */
export const rooms = {
  title: '场所',
  lead: '调解室、听证室和仲裁庭。所属机构及其辖区内的机构都可以预订。',
  caption: '场所',
  table: { name: '名称', body: '所属机构', seats: '座位', from: '启用', to: '停用', act: '办理' },
  open: '在用',
  none: '还没有场所。',
  noneAdvice: '新增后，排期时即可选用。',
  done: { added: '已新增场所。', closed: '已登记停用。' },
  add: {
    title: '新增场所',
    body: '所属机构',
    name: '名称',
    nameHint: '例如：调解一室、听证室',
    seats: '座位数',
    from: '自哪一天起启用',
    submit: '新增场所',
  },
  close: {
    open: '停用',
    openOf: (name: string) => `停用${name}`,
    title: (name: string) => `停用${name}`,
    lead: '停用后不能再预订；过去的安排和记录都保留。',
    to: '最后一天',
    submit: '停用',
    back: '返回',
    booked: (n: string, last: string) =>
      `该日之后还有 ${n} 场安排，最后一场在${last}。请先改到别处，或改填更晚的日期。`,
  },
}
