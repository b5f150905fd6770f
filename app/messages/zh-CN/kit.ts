/** What the furniture itself says. */
export const kit = {
  optional: '选填',
  errors: (count: number) => `有 ${count} 处需要修改`,
  errorAt: (label: string, words: string) => `${label}：${words}`,
  labelled: (label: string, value: string) => `${label}：${value}`,
  between: '、',
  listed: (items: readonly string[]) => items.join('、'),
  errorMark: '错误：',
  yuan: '元',
  choose: '请选择',
  filter: '筛选',
  clear: '清除条件',
  moreFilters: '更多条件',
  pager: { label: '翻页', first: '首页', previous: '上一页', next: '下一页' },
  missing: '无数据',
}
