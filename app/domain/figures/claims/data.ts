/** A claim against the figures of the house: the indicator its words name, and whether the figure is what the claim says. */
import type { Figure } from '#app/domain/indicators/compute'
import { indicatorByKey, indicators } from '#app/domain/indicators'
import { variantsOf } from '#app/domain/indicators/indicator'
import { say, type Words } from '#app/domain/words'
import type { Verdict } from './claim'
import { isCount, isMoney, isPercent, kindOf } from './kind'
import type { Mention } from './mention'
import { fits, isCut } from './printed'
import { plainly } from './finding'
import { shortly } from './shortly'
import { says, topics } from './subjects'

/** The figures of the year a report is about, and the body they are of by its name. */
export type Known = { readonly year: number; readonly figures: ReadonlyMap<string, Figure>; readonly place?: string }

/** Other places and other years: not ours to say. */
const elsewhere = /全国|全省|全市|上年|去年|[上前]一年|同期/

/** 东洲街道受理纠纷500件: one town by its name. 各镇 and 全区12个镇（街道） are all of them. */
const oneTown = /^(?:其中)?(?![各全每个]|所有|\d)([\u4e00-\u9fff]{2,4}(?:镇|街道|乡|社区|村))(?![级街道村居社区镇乡])/
const isOfOneTown = ({ clause }: Mention, place: string | undefined): boolean => {
  const town = oneTown.exec(clause)?.[1]
  return town !== undefined && !/[各全个等乡城]/.test(town) && place !== town
}

const matches = (rule: string, words: string): boolean =>
  rule.split(' ').every((each) => (each.startsWith('!') ? !words.includes(each.slice(1)) : words.includes(each)))

const suits = (each: Mention, kind: Figure['kind']): boolean =>
  kind === 'amount'
    ? isMoney(each)
    : kind === 'rate'
      ? isPercent(each)
      : isCount(each) && each.measure !== 'days' && !/人|场|个|名|次/.test(each.unit)

/** The last subject spoken of before the end of the words beside the number, in its paragraph. */
function topicOf(each: Mention, narrow: string): string {
  const from = Math.max(narrow.lastIndexOf('\n', each.start), each.start - 200, 0)
  const text = narrow.slice(from, each.start) + each.after
  return (
    [...topics].sort((a, b) => text.lastIndexOf(b) - text.lastIndexOf(a)).find((topic) => text.includes(topic)) ?? ''
  )
}

/** Keys of the indicators the words name, the best fitting first. `left`: what the words leave out. */
export function indicatorsOf(each: Mention, narrow: string, left = ''): string[] {
  if (each.cell || each.change || elsewhere.test(each.clause) || each.era === 'last') return []
  if (kindOf(each) === 'share' || (/其他|其中/.test(each.clause.slice(0, 2)) && isPercent(each))) return []
  const words = `${left === '' ? topicOf(each, narrow) : ''}|${left}|${each.before}|${each.after}`
  return indicators
    .filter(({ key, kind }) => suits(each, kind) && says[key]?.some((rule) => matches(rule, words)))
    .map(({ key }) => key)
}

export type Compared = {
  readonly indicator: string
  readonly verdict?: Extract<Verdict, 'reproduced' | 'differs'>
  readonly evidence: Words
}

export function against(
  each: Mention,
  mentions: readonly Mention[],
  narrow: string,
  known: Known | undefined,
): Compared | undefined {
  const short = shortly(each, mentions, narrow)
  const keys = indicatorsOf(each, narrow, short?.word)
  const first = keys[0]
  if (first === undefined) return undefined
  if (!known || (typeof each.era === 'number' && each.era !== known.year))
    return short && !short.head ? undefined : { indicator: first, evidence: say('', '') }
  const compared = comparedWith(each, keys, known)
  if (compared.verdict === 'reproduced') return compared
  // What the words leave out may confirm; it speaks against a report only where the count it hangs on is one of ours.
  const isOurs = !short || (short.head && against(short.head, mentions, narrow, known)?.verdict === 'reproduced')
  return isOurs && !isOfOneTown(each, known.place) ? compared : undefined
}

function comparedWith(each: Mention, keys: readonly string[], known: Known): Compared {
  const figures = keys.flatMap((key) => known.figures.get(key) ?? [])
  const same = figures.find((figure) => isSaid(each, figure))
  if (same) return { indicator: same.key, verdict: 'reproduced', evidence: told(each, same, true) }
  const variant = otherwise(keys, known).find((figure) => isSaid(each, figure))
  if (variant)
    return { indicator: variant.key, verdict: 'reproduced', evidence: byVariant(told(each, variant, true), figures[0]) }
  const figure = figures[0]
  return figure && figure.value !== null
    ? { indicator: figure.key, verdict: 'differs', evidence: told(each, figure, false) }
    : { indicator: keys[0] ?? '', evidence: say('本系统无此期数据。', 'No data of this period.') }
}

/** The same as others count it: a rate of the report may be right by a definition that competes with ours. */
const otherwise = (keys: readonly string[], { figures }: Known): Figure[] =>
  keys.flatMap((key) => {
    const indicator = indicatorByKey(key)
    return indicator ? variantsOf(indicator).flatMap((variant) => figures.get(variant.key) ?? []) : []
  })

/** … and what it is by ours, so that nobody takes the one for the other. */
const byVariant = ({ zh, en }: Words, ours: Figure | undefined): Words =>
  ours
    ? say(`${zh}按本系统采用的口径为${ours.display}。`, `${en} By our own definition it is ${ours.display}.`)
    : say(zh, en)

/** A variant is called by its indicator and itself: 人民调解成功率（按受理数）. */
function nameOf(key: string): Words {
  const own = indicatorByKey(key)?.name ?? say(key, key)
  const [base = '', variant] = key.split('/')
  const whole = variant === undefined ? undefined : indicatorByKey(base)?.name
  return whole ? say(`${whole.zh}（${own.zh}）`, `${whole.en} (${own.en})`) : own
}

const exactly = (value: number) => ({ value, low: value, high: value, exact: true })

function isSaid(each: Mention, figure: Figure): boolean {
  if (figure.value === null) return false
  if (figure.kind === 'rate') {
    const [n, d] = [exactly(figure.numerator), exactly(figure.denominator ?? 0)]
    return fits(each, n, d) || isCut(each, n, d)
  }
  const value = figure.kind === 'amount' ? figure.value / 100 : figure.value
  return value >= each.low && value <= each.high
}

function told(each: Mention, figure: Figure, same: boolean): Words {
  const name = nameOf(figure.key)
  const shown = figure.kind === 'amount' ? `${plainly(figure.numerator / 100)}元` : figure.display
  const parts =
    figure.denominator === null || figure.kind !== 'rate' ? '' : `（${figure.numerator}/${figure.denominator}）`
  const cut =
    same &&
    figure.kind === 'rate' &&
    figure.denominator !== null &&
    !fits(each, exactly(figure.numerator), exactly(figure.denominator))
  const note = cut ? say('报告按截尾列示。', ' The report cuts off instead of rounding (truncation).') : say('', '')
  return say(
    `本系统“${name.zh}”为${shown}${parts}，${same ? '与报告一致' : '与报告不同'}。${note.zh}`,
    `Our “${name.en}” is ${figure.kind === 'amount' ? plainly(figure.numerator / 100) : figure.display}${parts === '' ? '' : ` (${figure.numerator}/${figure.denominator})`}, ${same ? 'as the report says' : 'not what the report says'}.${note.en}`,
  )
}
