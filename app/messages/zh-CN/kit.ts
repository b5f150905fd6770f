/** What the furniture itself says. */
export const kit = {
  optional: '选填',
  errors: (count: number) => `有 ${count} 处需要修改`,
  errorMark: '错误：',
  yuan: '元',
  choose: '请选择',
  filter: '筛选',
  clear: '清除条件',
  moreFilters: '更多条件',
  nothing: '没有记录',
  pager: { label: '翻页', first: '首页', previous: '上一页', next: '下一页' },
  steps: { done: '已完成', now: '当前', ahead: '未到' },
  tones: { info: '提示', good: '完成', soon: '注意', bad: '紧急', quiet: '说明' },
  missing: '无数据',
  current: '当前页',
}
