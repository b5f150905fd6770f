/** What a side told a mediator alone. */
export const caucus = {
  title: '私下沟通记录',
  lead: '单独与一方谈话时的记录，加密保存，只有您自己能看，每次查看都会留痕。它不是证据，不进卷宗，也不进入查找、统计、导出和移交；您可以随时销毁。',
  why: (articles: string) => `当事人在调解中为达成协议所作的让步，不得在诉讼中用作对其不利的根据（${articles}）。`,
  side: '与哪一方单独谈的',
  text: '谈了什么',
  textHint: '例如底线、顾虑、可以让步之处。不要写进其他表格和办理经过。',
  submit: '保存',
  closed: '本案已办结，不再新增。',
  own: '我的记录',
  none: '还没有记录。',
  alone: (side: string) => `与${side}单独沟通`,
  tear: '销毁',
  tearWhat: '销毁后不能恢复，只留下“何时由谁销毁”的一行审计。',
  tearNow: '确认销毁',
}
