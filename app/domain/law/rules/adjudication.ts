import type { DeadlineRule, RuleVersion } from '#app/domain/law/deadline'
import type { Words } from '#app/domain/words'

/**
 * Administrative adjudication (行政裁决). No one law: each field has its own text, none of which was to be had. What is
 * believed of them stands here as a setting, names the text to be read, and only ever warns.
 */
const setting = (zh: string, en: string): Pick<RuleVersion, 'from' | 'source' | 'soft' | 'unverified'> => ({
  from: '2011-01-01',
  source: { local: { zh, en } },
  soft: true,
  unverified: UNREAD,
})
const UNREAD: Words = {
  zh: '所依据的文本未取得，期限为设定值，待核实',
  en: 'the text was not to be had; the days are a setting, to be checked',
}

const land = setting(
  '本地设定（据《土地权属争议调查处理办法》）',
  'local setting, after the rules on disputes of land title',
)
const patent = setting('本地设定（据专利行政执法规定）', 'local setting, after the rules on enforcing patents')
const procurement = setting('本地设定（据《政府采购法》）', 'local setting, after the law on government procurement')
const other = setting('本地设定', 'local setting')
const received: Words = { zh: '收到申请', en: 'application received' }
const accepted: Words = { zh: '受理申请', en: 'application accepted' }

export const adjudicationRules = [
  {
    id: 'adj.accept',
    name: { zh: '决定是否受理裁决申请', en: 'decide whether to accept the application to adjudicate' },
    starts: received,
    versions: [{ ...other, length: 7, unit: 'working-day' }],
  },
  {
    id: 'adj.serve',
    name: { zh: '向被申请人发送申请书副本', en: 'send the copy to the respondent' },
    starts: accepted,
    versions: [{ ...other, length: 5, unit: 'working-day' }],
  },
  {
    id: 'adj.reply',
    name: { zh: '被申请人答辩', en: 'hand in the reply' },
    starts: { zh: '收到申请书副本', en: 'copy received' },
    versions: [{ ...other, length: 15, unit: 'day' }],
  },
  {
    id: 'adj.decide.land',
    name: { zh: '处理土地等自然资源权属争议', en: 'adjudicate a dispute of land or natural resources' },
    starts: accepted,
    versions: [{ ...land, length: 6, unit: 'month' }],
  },
  {
    id: 'adj.decide.ip',
    name: { zh: '处理知识产权侵权、补偿争议', en: 'adjudicate a dispute of intellectual property' },
    starts: accepted,
    versions: [{ ...patent, length: 3, unit: 'month' }],
  },
  {
    id: 'adj.decide.procurement',
    name: { zh: '处理政府采购争议', en: 'adjudicate a dispute of government procurement' },
    starts: received,
    versions: [{ ...procurement, length: 30, unit: 'working-day' }],
  },
  {
    id: 'adj.decide.other',
    name: { zh: '作出行政裁决', en: 'adjudicate' },
    starts: accepted,
    versions: [{ ...other, length: 60, unit: 'day' }],
  },
] as const satisfies readonly DeadlineRule[]
