/** The forms a name of a party takes in a text, and what stands for each in what is published: 陈建国 → 陈某某. */
import { maskName } from '#app/domain/people/mask'

export type Known = { readonly name: string; readonly kind: 'person' | 'organisation'; readonly minor?: boolean }
/** Whether companies and other private organisations are named; organs of state always are. A local practice. */
export type NamingRule = 'companies-hidden' | 'companies-named'

export type Form = {
  readonly text: string
  readonly becomes: string
  readonly why: 'minor' | 'name' | 'company'
  /** an abbreviation may be an everyday word as well: a person decides */
  readonly sure: boolean
}

export const MINOR = '未成年人'

const han = /^\p{Script=Han}+$/u

/** Organs of state and what acts for them, by the end of the name. */
export const isOrgan = (name: string): boolean =>
  /(人民政府|办事处|法院|检察院|监察委员会|管理委员会|局|派出所|支队|大队|中队|村民委员会|居民委员会|街道办)$/.test(
    name.trim(),
  )

/** Longest first: a whole name is found before its parts. */
export const formsOf = (known: readonly Known[], rule: NamingRule): Form[] =>
  known
    .flatMap((each) => (each.kind === 'person' ? personForms(each) : organisationForms(each.name.trim(), rule)))
    .filter(({ text, becomes }) => [...text].length > 1 && text !== becomes)
    .sort((a, b) => b.text.length - a.text.length)

function personForms({ name, minor }: Known): Form[] {
  const whole = name.normalize('NFKC').trim()
  const why = minor ? 'minor' : 'name'
  const becomes = minor ? MINOR : maskName(whole)
  if (!han.test(whole)) return [{ text: whole, becomes, why, sure: true }]
  const family = familyOf(whole)
  const given = whole.slice(family.length)
  return [
    { text: whole, becomes, why, sure: true },
    { text: given, becomes: minor ? MINOR : '某'.repeat(given.length), why, sure: false },
    // 老陈, 小陈: what people at the table call each other.
    ...['老', '小'].map((age) => ({ text: age + family, becomes: minor ? MINOR : '某人', why, sure: false }) as const),
  ]
}

/** 欧阳修 → 欧阳: what the mask leaves of it. */
const familyOf = (name: string): string => maskName(name).replace(/某+$/, '')

const legal = /(股份有限公司|有限责任公司|有限公司|集团公司|公司)$/
const kinds =
  /(公司|合作社|合伙企业|事务所|经营部|商行|工厂|工作室|超市|饭店|餐馆|酒店|学校|医院|诊所|厂|店|馆|社|中心)$/
const places = /^(?:江苏|南通|海门|上海|苏州|[\p{Script=Han}]{2,3}(?:省|市|区|县|镇))+(?:省|市|区|县|镇)?/u
const trades =
  /(建筑安装|建筑工程|建设工程|工程|建筑|建设|置业|房地产开发|房地产|物业管理|物业|科技|贸易|商贸|纺织|家纺|服装|机械|机电|电子|电器|化工|食品|餐饮|农业|物流|运输|医药|装饰|装潢|钢结构|实业|投资|发展|管理|服务|服务部)+$/

function organisationForms(name: string, rule: NamingRule): Form[] {
  if (rule === 'companies-named' || isOrgan(name)) return []
  const becomes = `某${legal.test(name) ? '公司' : (kinds.exec(name)?.[0] ?? '单位')}`
  const bare = name.replace(places, '')
  const core = bare.replace(legal, '').replace(kinds, '')
  const stem = core.replace(trades, '')
  const cuts = [...core].map((_, i) => core.slice(0, i + 1)).filter((cut) => cut.length >= stem.length)
  const short = cuts.flatMap((each) => (each.length > 1 ? [`${each}公司`, each] : []))
  return [
    { text: name, becomes, why: 'company' as const, sure: true },
    ...[...new Set([bare, name.replace(legal, ''), ...short])]
      .filter((text) => text !== name)
      .map((text) => ({ text, becomes, why: 'company' as const, sure: false })),
  ]
}
