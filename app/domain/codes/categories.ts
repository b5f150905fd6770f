import { codeList } from './code-list'

/** First day of the people's-mediation law, the year after the form was issued. */
const from = '2011-01-01'

/**
 * Kinds of civil dispute (纠纷类型), in the order of the Ministry's people's-mediation return of 2010, as printed complete
 * in a county-level city's monthly report (黄石, August 2016).
 */
export const categories = codeList([
  { key: 'family', words: { zh: '婚姻家庭', en: 'Marriage and family' }, from },
  { key: 'neighbour', words: { zh: '邻里', en: 'Neighbours' }, from },
  { key: 'housing-land', words: { zh: '房屋宅基地', en: 'Houses and house plots' }, from },
  { key: 'contract', words: { zh: '合同', en: 'Contract' }, from },
  { key: 'production-business', words: { zh: '生产经营', en: 'Production and business' }, from },
  { key: 'damage', words: { zh: '损害赔偿', en: 'Compensation for damage' }, from },
  { key: 'forest-farmland', words: { zh: '山林土地', en: 'Forest and farm land' }, from },
  { key: 'expropriation', words: { zh: '征地拆迁', en: 'Land taking and demolition' }, from },
  { key: 'environment', words: { zh: '环境污染', en: 'Pollution' }, from },
  { key: 'labour', words: { zh: '劳动争议', en: 'Labour' }, from },
  { key: 'consumer', words: { zh: '消费', en: 'Consumer' }, from },
  { key: 'medical', words: { zh: '医疗', en: 'Medical' }, from },
  { key: 'traffic', words: { zh: '道路交通事故', en: 'Road traffic accident' }, from },
  { key: 'property-management', words: { zh: '物业', en: 'Property management' }, from },
  { key: 'other', words: { zh: '其他', en: 'Other' }, from },
])

export type Category = (typeof categories.keys)[number]
export const categoryKeys = categories.keys
export const categoryWords = categories.words
