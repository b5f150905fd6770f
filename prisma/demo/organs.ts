import type { Trade } from '#app/domain/codes/trades'
import type { Body, BodyKind } from '#app/domain/territory/body'
import { BECAME_DISTRICT, DISTRICT, LAST_DAY_AS_CITY, LONG_AGO } from './history'

export const organ = (code: string, kind: BodyKind, zh: string, en: string, parent = DISTRICT): Body => ({
  code: `${DISTRICT}-${code}`,
  kind,
  name: { zh, en },
  parent,
  level: 'district',
  from: LONG_AGO,
})

/** What bore the city's name before 2020-07-01 and the district's since. */
export function renamed(body: Body): Body[] {
  if (!body.name.zh.startsWith('海门区')) return [body]
  const before = {
    zh: body.name.zh.replace('海门区', '海门市'),
    en: body.name.en.replace('Haimen District', 'Haimen City'),
  }
  return [
    { ...body, name: before, to: LAST_DAY_AS_CITY },
    { ...body, from: BECAME_DISTRICT },
  ]
}

const bureau = (code: string, zh: string, en: string) => organ(code, 'bureau', `海门区${zh}`, `Haimen District ${en}`)

/** Sub-centres stand under the centre; the five trades are the report's plan. They are shown as if they stood in 2020. */
const subCentre = (code: string, trade: Trade, zh: string, en: string): Body => ({
  ...organ(code, 'sub-centre', `${zh}纠纷非诉讼服务分中心`, `${en} Disputes Sub-centre`, `${DISTRICT}-centre`),
  trade,
})

/** Bodies that are not a place: the government, its bureaus, the centre and what stands under them. */
const inDistrict: readonly Body[] = [
  organ('gov', 'government', '海门区人民政府', "Haimen District People's Government"),
  organ('centre', 'centre', '海门区非诉讼服务中心', 'Haimen District Non-litigation Service Centre'),
  organ(
    'mc',
    'committee',
    '海门区人民调解委员会',
    "Haimen District People's Mediation Committee",
    `${DISTRICT}-centre`,
  ),

  subCentre('sc-housing', 'expropriation', '房屋征收', 'House Expropriation'),
  subCentre('sc-traffic', 'traffic', '道路交通', 'Road Traffic'),
  subCentre('sc-labour', 'labour', '劳动人事', 'Labour and Personnel'),
  subCentre('sc-medical', 'medical', '医患', 'Medical'),
  subCentre('sc-environment', 'environment', '生态环境', 'Environment'),

  // The two studios the report names. The first is attached to the street and works at its level.
  {
    ...organ('st-huifang', 'studio', '惠芳家室调解工作室', "Huifang's Family Room Mediation Studio", '320614001'),
    code: '320614001-st-huifang',
    level: 'town',
  },
  organ('st-veterans', 'studio', '老兵调解工作室', "Veterans' Mediation Studio", `${DISTRICT}-veterans`),

  // Commissions exist only in cities with districts (仲裁法 art. 10): the district receives, the city's commission decides.
  organ('arbitration', 'commission', '南通仲裁委员会海门接待站', 'Nantong Arbitration Commission, Haimen Reception'),

  bureau('justice', '司法局', 'Justice Bureau'),
  bureau('veterans', '退役军人事务局', 'Veterans Affairs Bureau'),
  bureau('police', '公安局', 'Public Security Bureau'),
  bureau('market', '市场监督管理局', 'Market Regulation Bureau'),
  bureau('urban', '城市管理行政执法局', 'Urban Management and Law Enforcement Bureau'),
  bureau('land', '自然资源和规划局', 'Natural Resources and Planning Bureau'),
  bureau('housing', '住房和城乡建设局', 'Housing and Construction Bureau'),
  bureau('labour', '人力资源和社会保障局', 'Human Resources and Social Security Bureau'),
  bureau('transport', '交通运输局', 'Transport Bureau'),
  bureau('environment', '生态环境局', 'Ecology and Environment Bureau'),
  bureau('agriculture', '农业农村局', 'Agriculture and Rural Affairs Bureau'),
  bureau('civil', '民政局', 'Civil Affairs Bureau'),
  bureau('health', '卫生健康委员会', 'Health Commission'),
  bureau('approval', '行政审批局', 'Administrative Approval Bureau'),
]

export const organs: readonly Body[] = inDistrict.flatMap(renamed)
