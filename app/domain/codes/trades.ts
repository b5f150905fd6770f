import type { Category } from './categories'
import { codeList } from './code-list'

/** The county's plan of sub-centres names the first five; the rest are those other counties have. */
const from = '2011-01-01'

/** The trade of a sub-centre (分中心行业): which quarrels it was set up for. A list of our own, to be added to. */
export const trades = codeList([
  { key: 'expropriation', words: { zh: '房屋征收', en: 'House expropriation' }, from },
  { key: 'traffic', words: { zh: '道路交通', en: 'Road traffic' }, from },
  { key: 'labour', words: { zh: '劳动人事', en: 'Labour and personnel' }, from },
  { key: 'medical', words: { zh: '医患', en: 'Doctors and patients' }, from },
  { key: 'environment', words: { zh: '生态环境', en: 'Environment' }, from },
  { key: 'family', words: { zh: '婚姻家庭', en: 'Marriage and family' }, from },
  { key: 'property-management', words: { zh: '物业', en: 'Property management' }, from },
  { key: 'finance', words: { zh: '金融', en: 'Finance' }, from },
  { key: 'intellectual-property', words: { zh: '知识产权', en: 'Intellectual property' }, from },
  { key: 'veterans', words: { zh: '退役军人', en: 'Veterans' }, from },
])

export type Trade = (typeof trades.keys)[number]
export const tradeKeys = trades.keys
export const tradeWords = trades.words

/**
 * The trade whose sub-centre takes a kind of dispute. Finance, intellectual property and veterans cut across the kinds of
 * the printed return: no kind leads there by itself.
 */
const tradeOf: Partial<Record<Category, Trade>> = {
  expropriation: 'expropriation',
  traffic: 'traffic',
  labour: 'labour',
  medical: 'medical',
  environment: 'environment',
  family: 'family',
  'property-management': 'property-management',
}

export const tradeFor = (category: string): Trade | undefined =>
  (tradeOf as Readonly<Record<string, Trade | undefined>>)[category]
