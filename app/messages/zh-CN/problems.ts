import type { Problem } from '#app/domain/procedures/problems'

/** What is wrong with one field, said beside it. */
export const problems = {
  required: '请填写这一项',
  'too-long': '写得太长，请缩短',
  'too-short': '写得太短，请写完整',
  'too-small': '数目太小，请核对',
  'below-zero': '数目太小，不能小于 0',
  'below-one': '数目太小，至少为 1',
  'too-large': '数目太大，请核对',
  'not-a-number': '请用数字填写，例如 3000',
  'not-a-day': '请填写日期，例如 2020-03-02',
  'too-early': '不能早于办理日期，请核对',
  'not-after-start': '结束时间须晚于开始时间',
  taken: '该时段已被占用，请改时间或另选',
  'not-a-choice': '请从列出的各项中选择',
  'bad-format': '格式不对，请核对',
  'bad-phone': '号码不对：手机号为 11 位数字，固定电话为“区号-号码”，请核对',
  'bad-identity': '号码不对：身份证号、统一社会信用代码均为 18 位，请核对',
  'not-valid': '内容不能识别，请重新填写',
  'tells-who': '还有姓名、号码或者地址，请按下方对照表改去',
} satisfies Record<Problem, string>
