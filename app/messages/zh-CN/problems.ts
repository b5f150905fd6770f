import type { Problem } from '#app/domain/procedures/problems'

/** What is wrong with one field, said beside it. */
export const problems = {
  required: '请填写这一项',
  'too-long': '写得太长，请缩短',
  'too-short': '写得太短，请写完整',
  'too-small': '数目太小，请核对',
  'too-large': '数目太大，请核对',
  'not-a-number': '请填写数字',
  'not-a-day': '请填写日期，例如 2020-03-02',
  'not-a-choice': '请从列出的各项中选择',
  'bad-format': '格式不对，请核对',
  'not-valid': '内容不能识别，请重新填写',
} satisfies Record<Problem, string>
