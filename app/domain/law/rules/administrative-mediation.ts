import type { DeadlineRule, RuleVersion } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'

/**
 * Administrative mediation (行政调解) where no national text sets the time. The province's own measures were not to be
 * had: the days are settings of the county, after those of another place, and only ever warn.
 */
const traffic = articlesOf('道路交通事故处理程序规定', '2018-02-02')
const setting: Pick<RuleVersion, 'from' | 'source' | 'soft' | 'unverified'> = {
  from: '2018-10-01',
  source: {
    local: {
      zh: '本地设定（《江苏省行政调解办法》苏政发〔2019〕28号条文未取得）',
      en: 'local setting (the text of the provincial measures of 2019 was not to be had)',
    },
  },
  soft: true,
  unverified: {
    zh: '期限参照外地条例设定，本省规定待核实',
    en: 'the days follow the rules of another place; those of the province are to be checked',
  },
}

export const administrativeMediationRules = [
  {
    id: 'am.transfer',
    name: { zh: '移送不属于本机关的行政调解申请', en: 'pass on an application that is for another organ' },
    starts: { zh: '收到申请', en: 'application received' },
    versions: [{ ...setting, length: 3, unit: 'working-day' }],
  },
  {
    id: 'am.accept',
    name: { zh: '决定是否受理行政调解', en: 'decide whether to accept the administrative mediation' },
    starts: { zh: '收到申请', en: 'application received' },
    versions: [{ ...setting, length: 5, unit: 'working-day' }],
  },
  {
    id: 'am.close',
    name: { zh: '完成行政调解', en: 'complete the administrative mediation' },
    starts: { zh: '受理调解', en: 'mediation accepted' },
    versions: [
      {
        ...setting,
        length: 30,
        unit: 'day',
        extend: {
          unit: 'day',
          approver: { zh: '各方当事人同意', en: 'agreement of the parties' },
          source: setting.source,
        },
      },
    ],
  },
  {
    id: 'traffic.notice',
    name: { zh: '通知交通事故调解的时间、地点', en: 'give notice of the traffic mediation' },
    starts: { zh: '约定的调解时间', en: 'the day agreed on' },
    backwards: true,
    versions: [{ from: '2018-05-01', length: 3, unit: 'working-day', source: traffic(88, 1), also: [traffic(112)] }],
  },
] as const satisfies readonly DeadlineRule[]
