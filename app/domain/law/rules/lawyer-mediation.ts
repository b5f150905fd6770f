import type { DeadlineRule } from '#app/domain/law/deadline'
import type { Source } from '#app/domain/law/statute'

/** Lawyer mediation (律师调解): the pilot opinion of two ministries; its text was not to be had, its days only warn. */
const setting: Source = {
  local: {
    zh: '本地设定（《关于开展律师调解试点工作的意见》司发通〔2017〕105号条文未取得）',
    en: 'local setting (the pilot opinion of 2017 was not to be had)',
  },
}

export const lawyerMediationRules = [
  {
    id: 'lm.close',
    name: { zh: '完成律师调解', en: 'complete the lawyer mediation' },
    starts: { zh: '受理调解', en: 'mediation accepted' },
    versions: [
      {
        from: '2017-09-30',
        length: 30,
        unit: 'day',
        source: setting,
        extend: { unit: 'day', approver: { zh: '双方当事人同意', en: 'agreement of the parties' }, source: setting },
        soft: true,
        unverified: { zh: '三十日的期限待核实', en: 'the thirty days are to be checked' },
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
