import type { DeadlineRule } from '#app/domain/law/deadline'
import {
  from2024,
  law2017,
  law2023,
  rule2007,
  since1999,
  to2023,
  working2017,
  working2023,
} from './reconsideration-texts'

/** Administrative reconsideration (行政复议), from the act to acceptance. */
const RECEIVED = { zh: '收到行政复议申请', en: 'application received' }
const DEEMED_ABANDONED = { zh: '无正当理由逾期不补正的，视为放弃申请', en: 'without good reason, deemed abandoned' }
const FORCE_MAJEURE = { zh: '不可抗力或者其他正当理由耽误', en: 'force majeure or other good reason' }

export const reconsiderationRules = [
  {
    id: 'rec.apply',
    name: { zh: '申请行政复议', en: 'apply for reconsideration' },
    starts: { zh: '知道行政行为', en: 'the applicant knew of the act' },
    versions: [
      ...since1999({
        ...to2023,
        length: 60,
        unit: 'day',
        source: law2017(9, 1),
        excludes: [{ key: 'force-majeure', name: FORCE_MAJEURE, source: law2017(9, 2) }],
      }),
      {
        ...from2024,
        length: 60,
        unit: 'day',
        source: law2023(20, 1),
        excludes: [{ key: 'force-majeure', name: FORCE_MAJEURE, source: law2023(20, 2) }],
      },
    ],
  },
  {
    id: 'rec.review',
    name: { zh: '审查行政复议申请', en: 'review the application' },
    starts: RECEIVED,
    versions: [
      ...since1999({ ...to2023, ...working2017, length: 5, source: law2017(17, 1) }),
      {
        ...from2024,
        ...working2023,
        length: 5,
        source: law2023(30, 1),
        lapse: {
          zh: '未作出不予受理决定的，审查期限届满之日起视为受理',
          en: 'without a refusal the application counts as accepted on expiry',
        },
      },
    ],
  },
  {
    id: 'rec.correct.notify',
    name: { zh: '通知补正', en: 'ask for correction' },
    starts: RECEIVED,
    versions: [
      {
        from: '2007-08-01',
        to: '2023-12-31',
        length: 5,
        unit: 'day',
        source: rule2007(29),
        unverified: {
          zh: '条例的“5日”是否按工作日计算未写明，暂按自然日计算',
          en: 'the regulation does not say whether its 5 days are working days; counted as calendar days',
        },
      },
      { ...from2024, ...working2023, length: 5, source: law2023(31, 1) },
    ],
  },
  {
    id: 'rec.correct.submit',
    name: { zh: '提交补正材料', en: 'hand in the correction' },
    starts: { zh: '收到补正通知', en: 'notice of correction received' },
    versions: [
      {
        ...from2024,
        ...working2023,
        length: 10,
        source: law2023(31, 2),
        extend: {
          unit: 'working-day',
          approver: { zh: '行政复议机关', en: 'the reconsideration organ' },
          source: law2023(31, 2),
        },
        lapse: DEEMED_ABANDONED,
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
