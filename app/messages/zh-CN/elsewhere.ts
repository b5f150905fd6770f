/** That the same quarrel may be elsewhere already. */
type Line = { kind: string; procedure: string; stage: string; open: boolean; by: string }

export const elsewhere = {
  title: '可能已在他处受理，请核实',
  pending: '已登记他处已受理，尚未决定怎样处理。',
  by: { identity: '证件号码相同', phone: '电话相同', name: '姓名和纠纷类型相同' },
  line: ({ kind, procedure, stage, open, by }: Line) =>
    `${kind}${procedure ? ` · ${procedure}` : ''}${stage ? ` · ${stage}` : ''}（${open ? '办理中' : '一年内办结'}，${by}）`,
  ask: (desk: string | null) =>
    `这里只比对您有权比对的纠纷。别处有没有同一纠纷，请问当事人${desk ? `，或者请${desk}的登记窗口核实` : ''}。`,
  judge: '系统只作提示，不自动处理。是同一纠纷的，登记后由人决定继续办理、不予受理还是终止。',
  record: '登记他处已受理',
}
