/** What a form drawn from a schema says. */
export const schemaForm = {
  yes: '是',
  no: '否',
  none: '不填',
  neededFor: (answers: readonly string[]) => `选${answers.map((each) => `“${each}”`).join('')}的须填`,
  nothingToChoose: '本机构暂无可选项，请联系管理员登记。',
  bodyCode: '填写机构编码；输入时列出邻近机构',
  unstaffed: (isListed: boolean) => (isListed ? '尚无人员可接收。' : '尚无人员可接收。填写机构编码或者按名称查找。'),
  searchBody: '按名称查找机构',
  found: (state: 'idle' | 'busy' | 'found' | 'failed', count: number) =>
    ({
      idle: '先列出邻近机构；其他机构请按名称查找。',
      busy: '正在查找…',
      found: count === 0 ? '没有找到，请换一个名称。' : `找到 ${count} 个机构，请选择。`,
      failed: '暂时查不到，请稍后再试。',
    })[state],
}
