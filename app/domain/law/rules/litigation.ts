import type { DeadlineRule, RuleVersion } from '#app/domain/law/deadline'
import { articlesOf, type Citation } from '#app/domain/law/statute'
import { withEarlierText } from './readings'

/** Administrative litigation (行政诉讼), as the defendant organ and the register of suits need it. */
const law = articlesOf('行政诉讼法', '2017-06-27')
const interpretation = articlesOf('行政诉讼法解释', '2018-02-06')

const since2015 = (version: Omit<RuleVersion, 'from'>) =>
  withEarlierText({ from: '2017-07-01', ...version }, '2014-11-01', '2015-05-01')
const FILED = { zh: '立案', en: 'case filed' }

/** Extended by the high court, by as much as it allows. */
const byHighCourt = (source: Citation) =>
  ({ unit: 'month', approver: { zh: '高级人民法院', en: 'high people’s court' }, source }) as const
const leftOut = [
  { key: 'notice', name: { zh: '公告', en: 'public notice' }, source: interpretation(50, 1) },
  { key: 'appraisal', name: { zh: '鉴定', en: 'appraisal' }, source: interpretation(50, 1) },
  { key: 'mediation', name: { zh: '调解', en: 'mediation' }, source: interpretation(50, 1) },
  { key: 'suspension', name: { zh: '中止诉讼', en: 'suspension of the suit' }, source: interpretation(50, 1) },
  {
    key: 'jurisdiction',
    name: { zh: '管辖异议和管辖争议', en: 'questions of jurisdiction' },
    source: interpretation(50, 1),
  },
] as const

export const litigationRules = [
  {
    id: 'lit.defence',
    name: { zh: '提交答辩状和证据', en: 'hand in defence and evidence' },
    starts: { zh: '收到起诉状副本', en: 'copy of the complaint received' },
    versions: since2015({ length: 15, unit: 'day', source: law(67, 1) }),
  },
  {
    id: 'lit.appeal',
    name: { zh: '对判决提起上诉', en: 'appeal against a judgment' },
    starts: { zh: '判决书送达', en: 'judgment served' },
    versions: since2015({ length: 15, unit: 'day', source: law(85) }),
  },
  {
    id: 'lit.appeal.ruling',
    name: { zh: '对裁定提起上诉', en: 'appeal against a ruling' },
    starts: { zh: '裁定书送达', en: 'ruling served' },
    versions: since2015({ length: 10, unit: 'day', source: law(85) }),
  },
  {
    id: 'lit.first',
    name: { zh: '作出第一审判决', en: 'first-instance judgment' },
    starts: FILED,
    versions: since2015({ length: 6, unit: 'month', source: law(81), extend: byHighCourt(law(81)), excludes: leftOut }),
  },
  {
    id: 'lit.simple',
    name: { zh: '简易程序审结', en: 'close the simplified trial' },
    starts: FILED,
    versions: since2015({ length: 45, unit: 'day', source: law(83), excludes: leftOut }),
  },
  {
    id: 'lit.second',
    name: { zh: '作出终审判决', en: 'final judgment on appeal' },
    starts: { zh: '收到上诉状', en: 'appeal received' },
    versions: since2015({ length: 3, unit: 'month', source: law(88), extend: byHighCourt(law(88)), excludes: leftOut }),
  },
] as const satisfies readonly DeadlineRule[]
