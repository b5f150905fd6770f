import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'
import { withEarlierText } from './readings'
import { from2024, law2017, law2023, rule2007, since1999, to2023 } from './reconsideration-texts'

/** Beside and after the reconsideration itself: review of the rules an act rests on, opinions to organs, the way to court. */
const litigation = articlesOf('行政诉讼法', '2017-06-27')

const REVIEW_ASKED = {
  zh: '收到附带审查申请，或者因审查依据而中止',
  en: 'review asked for with the application, or case suspended to review the basis',
}

export const reconsiderationAfterRules = [
  {
    id: 'rec.norm.own',
    name: { zh: '处理有权处理的规范性文件', en: 'deal with a normative document of one’s own power' },
    starts: REVIEW_ASKED,
    versions: [
      ...since1999({ ...to2023, length: 30, unit: 'day', source: law2017(26), also: [law2017(27)] }),
      { ...from2024, length: 30, unit: 'day', source: law2023(56), also: [law2023(57)] },
    ],
  },
  {
    id: 'rec.norm.forward',
    name: { zh: '转送无权处理的规范性文件', en: 'forward a normative document beyond one’s power' },
    starts: REVIEW_ASKED,
    versions: [
      ...since1999({
        ...to2023,
        length: 7,
        unit: 'working-day',
        source: law2017(26),
        also: [law2017(27), law2017(40, 2)],
      }),
      { ...from2024, length: 7, unit: 'working-day', source: law2023(56), also: [law2023(57), law2023(88, 2)] },
    ],
  },
  {
    id: 'rec.norm.answer',
    name: { zh: '接受转送的机关回复处理意见', en: 'answer of the organ a document was forwarded to' },
    starts: { zh: '收到转送', en: 'forwarded document received' },
    versions: [
      ...since1999({ ...to2023, length: 60, unit: 'day', source: law2017(26) }),
      { ...from2024, length: 60, unit: 'day', source: law2023(60) },
    ],
  },
  {
    id: 'rec.opinion.report',
    name: { zh: '报送行政复议意见书的纠正情况', en: 'report on what a reconsideration opinion asked for' },
    starts: { zh: '收到行政复议意见书', en: 'opinion received' },
    versions: [
      { from: '2007-08-01', to: '2023-12-31', length: 60, unit: 'day', source: rule2007(57, 1) },
      { ...from2024, length: 60, unit: 'day', source: law2023(76) },
    ],
  },
  {
    id: 'rec.sue',
    name: { zh: '对复议决定提起诉讼', en: 'sue after the reconsideration' },
    starts: { zh: '收到复议决定书，或者复议期满', en: 'decision received, or the period for deciding passed' },
    versions: withEarlierText(
      { from: '2017-07-01', length: 15, unit: 'day', source: litigation(45) },
      '2014-11-01',
      '2015-05-01',
    ),
  },
] as const satisfies readonly DeadlineRule[]
