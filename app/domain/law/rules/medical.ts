import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'

/** Medical disputes (医疗纠纷), mediated by a people's mediation committee or by the health authority. */
const regulation = articlesOf('医疗纠纷预防和处理条例', '2018-07-31')
const since = { from: '2018-10-01', unit: 'working-day' } as const

const APPRAISAL = { zh: '鉴定', en: 'appraisal' }
const FAILED = { zh: '视为调解不成', en: 'the mediation counts as failed' }

export const medicalRules = [
  {
    id: 'pm.medical.close',
    name: { zh: '完成医疗纠纷人民调解', en: 'complete the medical mediation' },
    starts: { zh: '受理调解', en: 'mediation accepted' },
    versions: [
      {
        ...since,
        length: 30,
        source: regulation(38),
        excludes: [{ key: 'appraisal', name: APPRAISAL, source: regulation(38) }],
        extend: {
          unit: 'working-day',
          approver: { zh: '调解委员会和医患双方约定', en: 'agreement of the committee and both sides' },
          source: regulation(38),
        },
        lapse: FAILED,
      },
    ],
  },
  {
    id: 'am.medical.accept',
    name: { zh: '决定是否受理医疗纠纷行政调解', en: 'decide whether to accept the medical mediation' },
    starts: { zh: '收到申请', en: 'application received' },
    versions: [{ ...since, length: 5, source: regulation(40, 2) }],
  },
  {
    id: 'am.medical.close',
    name: { zh: '完成医疗纠纷行政调解', en: 'complete the administrative medical mediation' },
    starts: { zh: '受理调解', en: 'mediation accepted' },
    versions: [
      {
        ...since,
        length: 30,
        source: regulation(40, 3),
        excludes: [{ key: 'appraisal', name: APPRAISAL, source: regulation(40, 3) }],
        lapse: FAILED,
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
