/** Administrative lawsuits against organs of the district, a plain register; and what courts and procurators suggested. */
import { addDays, earlierOf, laterOf, type Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import type { County } from './civil'
import { placeOf } from './parties'
import type { LawsuitOutcome, PlannedLawsuit, PlannedSuggestion } from './planned'
import { attacks, type Attack } from './review-texts'
import { officeDay } from './shape'
import { organName, organOf } from './respondents'

const GOVERNMENT = '320614-gov'
/** Suits about acts of a county-level government go to the intermediate court (行政诉讼法 art. 15). */
const INTERMEDIATE = { name: '南通市中级人民法院', code: '苏06' }
/** The basic court that takes the district's cases; assumed. */
const BASIC = { name: '南通经济技术开发区人民法院', code: '苏0691' }
/** Court numbers of the demo start here, beyond any that a court reaches in a year. */
const FIRST_NUMBER = 9001

export type WantedLawsuit = { government: boolean; carried: boolean; pending: boolean }

export function lawsuit(chance: Chance, county: County, wanted: WantedLawsuit, n: number): Omit<PlannedLawsuit, 'ref'> {
  const filedOn = filing(chance, wanted)
  const { organ, ...suit } = suitOf(chance, county, wanted, filedOn, n)
  return { ...suit, ...courseOf(chance, county, filedOn, wanted, organ) }
}

/** Who sues which organ for what; `organ` is the one that must come to court. */
export function suitOf(
  chance: Chance,
  county: County,
  wanted: Pick<WantedLawsuit, 'government'>,
  filedOn: Day,
  n: number,
) {
  const attack = chance.pick(attacks.filter((each) => !each.firm))
  const plaintiff = county.people.person(placeOf(county, chance.pick(county.grids), filedOn), filedOn)
  const organ = organOf(chance, attack)
  const alone = wanted.government && chance.happens(0.6)
  // Upheld on reconsideration: both are defendants, and the court is that of the first organ (法释〔2018〕1号 art. 134).
  const court = alone ? INTERMEDIATE : BASIC
  const defendants = alone ? [GOVERNMENT] : wanted.government ? [organ, GOVERNMENT] : [organ]
  return {
    number: `（${filedOn.slice(0, 4)}）${court.code}行初${FIRST_NUMBER + n}号`,
    title: `${plaintiff.name}诉${named(county, defendants, filedOn)}${CAUSES[attack.matter]}案`,
    court: court.name,
    instance: 'first' as const,
    matter: attack.matter,
    plaintiff,
    defendants,
    filedOn,
    organ: alone ? GOVERNMENT : organ,
  }
}

const CAUSES: Readonly<Record<Attack['matter'], string>> = {
  penalty: '行政处罚',
  coercion: '行政强制',
  levy: '行政征收补偿',
  licence: '行政许可',
  title: '土地确权',
  confirmation: '行政确认',
  disclosure: '政府信息公开',
  'complaint-handling': '举报投诉处理',
  inaction: '不履行法定职责',
  other: '其他行政行为',
}

const named = (county: County, codes: readonly string[], on: Day) =>
  codes.map((code) => organName(county, code, on)).join('、')

function filing(chance: Chance, { carried, pending }: WantedLawsuit): Day {
  if (carried) return officeDay(addDays('2019-10-10', chance.int(0, 75)))
  if (pending) return officeDay(addDays('2020-11-05', chance.int(0, 50)))
  return officeDay(addDays('2020-01-03', chance.int(0, 260)))
}

const OUTCOMES: Readonly<Record<LawsuitOutcome, number>> = {
  'claim-rejected': 52,
  'case-dismissed': 24,
  withdrawn: 16,
  'withdrawn-after-change': 8,
}

/** First instance within six months (行政诉讼法 art. 81). Whoever heads the organ came to every hearing. */
function courseOf(chance: Chance, county: County, filedOn: Day, { pending, carried }: WantedLawsuit, organ: string) {
  const outcome = chance.weighted(OUTCOMES)
  const heardOn = officeDay(addDays(filedOn, pending ? chance.int(60, 105) : chance.int(carried ? 85 : 40, 105)))
  const heard = !['withdrawn', 'case-dismissed'].includes(outcome) || chance.happens(0.4)
  const ended = officeDay(addDays(heardOn, chance.int(3, 55)))
  const on = pending ? laterOf(ended, '2021-01-05') : earlierOf(ended, '2020-12-31')
  const sex = chance.happens(0.75) ? 'male' : 'female'
  const posts =
    organ === GOVERNMENT
      ? ['副区长', '区长']
      : organ.length === 9
        ? ['镇长（主任）', '副镇长（副主任）']
        : ['局长', '副局长']
  const head = { name: county.people.name(sex, chance.int(1964, 1980)), post: chance.pick(posts) }
  return {
    hearings: heard ? [{ on: heardOn, head }] : [],
    concluded: { on, outcome },
  }
}

type Row = readonly [kind: PlannedSuggestion['kind'], to: string, receivedOn: Day, subject: string, reply: string]

/** Each answered within its two months; the numbers, organs and subjects are assumed. */
const rows: readonly Row[] = [
  ['judicial', '320614-urban', '2020-04-15', '规范违法建设查处中的送达程序', '已修订文书送达规程并开展专项培训。'],
  ['judicial', '320614-police', '2020-05-20', '严格治安案件办案期限', '建立期限预警，逐案清理超期案件。'],
  ['judicial', '320614101', '2020-06-17', '强制拆除前履行催告公告程序', '镇综合执法局已制定操作指引。'],
  ['judicial', '320614-land', '2020-08-12', '完善征地公告张贴和留痕', '公告张贴改为拍照存档、双人签字。'],
  ['judicial', '320614-labour', '2020-09-09', '工伤认定调查应听取用人单位意见', '已在告知书中增加陈述意见栏。'],
  ['judicial', '320614-market', '2020-10-21', '举报投诉答复应载明救济途径', '统一答复文书模板。'],
  ['procuratorial', '320614-environment', '2020-07-08', '加强沿江小作坊排污监管', '开展专项排查，关停整治到位。'],
  ['procuratorial', '320614-civil', '2020-09-23', '规范婚姻登记中冒名登记的处理', '会同公安建立信息核查机制。'],
]

const FROM = { judicial: '南通经济技术开发区人民法院', procuratorial: '海门区人民检察院' } as const

export function suggestions(chance: Chance): Omit<PlannedSuggestion, 'ref'>[] {
  return rows.map(([kind, to, receivedOn, subject, reply]) => ({
    kind,
    from: FROM[kind],
    to,
    subject,
    receivedOn,
    dueOn: addDays(receivedOn, 60),
    repliedOn: officeDay(addDays(receivedOn, chance.int(18, 50))),
    reply,
  }))
}
