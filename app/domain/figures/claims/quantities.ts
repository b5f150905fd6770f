/** Finds every number of a text that has a unit, or stands where a figure stands. */
import { BLANK } from './characters'
import { numeral, scaleOf } from './numerals'
import { interval, widenedAfter, widenedBefore, type Quantity, type Widening } from './quantity'
import { looseUnits, noUnit, pointsShort, strictUnits, unitRules, type Measure } from './units'

/** 1,068 and, as yearbooks print it, 321 146件: there only before a unit. */
const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?: \d{3})+(?=(?:\.\d+)?\s?[余多万亿件起例宗人名户家个元次份])|\d+)(?:\.\d+)?`
const hanDigits = '〇零一二两三四五六七八九十百千万亿'
const number = new RegExp(
  `(?<lead>百分之|千分之|(?<den>[二三四五六七八九十]{1,2}|\\d{1,2})分之)?(?<digits>${arabic}|[${hanDigits}]+(?:点[〇零一二三四五六七八九]+)?)`,
  'g',
)
/** Words in which a number is none: the rest of them is told by a missing unit. */
const half = /(?:超过|超|近|过)(?:半数|一半|半)|(?:半数|一半)(?=以上|左右)/g
const slashed = /(?<![\d/.])([1-9])\/([1-9]\d?)(?![\d/号])(?:以上|左右|强)?/g
const doubling = /翻了?([一两二三])番/g

type Tail = { end: number; scale: number; widenings: Widening[]; measure: Measure; unit: string }

/** In order, none within another. */
export function quantitiesIn(text: string): Quantity[] {
  const found = [...numbersIn(text), ...wordsIn(text)]
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((each, i, all) => i === 0 || each.start >= (all[i - 1]?.end ?? 0))
}

function* numbersIn(text: string): Generator<Quantity> {
  number.lastIndex = 0
  for (let found = number.exec(text); found; found = number.exec(text)) {
    const quantity = quantityAt(text, found)
    if (quantity) yield quantity
    if (quantity && quantity.end > number.lastIndex) number.lastIndex = quantity.end
  }
}

function quantityAt(text: string, found: RegExpExecArray): Quantity | undefined {
  const { lead, den, digits = '' } = found.groups ?? {}
  const from = found.index
  if (/[A-Za-z\d.]$/.test(text.slice(Math.max(0, from - 1), from)) && lead === undefined) return undefined
  const head = text.slice(Math.max(0, from - 4), from)
  const ahead = widenedBefore(head, digits)
  const read = numeral(digits) ?? roundHundred(digits, text.slice(from + found[0].length))
  if (!read || !Number.isFinite(read.value) || read.value > Number.MAX_SAFE_INTEGER) return undefined
  if (den !== undefined && !numeral(den)?.value) return undefined
  const isHan = /[^\d., ]/.test(digits)
  const numberEnd = from + found[0].length
  const wide = ahead !== undefined
  const tail =
    lead === undefined ? tailOf(text, numberEnd, digits, isHan, from, wide) : afterLead(text, numberEnd, lead)
  if (!tail) return undefined
  const widenings = tail.widenings
  if (ahead) widenings.push(ahead.widening)
  const factor = lead === '千分之' || tail.measure === 'permille' ? 0.1 : tail.measure === 'tenths' ? 10 : 1
  const part = den === undefined ? undefined : (numeral(den)?.value ?? 1)
  const raw = read.value * tail.scale * factor
  const value = part === undefined ? tidy(raw) : tidy((100 * read.value) / part)
  const step = part === undefined ? tidy(10 ** -read.decimals * tail.scale * factor) : 2
  const coarse = (tail.scale > 1 && tail.measure !== 'percent') || tail.measure === 'tenths' || part !== undefined
  return {
    start: from - (ahead?.length ?? 0),
    end: tail.end,
    value,
    step,
    decimals: read.decimals,
    printed: read.printed,
    measure: part === undefined ? tail.measure : 'fraction',
    unit: part === undefined ? tail.unit : '%',
    ...interval({ value, step }, widenings, coarse),
  }
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6

/** 百余件: a hundred and some. Without 余 it is a word, as in 百姓. */
const roundHundred = (digits: string, rest: string) =>
  /^[十百千万]$/.test(digits) && /^[余多]/.test(rest)
    ? { value: scaleOf(digits), decimals: 0, printed: String(scaleOf(digits)) }
    : undefined

function afterLead(text: string, numberEnd: number, lead: string): Tail {
  const after = widenedAfter(text.slice(numberEnd, numberEnd + 4))
  const measure = lead === '百分之' ? 'percent' : lead === '千分之' ? 'permille' : 'fraction'
  return {
    end: numberEnd + (after?.length ?? 0),
    scale: 1,
    widenings: after ? [after.widening] : [],
    measure,
    unit: '%',
  }
}

const doubled = /(?:增长|增加|提高|上升|扩大|减少|多|增|超)[了出过近约逾]*$/

/** Two widths of 余 and one scale may stand before the unit, one 余 and 以上 behind it: 10余万元, 3.2万余件, 20元多. */
const shape = /^\s?([余多]|[来几](?=[万亿个件起例宗名人家户场次份]))?\s?([十百千万亿]{0,3})\s?([余多])?\s?/

function tailOf(
  text: string,
  at: number,
  digits: string,
  isHan: boolean,
  from: number,
  wide: boolean,
): Tail | undefined {
  const rest = text.slice(at, at + 16)
  const [space = '', more, scaleText = '', moreToo] = shape.exec(rest) ?? []
  const behind = rest.slice(space.length)
  // 增长一倍; 一倍的努力 is a word.
  if (digits === '一' && behind.startsWith('倍') && !doubled.test(text.slice(Math.max(0, from - 8), from)))
    return undefined
  const short = !isHan && digits.includes('.') && scaleText === '' && pointsShort.test(behind)
  const unit = short ? inPoints : isHan ? hanUnit(behind, digits) : unitAt(behind)
  // 近百件 and 百件上下 are numbers, 百件 and 百姓 are words.
  const widened = wide || (unit !== undefined && widenedAfter(behind.slice(unit.length)) !== undefined)
  if (isHan && /^[十百千万亿]$/.test(digits) && !more && !moreToo && !widened) return undefined
  if (noUnit.test(scaleText || more ? behind : rest)) return undefined
  const reached = scaleText || more ? space.trimEnd().length : 0
  const known = unit ?? unitless(text, from, at + reached, scaleText !== '', isHan)
  if (!known) return undefined
  if (
    known.measure === 'days' &&
    !/平均|缩短|压缩|压减|用时|提速|减少|耗时|时长|节省|时间|周期|期限|时限|天数/.test(
      text.slice(Math.max(0, from - 16), from),
    )
  )
    return undefined
  let end = at + (unit ? space.length + unit.length : reached)
  const widenings: Widening[] = more || moreToo ? ['more'] : []
  const late = /^[余多](?!次|种|元|样|方|年)/.exec(text.slice(end, end + 2))
  if (known.unit !== '' && late && (late[0] === '余' || known.measure === 'times' || known.measure === 'tenths')) {
    widenings.push('more')
    end += 1
  }
  const after = widenedAfter(text.slice(end, end + 4))
  if (after) widenings.push(after.widening)
  return {
    end: end + (after?.length ?? 0),
    scale: scaleOf(scaleText),
    widenings,
    measure: known.measure,
    unit: known.unit,
  }
}

type Known = { measure: Measure; unit: string; length: number }

const inPoints: Known = { measure: 'points', unit: '个百分点', length: 1 }

function unitAt(behind: string): Known | undefined {
  for (const [measure, rule] of unitRules) {
    const found = rule.exec(behind)
    if (found) return { measure, unit: nameOf(measure, found[0]), length: found[0].length }
  }
  return undefined
}
const names: Partial<Record<Measure, string>> = { points: '个百分点', percent: '%', permille: '%', tenths: '%' }
const nameOf = (measure: Measure, printed: string): string => names[measure] ?? printed

/** 一批 and 一件 are words; 三级 and 两个 too: Han numbers need a unit that only counts. */
function hanUnit(behind: string, digits: string): Known | undefined {
  if (digits === '一' && !/^(?:倍|成(?!立|功|效|果|员|为|本|就|熟))/.test(behind)) return undefined
  const several = [...digits].length > 1 && !/^[十百千]$/.test(digits)
  return strictUnits.test(behind) || (several && looseUnits.test(behind)) ? unitAt(behind) : undefined
}

const moneyWords = /标的|金额|资金|款|补偿|赔偿|损失|经费|投入|涉案|补助|补贴|报酬|工资|薪/
const figureWords =
  /[数量额率比]为?$|(?:[达共计为约是至到]|受理|办结|审结|化解|调解|成功|收到|合计|总计|其中|占比|得分|指数)$/

/** Without a unit: an amount that leaves 元 out, a count in a list (邻里160、婚姻278), a figure before a noun. */
function unitless(text: string, from: number, end: number, scaled: boolean, isHan: boolean): Known | undefined {
  if (isHan) return undefined
  const head =
    text
      .slice(Math.max(0, from - 24), from)
      .split(/[。；\n]/)
      .at(-1) ?? ''
  const rest = text.slice(end, end + 2)
  if (scaled)
    return { measure: moneyWords.test(head) ? 'money' : 'bare', unit: moneyWords.test(head) ? '元' : '', length: 0 }
  if (rest.startsWith(BLANK) || head.endsWith(BLANK)) return undefined
  const stops = rest === '' || /^\s*[、，,；;。）)\n\t|｜]/.test(rest)
  const asFigure = stops
    ? /[\u4e00-\u9fff：:]\s?$/.test(head)
    : figureWords.test(head.trimEnd()) || /^[\u4e00-\u9fff]/.test(rest)
  const isYear = /^(?:19|20)\d{2}$/.test(text.slice(from, end)) && !figureWords.test(head.trimEnd())
  return asFigure && !isYear ? { measure: 'bare', unit: '', length: 0 } : undefined
}

function* wordsIn(text: string): Generator<Quantity> {
  for (const found of text.matchAll(slashed)) {
    const value = tidy((100 * Number(found[1])) / Number(found[2]))
    const at = { start: found.index, end: found.index + found[0].length }
    if (value <= 100)
      yield { ...at, ...wordly(value, 2, 'fraction', '%'), ...interval({ value, step: 2 }, ['about'], true) }
  }
  for (const found of text.matchAll(half)) {
    const after = widenedAfter(text.slice(found.index + found[0].length, found.index + found[0].length + 4))
    const near = found[0].startsWith('近')
    const widenings: Widening[] = [near ? 'near' : (after?.widening ?? 'above')]
    const at = { start: found.index, end: found.index + found[0].length + (after?.length ?? 0) }
    yield { ...at, ...wordly(50, 5, 'fraction', '%'), ...interval({ value: 50, step: 5 }, widenings, true) }
  }
  for (const found of text.matchAll(doubling)) {
    const value = 2 ** (found[1] === '一' ? 1 : found[1] === '三' ? 3 : 2)
    const at = { start: found.index, end: found.index + found[0].length }
    yield { ...at, ...wordly(value, 0.5, 'times', '倍'), ...interval({ value, step: 0.5 }, ['about'], true) }
  }
}
const wordly = (value: number, step: number, measure: Measure, unit: string) => ({
  value,
  step,
  decimals: 0,
  printed: String(value),
  measure,
  unit,
})

/** 无一败诉, 无一人伤亡: none of them; 无一例外 and 无一遗漏 are words. */
const noneOf =
  /无一(?=(?:败诉|被|发生|撤销|改判|发回|上诉|引发|反悔|反弹|投诉|复议|诉讼|信访|上访|伤亡|差错|超期|逾期))/g

/** 未发生一件, 无一起: the report says that there was none. */
const nothingAt =
  /(?:未发生|未出现|没有发生|没有|未有|无|零)(?:过)?一?([件起例宗人])(?=[\u4e00-\u9fff])|(?<=(?:未发生|未出现|没有发生|没有|未有|无))一([件起例宗人])/g

export function nonesIn(text: string): Quantity[] {
  const none = { ...wordly(0, 1, 'count', ''), low: 0, high: 0, exact: true }
  const words = [...text.matchAll(noneOf)].map(({ index }) => ({ start: index, end: index + 2, ...none }))
  const numbers = [...text.matchAll(nothingAt)].flatMap((found) => {
    const at = text.indexOf('一', found.index)
    const unit = found[1] ?? found[2] ?? ''
    if (at < 0 || at > found.index + 6 || text[at + 1] !== unit) return []
    return [{ start: at, end: at + 2, ...none, unit }]
  })
  return [...words, ...numbers]
}
