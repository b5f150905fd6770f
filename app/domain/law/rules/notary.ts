import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'
import { withEarlierText } from './readings'

/** Notarisation (公证). */
const law = articlesOf('公证法', '2017-09-01')

export const notaryRules = [
  {
    id: 'notary.issue',
    name: { zh: '出具公证书', en: 'issue the notarial certificate' },
    starts: { zh: '受理公证申请', en: 'application accepted' },
    versions: withEarlierText(
      {
        from: '2018-01-01',
        length: 15,
        unit: 'working-day',
        source: law(30),
        excludes: [
          { key: 'force-majeure', name: { zh: '不可抗力', en: 'force majeure' }, source: law(30) },
          { key: 'material', name: { zh: '补充证明材料', en: 'supplementing material' }, source: law(30) },
          { key: 'verification', name: { zh: '核实有关情况', en: 'verification' }, source: law(30) },
        ],
      },
      '2005-08-28',
      '2006-03-01',
    ),
  },
] as const satisfies readonly DeadlineRule[]
