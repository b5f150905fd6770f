import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'

/** Arbitration of rural land contracts between acceptance and award, and the suit after it. */
const law = articlesOf('农村土地承包经营纠纷调解仲裁法', '2009-06-27')
const workdays = { from: '2010-01-01', unit: 'working-day' } as const
const days = { from: '2010-01-01', unit: 'day' } as const

export const ruralLandHearingRules = [
  {
    id: 'land.serve',
    name: { zh: '向被申请人送达申请书副本', en: 'serve the copy of the application' },
    starts: { zh: '受理仲裁申请', en: 'application accepted' },
    versions: [{ ...workdays, length: 5, source: law(24) }],
  },
  {
    id: 'land.answer',
    name: { zh: '提交答辩书', en: 'hand in the answer' },
    starts: { zh: '收到仲裁申请书副本', en: 'copy of the application received' },
    versions: [{ ...days, length: 10, source: law(25) }],
  },
  {
    id: 'land.panel.notice',
    name: { zh: '通知仲裁庭组成情况', en: 'tell the parties who is on the panel' },
    starts: { zh: '仲裁庭组成', en: 'panel formed' },
    versions: [{ ...workdays, length: 2, source: law(27, 3) }],
  },
  {
    id: 'land.hearing.notice',
    name: { zh: '通知开庭时间、地点', en: 'give notice of the hearing' },
    starts: { zh: '开庭', en: 'the hearing' },
    backwards: true,
    versions: [{ ...workdays, length: 5, source: law(31, 1) }],
  },
  {
    id: 'land.deliver',
    name: { zh: '送达裁决书', en: 'deliver the award' },
    starts: { zh: '裁决作出', en: 'award made' },
    versions: [{ ...workdays, length: 3, source: law(45, 2) }],
  },
  {
    id: 'land.sue',
    name: { zh: '对农村土地仲裁裁决起诉', en: 'sue over the rural land award' },
    starts: { zh: '收到裁决书', en: 'award received' },
    versions: [
      { ...days, length: 30, source: law(48), lapse: { zh: '裁决书发生法律效力', en: 'the award takes effect' } },
    ],
  },
] as const satisfies readonly DeadlineRule[]
