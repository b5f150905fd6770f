/** Where the ways beside people's mediation are gone: police, market regulation, lawyers, a notary, two commissions. */
import type { Body, BodyKind } from '#app/domain/territory/body'
import type { Words } from '#app/domain/words'
import { DISTRICT, LONG_AGO } from './history'
import { organ, renamed } from './organs'
import { towns } from './towns'

/** Four towns have an office that serves their neighbours too; which serves which is assumed. */
const SEATS: Readonly<Record<string, string>> = {
  '320614002': '320614001',
  '320614108': '320614001',
  '320614101': '320614003',
  '320614102': '320614003',
  '320614104': '320614103',
  '320614105': '320614107',
  '320614106': '320614107',
  '320614109': '320614107',
}
const townOf = (grid: string) => grid.slice(0, 9)
const seatOf = (grid: string) => SEATS[townOf(grid)] ?? townOf(grid)

/** The office that a quarrel of this grid comes to. */
export const officeFor = {
  traffic: (grid: string) => `${seatOf(grid)}-traffic`,
  lawyers: (grid: string) => `${seatOf(grid)}-st-lawyers`,
  market: (grid: string) => `${townOf(grid)}-market`,
  town: townOf,
}

export const NOTARY = `${DISTRICT}-notary`
export const LABOUR = `${DISTRICT}-labour-commission`
export const LAND = `${DISTRICT}-land-commission`
export const CENTRE = `${DISTRICT}-centre`

const inTown = (town: string, code: string, kind: BodyKind, name: Words): Body => ({
  code: `${town}-${code}`,
  kind,
  name,
  parent: town,
  level: 'town',
  from: LONG_AGO,
})

const hasSeat = ({ code }: { code: string }) => SEATS[code] === undefined

const inTowns: readonly Body[] = towns.flatMap((town) => [
  inTown(town.code, 'market', 'bureau', {
    zh: `海门区市场监督管理局${town.name.zh}分局`,
    en: `Haimen District Market Regulation, ${town.name.en} Branch`,
  }),
  ...(hasSeat(town)
    ? [
        inTown(town.code, 'traffic', 'bureau', {
          zh: `海门区公安局交通警察大队${town.name.zh}中队`,
          en: `Haimen District Traffic Police, ${town.name.en} Squadron`,
        }),
        inTown(town.code, 'st-lawyers', 'studio', {
          zh: `${town.name.zh}公共法律服务站律师调解工作室`,
          en: `${town.name.en} Lawyers' Mediation Studio`,
        }),
      ]
    : []),
])

const inDistrict: readonly Body[] = [
  organ('traffic', 'bureau', '海门区公安局交通警察大队', 'Haimen District Traffic Police', `${DISTRICT}-police`),
  organ('notary', 'bureau', '海门公证处', 'Haimen Notary Office', `${DISTRICT}-justice`),
  organ(
    'labour-commission',
    'commission',
    '海门区劳动人事争议仲裁委员会',
    'Haimen District Labour and Personnel Arbitration Commission',
  ),
  organ(
    'land-commission',
    'commission',
    '海门区农村土地承包仲裁委员会',
    'Haimen District Rural Land Arbitration Commission',
  ),
  organ('st-lawyers', 'studio', '公共法律服务中心律师调解工作室', "Legal Service Centre Lawyers' Studio", CENTRE),
  // No firm of that name exists: its characters are as rare as those of the other firms here.
  organ('st-firm', 'studio', '江苏垚翊律师事务所调解工作室', 'Jiangsu Yaoyi Law Firm Mediation Studio'),
]

/** Those of the towns have no past of their own in the demo: they are shown as if they stood in 2020, as the sub-centres. */
export const offices: readonly Body[] = [...inDistrict, ...inTowns].flatMap(renamed)
