import { codeList } from './code-list'

const from = '2011-01-01'

/**
 * How a dispute came to us (案件来源). The printed return knows three: on application, taken up by the mediators
 * themselves, entrusted or handed over; the third is told apart by who handed it over.
 */
export const sources = codeList([
  { key: 'application', words: { zh: '依申请', en: 'On application' }, from },
  { key: 'own-initiative', words: { zh: '主动调解', en: 'Taken up by the mediators' }, from },
  { key: 'grid-report', words: { zh: '网格上报', en: 'Reported from the grid' }, from },
  { key: 'court-before-filing', words: { zh: '法院委派', en: 'Court, before filing' }, from },
  { key: 'court-after-filing', words: { zh: '法院委托', en: 'Court, after filing' }, from },
  { key: 'police', words: { zh: '公安移交', en: 'Handed over by the police' }, from },
  { key: 'petition', words: { zh: '信访转送', en: 'Petition passed on' }, from },
  { key: 'procuratorate', words: { zh: '检察移送', en: 'Handed over by the procuratorate' }, from },
  { key: 'hotline', words: { zh: '12345、12348 热线', en: '12345 or 12348 hotline' }, from },
  { key: 'administrative-organ', words: { zh: '行政机关移送', en: 'Handed over by an administrative organ' }, from },
  { key: 'deputies', words: { zh: '人大代表、政协委员', en: "Deputy of the People's Congress or the CPPCC" }, from },
])

/** Found by those whose task it is to look (排查), not brought by a party or another organ. */
export const patrolled: ReadonlySet<string> = new Set<Source>(['grid-report', 'own-initiative'])

export type Source = (typeof sources.keys)[number]
export const sourceKeys = sources.keys
export const sourceWords = sources.words
