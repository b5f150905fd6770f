import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'
import { UNIT_NOT_SAID, withEarlierText } from './readings'

/** Arbitration (仲裁): the law in force to 28 February 2026 and the law of 2025. Neither limits the time of the award. */
const law2017 = articlesOf('仲裁法', '2017-09-01')
const law2025 = articlesOf('仲裁法', '2025-09-12')
const to2026 = { from: '2018-01-01', to: '2026-02-28' } as const
const from2026 = { from: '2026-03-01' } as const

export const arbitrationRules = [
  {
    id: 'arb.accept',
    name: { zh: '决定是否受理仲裁申请', en: 'decide whether to accept the arbitration' },
    starts: { zh: '收到仲裁申请书', en: 'application received' },
    versions: [
      ...withEarlierText(
        { ...to2026, length: 5, unit: 'day', source: law2017(24), unverified: UNIT_NOT_SAID },
        '1994-08-31',
        '1995-09-01',
      ),
      { ...from2026, length: 5, unit: 'day', source: law2025(35), unverified: UNIT_NOT_SAID },
    ],
  },
  {
    id: 'arb.setaside',
    name: { zh: '申请撤销裁决', en: 'apply to set the award aside' },
    starts: { zh: '收到裁决书', en: 'award received' },
    versions: [
      ...withEarlierText({ ...to2026, length: 6, unit: 'month', source: law2017(59) }, '1994-08-31', '1995-09-01'),
      {
        ...from2026,
        length: 3,
        unit: 'month',
        source: law2025(72),
        unverified: {
          zh: '新法施行前作出的裁决如何衔接未写明，暂按收到裁决书之日适用',
          en: 'the transition for awards made before is not settled; the day of receipt decides here',
        },
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
