/** Who looked at, signed in to, exported or administered what. */
export const audit = {
  title: '审计',
  lead: '谁在什么时候登录、查看了什么、改了什么设置。案件的办理过程见各案的时间线。',
  filter: '筛选审计记录',
  person: '账号',
  action: '事项',
  anyAction: '全部事项',
  number: '案号',
  from: '自',
  to: '至',
  caption: '审计记录，最新的在前',
  table: { at: '时间', who: '人员', action: '事项', subject: '对象', number: '案号', reason: '说明' },
  nobody: '未登录或系统操作员',
  none: '没有符合条件的记录',
  noneAdvice: '请核对账号、案号和日期，或放宽条件。',
}
