import type { DeadlineRule } from '#app/domain/law/deadline'
import { articlesOf } from '#app/domain/law/statute'
import { withEarlierText } from './readings'

/**
 * Traffic accidents (道路交通事故) and public-security cases (治安案件). In the traffic provisions “三日” and “十日” are
 * working days (第一百一十二条第五项).
 */
const traffic = articlesOf('道路交通事故处理程序规定', '2018-02-02')
const police2012 = articlesOf('治安管理处罚法', '2012-10-26')
const police2025 = articlesOf('治安管理处罚法', '2025-06-27')

const trafficDays = { from: '2018-05-01', unit: 'working-day', also: [traffic(112)] } as const
const APPRAISAL = { zh: '鉴定', en: 'appraisal' }
const HIGHER_ORGAN = { zh: '上一级公安机关', en: 'public security organ one level up' }

export const trafficPoliceRules = [
  {
    id: 'traffic.apply',
    name: { zh: '一致申请交通事故损害赔偿调解', en: 'apply together for traffic mediation' },
    starts: {
      zh: '收到事故认定书、证明或者维持的复核结论',
      en: 'determination, certificate or upheld review received',
    },
    versions: [{ ...trafficDays, length: 10, source: traffic(86, 1) }],
  },
  {
    id: 'traffic.after-pm',
    name: { zh: '人民调解不成后申请公安交管调解', en: 'apply to the traffic police after failed people’s mediation' },
    starts: { zh: '人民调解委员会终止调解', en: 'people’s mediation ended' },
    versions: [{ ...trafficDays, length: 3, source: traffic(85, 2) }],
  },
  {
    id: 'traffic.close',
    name: { zh: '制作交通事故调解书或者终结书', en: 'issue the traffic mediation statement or its ending' },
    starts: { zh: '调解开始', en: 'mediation started' },
    versions: [{ ...trafficDays, length: 10, source: traffic(90, 3) }],
  },
  {
    id: 'police.case',
    name: { zh: '办理治安案件', en: 'handle a public-security case' },
    starts: { zh: '受理（2026年起为立案）', en: 'accepted (since 2026: filed)' },
    versions: [
      ...withEarlierText(
        {
          from: '2013-01-01',
          to: '2025-12-31',
          starts: { zh: '受理案件', en: 'case accepted' },
          length: 30,
          unit: 'day',
          source: police2012(99, 1),
          extend: { most: 30, unit: 'day', times: 1, approver: HIGHER_ORGAN, source: police2012(99, 1) },
          excludes: [{ key: 'appraisal', name: APPRAISAL, source: police2012(99, 2) }],
        },
        '2005-08-28',
        '2006-03-01',
      ),
      {
        from: '2026-01-01',
        starts: { zh: '立案', en: 'case filed' },
        length: 30,
        unit: 'day',
        source: police2025(118, 1),
        extend: { most: 30, unit: 'day', times: 2, approver: HIGHER_ORGAN, source: police2025(118, 1) },
        excludes: [
          { key: 'appraisal', name: APPRAISAL, source: police2025(118, 2) },
          { key: 'hearing', name: { zh: '听证', en: 'hearing' }, source: police2025(118, 2) },
        ],
      },
    ],
  },
] as const satisfies readonly DeadlineRule[]
