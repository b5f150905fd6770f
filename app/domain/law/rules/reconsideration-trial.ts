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

/** Administrative reconsideration (行政复议), from acceptance to the decision. */
const ACCEPTED = { zh: '受理行政复议申请', en: 'application accepted' }
/** To 2023 the application counts as accepted on the day the body receives it (2017第十七条第二款). */
const ACCEPTED_2017 = { zh: '收到申请（即为受理）', en: 'application received, which is its acceptance' }
const COPY_RECEIVED = { zh: '被申请人收到申请书副本', en: 'respondent received the copy of the application' }
const NO_REPLY = {
  zh: '视为该行政行为没有证据、依据，决定撤销',
  en: 'the act counts as having no evidence or basis and is annulled',
}
const SUSPENSION = { zh: '行政复议中止', en: 'suspension of the reconsideration' }
const leftOut2017 = [
  { key: 'suspension', name: SUSPENSION, source: rule2007(41) },
  { key: 'correction', name: { zh: '补正申请材料', en: 'correction of the application' }, source: rule2007(29) },
  { key: 'choosing-organ', name: { zh: '协商或者指定受理机关', en: 'choosing the organ' }, source: rule2007(30) },
  { key: 'inspection', name: { zh: '现场勘验', en: 'site inspection' }, source: rule2007(34, 3) },
  { key: 'appraisal', name: { zh: '鉴定', en: 'appraisal' }, source: rule2007(37) },
] as const
const suspension2023 = [{ key: 'suspension', name: SUSPENSION, source: law2023(39) }] as const

export const reconsiderationTrialRules = [
  {
    id: 'rec.serve',
    name: { zh: '发送申请书副本', en: 'send the copy to the respondent' },
    starts: ACCEPTED,
    versions: [
      ...since1999({ ...to2023, ...working2017, starts: ACCEPTED_2017, length: 7, source: law2017(23, 1) }),
      { ...from2024, ...working2023, length: 7, source: law2023(48) },
    ],
  },
  {
    id: 'rec.serve.simple',
    name: { zh: '发送申请书副本（简易程序）', en: 'send the copy to the respondent (simplified)' },
    starts: ACCEPTED,
    versions: [{ ...from2024, ...working2023, length: 3, source: law2023(54, 1) }],
  },
  {
    id: 'rec.reply',
    name: { zh: '被申请人书面答复', en: 'respondent’s written reply' },
    starts: COPY_RECEIVED,
    versions: [
      ...since1999({
        ...to2023,
        length: 10,
        unit: 'day',
        source: law2017(23, 1),
        also: [law2017(40, 2)],
        lapse: NO_REPLY,
      }),
      { ...from2024, ...working2023, length: 10, source: law2023(48), lapse: NO_REPLY },
    ],
  },
  {
    id: 'rec.reply.simple',
    name: { zh: '被申请人书面答复（简易程序）', en: 'respondent’s written reply (simplified)' },
    starts: COPY_RECEIVED,
    versions: [{ ...from2024, ...working2023, length: 5, source: law2023(54, 1), lapse: NO_REPLY }],
  },
  {
    id: 'rec.hearing.notice',
    name: { zh: '通知听证', en: 'give notice of the hearing' },
    starts: { zh: '举行听证', en: 'hearing held' },
    backwards: true,
    versions: [{ ...from2024, ...working2023, length: 5, source: law2023(51, 1) }],
  },
  {
    id: 'rec.decide',
    name: { zh: '作出行政复议决定', en: 'decide the reconsideration' },
    starts: ACCEPTED,
    versions: [
      ...since1999({
        ...to2023,
        starts: ACCEPTED_2017,
        length: 60,
        unit: 'day',
        source: law2017(31, 1),
        extend: {
          most: 30,
          unit: 'day',
          times: 1,
          approver: { zh: '行政复议机关的负责人', en: 'head of the reconsideration organ' },
          source: law2017(31, 1),
        },
        excludes: leftOut2017,
      }),
      {
        ...from2024,
        length: 60,
        unit: 'day',
        source: law2023(62, 1),
        extend: {
          most: 30,
          unit: 'day',
          times: 1,
          approver: { zh: '行政复议机构的负责人', en: 'head of the reconsideration body' },
          source: law2023(62, 1),
        },
        excludes: suspension2023,
      },
    ],
  },
  {
    id: 'rec.decide.simple',
    name: { zh: '作出行政复议决定（简易程序）', en: 'decide the reconsideration (simplified)' },
    starts: ACCEPTED,
    versions: [{ ...from2024, length: 30, unit: 'day', source: law2023(62, 2), excludes: suspension2023 }],
  },
  {
    id: 'rec.suspend.max',
    name: { zh: '中止的最长时间', en: 'longest suspension' },
    starts: {
      zh: '因申请人死亡、丧失行为能力或者终止而中止',
      en: 'suspended for the death, incapacity or end of the applicant',
    },
    versions: [
      {
        from: '2007-08-01',
        to: '2023-12-31',
        length: 60,
        unit: 'day',
        source: rule2007(42, 2),
        lapse: { zh: '原因仍未消除的，行政复议终止', en: 'if the cause remains, the reconsideration ends' },
      },
      {
        ...from2024,
        length: 60,
        unit: 'day',
        source: law2023(41),
        lapse: { zh: '原因仍未消除的，决定终止行政复议', en: 'if the cause remains, the reconsideration is ended' },
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
