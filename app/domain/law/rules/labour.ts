import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'
import type { Words } from '#app/domain/words'

/** Labour disputes (劳动争议): mediation, then arbitration. */
const law = articlesOf('劳动争议调解仲裁法', '2007-12-29')
const since = { from: '2008-05-01', unit: 'day' } as const

const RULES_UNREAD: Words = {
  zh: '法律未写明是否为工作日；办案规则可能按工作日计算，条文待核实，暂按自然日计算',
  en: 'the law does not say working days; the case-handling rules may, their text is to be checked; calendar days for now',
}
const MAY_SUE = { zh: '申请人可以就该争议向人民法院提起诉讼', en: 'the applicant may sue' }

export const labourRules = [
  {
    id: 'lab.accept',
    name: { zh: '决定是否受理劳动仲裁申请', en: 'decide whether to accept the labour arbitration' },
    starts: { zh: '收到仲裁申请', en: 'application received' },
    versions: [{ ...since, length: 5, source: law(29), lapse: MAY_SUE, unverified: RULES_UNREAD }],
  },
  {
    id: 'lab.serve',
    name: { zh: '送达仲裁申请书副本', en: 'serve the copy of the application' },
    starts: { zh: '受理仲裁申请', en: 'application accepted' },
    versions: [{ ...since, length: 5, source: law(30, 1), unverified: RULES_UNREAD }],
  },
  {
    id: 'lab.answer',
    name: { zh: '提交答辩书', en: 'hand in the answer' },
    starts: { zh: '收到仲裁申请书副本', en: 'copy of the application received' },
    versions: [{ ...since, length: 10, source: law(30, 2), unverified: RULES_UNREAD }],
  },
  {
    id: 'lab.award',
    name: { zh: '作出劳动仲裁裁决', en: 'make the labour award' },
    starts: { zh: '受理仲裁申请', en: 'application accepted' },
    versions: [
      {
        ...since,
        length: 45,
        source: law(43, 1),
        extend: {
          most: 15,
          unit: 'day',
          times: 1,
          approver: { zh: '劳动争议仲裁委员会主任', en: 'director of the labour arbitration commission' },
          source: law(43, 1),
        },
        lapse: { zh: '当事人可以就该争议向人民法院提起诉讼', en: 'the parties may sue' },
      },
    ],
  },
  {
    id: 'lab.mediate',
    name: { zh: '劳动争议调解', en: 'labour mediation' },
    starts: { zh: '收到调解申请', en: 'application for mediation received' },
    versions: [
      {
        ...since,
        length: 15,
        source: law(14, 3),
        lapse: { zh: '当事人可以依法申请仲裁', en: 'the parties may apply for arbitration' },
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
