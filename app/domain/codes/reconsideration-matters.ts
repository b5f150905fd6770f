import { codeList } from './code-list'

/** The return 国法复统字1号 was approved as 国统制〔2010〕103号; its first year is 2011. */
const from = '2011-01-01'

/** What a reconsideration is about (复议事项), in the order of the statistical return 国法复统字1号. */
export const reconsiderationMatters = codeList([
  { key: 'penalty', words: { zh: '行政处罚', en: 'Administrative penalty' }, from },
  { key: 'coercion', words: { zh: '行政强制', en: 'Administrative coercion' }, from },
  { key: 'levy', words: { zh: '行政征收', en: 'Levy or expropriation' }, from },
  { key: 'licence', words: { zh: '行政许可', en: 'Licence' }, from },
  { key: 'title', words: { zh: '行政确权', en: 'Determination of title' }, from },
  { key: 'confirmation', words: { zh: '行政确认', en: 'Administrative confirmation' }, from },
  { key: 'disclosure', words: { zh: '信息公开', en: 'Disclosure of information' }, from },
  { key: 'complaint-handling', words: { zh: '举报投诉处理', en: 'Handling of a report or complaint' }, from },
  { key: 'inaction', words: { zh: '行政不作为', en: 'Failure to act' }, from },
  { key: 'other', words: { zh: '其他', en: 'Other' }, from },
])

export type ReconsiderationMatter = (typeof reconsiderationMatters.keys)[number]
