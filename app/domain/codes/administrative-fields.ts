import { codeList } from './code-list'

const from = '2011-01-01'

/** The field of administration an act belongs to (行政管理领域). A short list of our own: the returns have no common one. */
export const administrativeFields = codeList([
  { key: 'public-security', words: { zh: '公安', en: 'Public security' }, from },
  { key: 'market', words: { zh: '市场监管', en: 'Market regulation' }, from },
  { key: 'urban-management', words: { zh: '城市管理', en: 'Urban management' }, from },
  { key: 'natural-resources', words: { zh: '自然资源', en: 'Land and natural resources' }, from },
  { key: 'housing-construction', words: { zh: '住房和城乡建设', en: 'Housing and construction' }, from },
  { key: 'expropriation', words: { zh: '房屋征收补偿', en: 'Expropriation of houses' }, from },
  { key: 'labour', words: { zh: '人力资源和社会保障', en: 'Labour and social security' }, from },
  { key: 'transport', words: { zh: '交通运输', en: 'Transport' }, from },
  { key: 'environment', words: { zh: '生态环境', en: 'Environment' }, from },
  { key: 'agriculture', words: { zh: '农业农村', en: 'Agriculture' }, from },
  { key: 'civil-affairs', words: { zh: '民政', en: 'Civil affairs' }, from },
  { key: 'health', words: { zh: '卫生健康', en: 'Health' }, from },
  { key: 'township', words: { zh: '镇街管理', en: 'Town and street administration' }, from },
  { key: 'other', words: { zh: '其他', en: 'Other' }, from },
])

export type AdministrativeField = (typeof administrativeFields.keys)[number]
