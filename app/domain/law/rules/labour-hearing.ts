import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'
import { UNIT_NOT_SAID } from './readings'

/** Labour arbitration (劳动争议仲裁) between acceptance and award, and what the award lets the parties do. */
const law = articlesOf('劳动争议调解仲裁法', '2007-12-29')
const since = { from: '2008-05-01', unit: 'day' } as const
const award = { zh: '收到仲裁裁决书', en: 'award received' }

export const labourHearingRules = [
  {
    id: 'lab.answer.forward',
    name: { zh: '向申请人送达答辩书副本', en: 'send the answer to the applicant' },
    starts: { zh: '收到答辩书', en: 'answer received' },
    versions: [{ ...since, length: 5, source: law(30, 2), unverified: UNIT_NOT_SAID }],
  },
  {
    id: 'lab.panel.notice',
    name: { zh: '书面通知仲裁庭组成情况', en: 'tell the parties who is on the panel' },
    starts: { zh: '受理仲裁申请', en: 'application accepted' },
    versions: [{ ...since, length: 5, source: law(32), unverified: UNIT_NOT_SAID }],
  },
  {
    id: 'lab.hearing.notice',
    name: { zh: '通知开庭日期、地点', en: 'give notice of the hearing' },
    starts: { zh: '开庭', en: 'the hearing' },
    backwards: true,
    versions: [{ ...since, length: 5, source: law(35), unverified: UNIT_NOT_SAID }],
  },
  {
    id: 'lab.sue.final',
    name: { zh: '劳动者对终局裁决起诉', en: 'the worker sues over a final award' },
    starts: award,
    versions: [{ ...since, length: 15, source: law(48) }],
  },
  {
    id: 'lab.setaside',
    name: { zh: '用人单位申请撤销终局裁决', en: 'the employer applies to set a final award aside' },
    starts: award,
    versions: [{ ...since, length: 30, source: law(49, 1) }],
  },
  {
    id: 'lab.sue',
    name: { zh: '对劳动仲裁裁决起诉', en: 'sue over the labour award' },
    starts: award,
    versions: [
      {
        ...since,
        length: 15,
        source: law(50),
        lapse: { zh: '裁决书发生法律效力', en: 'the award takes effect' },
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
