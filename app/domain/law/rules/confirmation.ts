import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'

/** Judicial confirmation as the civil procedure law has it since 2022, for any mediation organisation set up by law. */
const law2021 = articlesOf('民事诉讼法', '2021-12-24')
const law2023 = articlesOf('民事诉讼法', '2023-09-01')
const to2023 = { from: '2022-01-01', to: '2023-12-31', unit: 'day' } as const
const from2024 = { from: '2024-01-01', unit: 'day' } as const

const WHICH = {
  zh: '与司法解释规定的十五日（可延长十日）如何衔接待核实',
  en: 'how it stands to the fifteen and ten days of the court’s provisions is to be checked',
}

export const confirmationRules = [
  {
    id: 'court.confirm.apply',
    name: {
      zh: '共同申请司法确认（各类调解组织）',
      en: 'apply together for confirmation (any mediation organisation)',
    },
    starts: { zh: '调解协议生效', en: 'mediation agreement took effect' },
    versions: [
      { ...to2023, length: 30, source: law2021(201) },
      { ...from2024, length: 30, source: law2023(205) },
    ],
  },
  {
    id: 'court.confirm.special',
    name: { zh: '特别程序案件审结', en: 'close a case of special procedure' },
    starts: { zh: '法院立案', en: 'filed at the court' },
    versions: [
      { ...to2023, length: 30, source: law2021(187), unverified: WHICH },
      { ...from2024, length: 30, source: law2023(187), unverified: WHICH },
    ],
  },
] as const satisfies readonly DeadlineRule[]
