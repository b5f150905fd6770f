/**
 * A number in its place: the words before and behind it, the sentence, whose year it is, whether it says how much there was
 * or how much it changed.
 */
import { BLANK } from './characters'
import type { Quantity } from './quantity'
import { familyOf } from './units'

export type Change = {
  readonly sign: 1 | -1
  /** over what, when the words say: 同比 and 较上年 are the year before */
  readonly over: 'year' | 'month' | 'unsaid'
}

export type Cell = { readonly table: number; readonly row: number; readonly column: number }

export type Mention = Quantity & {
  readonly index: number
  /** paragraphs and sentences are counted through the whole report; items are the parts of a sentence between ； */
  readonly paragraph: number
  readonly sentence: number
  readonly item: number
  /** the words straight before: from the last comma or number */
  readonly before: string
  /** … from the last comma, whatever numbers stand between */
  readonly clause: string
  /** the words straight behind, up to the next comma or number */
  readonly after: string
  /** what stands between this and the number before it in the sentence, marks and all */
  readonly gap: string
  /** of the first number of a sentence: how the sentence begins */
  readonly opening: string
  /** inside brackets */
  readonly bracketed: boolean
  readonly change?: Change
  /** the year it speaks of, or the year before the report's own */
  readonly era?: number | 'last'
  readonly cell?: Cell
  readonly family: string
}

/** No clause is longer; a text without commas is not read back to its beginning for every number. */
const LONGEST = 120

const blank = new RegExp(BLANK, 'g')
const marks = /[，,：:；;。（）()“”"\n\t|｜！？!?]/
const ends = /[。！？!?]/

/**
 * Where the words before a number begin: behind the last mark or the number before. 纠错（含撤销）29件: what stands in
 * brackets straight before is passed over.
 */
function wordsBefore(text: string, from: number, least: number): string {
  const opened = /[）)]\s*$/.test(text.slice(least, from))
    ? Math.max(text.lastIndexOf('（', from), text.lastIndexOf('(', from))
    : -1
  const end = opened > least ? opened : from
  let at = end
  while (at > least && !marks.test(text[at - 1] ?? '')) at--
  return text
    .slice(at, end)
    .replace(blank, '')
    .replace(/^[\s、]+|^[和与及]$/, '')
    .trim()
}

function wordsBehind(text: string, end: number, most: number): string {
  let at = end
  while (at < most && at - end < 30 && !marks.test(text[at] ?? '') && text[at] !== '、') at++
  return text.slice(end, at).replace(blank, '').trim()
}

/** A line that ends without a mark goes on in the next one, as text copied from a page does. */
const breaks = (text: string, at: number): boolean =>
  /[。；：！？”）;:]/.test(text[at - 1] ?? '') || text[at - 1] === '\n' || text[at + 1] === '\n' || at === 0

/** Sentence, item and paragraph numbers at each of the places asked, in order. */
function places(text: string, at: readonly number[]): { paragraph: number; sentence: number; item: number }[] {
  let [paragraph, sentence, item, next] = [0, 0, 0, 0]
  const found: { paragraph: number; sentence: number; item: number }[] = []
  for (let i = 0; i <= text.length && next < at.length; i++) {
    while (next < at.length && (at[next] ?? 0) <= i) {
      found.push({ paragraph, sentence, item })
      next++
    }
    const each = text[i] ?? ''
    if (each === '\n' && breaks(text, i)) {
      if (/[。；：！？”）;:\n]/.test(text[i - 1] ?? '\n')) paragraph++
      sentence++
    } else if (ends.test(each)) sentence++
    else if (each === '；' || each === ';') item++
  }
  return found
}

const falls = '下降|减少|降低|下滑|回落|缩短|压缩|压减|缩减|减幅|降幅|跌幅'
const rises = '增长|上升|增加|提高|提升|上涨|增幅|涨幅|升幅|增速|扩大|新增幅度'
const changed = new RegExp(
  `(?:(${falls})|(${rises})|(?:(?:比|较|同比|环比)[^到至为]*?(?:(少|降|减)|(多|增|升))))(?:了|幅度|率|分别|均|达到?|约|超过?|近|逾|幅|(?<=[幅度率速])[为是])*$`,
)
const compared = /(?:同比|环比)$/

export function changeIn(clause: string, sign: string): Change | undefined {
  const over = /环比|[上前]月/.test(clause)
    ? 'month'
    : /同比|[上去前]一?年|同期|20\d\d年/.test(clause)
      ? 'year'
      : 'unsaid'
  const found = changed.exec(clause)
  if (found) return { sign: (found[1] ?? found[3]) ? -1 : 1, over }
  if (compared.test(clause)) return { sign: sign === '-' ? -1 : 1, over }
  return undefined
}

const multiple = /(?:是|为|达到?|相当于)[^，。]*(?:上年|去年|同期|20\d\d年)[^，。]*的$/

const lastYear = /(?<!结转|结余|遗留)(?:上一?年|去年|前一年|上年度)(?!结转|结余|遗留|旧存|存案|未[审办]?结|末?转)/
const eraOf = (words: string): number | 'last' | undefined => {
  const year = /(?<!\d)(20[0-4]\d)年?(?![\d来至]|以来)/.exec(words)?.[1]
  return year === undefined ? (lastYear.test(words) || words.startsWith('同期') ? 'last' : undefined) : Number(year)
}

/** `narrow` holds the years that `text` has blanked. */
export function mentionsOf(text: string, narrow: string, quantities: readonly Quantity[]): Mention[] {
  const at = places(
    text,
    quantities.map((each) => each.start),
  )
  const mentions: Mention[] = []
  quantities.forEach((quantity, index) => {
    const place = at[index] ?? { paragraph: 0, sentence: 0, item: 0 }
    const last = mentions.at(-1)
    const sameSentence = last?.sentence === place.sentence && last.paragraph === place.paragraph
    const least = last?.end ?? 0
    const before = wordsBefore(text, quantity.start, Math.max(least, quantity.start - LONGEST))
    const gap = sameSentence ? text.slice(least, quantity.start) : ''
    const clause = wordsBefore(narrow, quantity.start, Math.max(0, quantity.start - LONGEST))
    const words = /[+-]$/.test(before) ? before.slice(0, -1) : before
    const change =
      quantity.measure === 'times' && multiple.test(clause)
        ? { sign: 1 as const, over: 'year' as const }
        : changeIn(clauseWords(clause, words), before.at(-1) ?? '')
    const ownEra = change
      ? undefined
      : eraOf(wordsBefore(narrow, quantity.start, Math.max(least, quantity.start - LONGEST)))
    const leading = sameSentence ? undefined : leadEra(narrow, quantity.start)
    const carried = sameSentence && typeof last?.era === 'number' ? last.era : undefined
    mentions.push({
      ...quantity,
      ...place,
      index,
      before: words,
      clause,
      after: wordsBehind(text, quantity.end, quantities[index + 1]?.start ?? text.length),
      gap,
      opening: sameSentence ? '' : openingOf(narrow, quantity.start),
      bracketed: isBracketed(text, quantity.start),
      change,
      era: ownEra ?? eraInGap(sameSentence ? narrow.slice(least, quantity.start) : '') ?? leading ?? carried,
      family: familyOf(quantity.measure, quantity.unit),
    })
  })
  return mentions
}

/** 比上年的7351件减少12%: the verb stands behind the number of last year, the 比 before it. */
const clauseWords = (clause: string, before: string): string => (before === '' ? '' : clause)

const openingOf = (narrow: string, start: number): string =>
  narrow
    .slice(Math.max(0, start - 60), start)
    .split(/[。！？\n]/)
    .at(-1) ?? ''

/** A year named at the beginning of the sentence. */
function leadEra(narrow: string, start: number): number | undefined {
  const year = /^[\s（(]*(?:[\u4e00-\u9fff]{0,2})(20\d\d)年(?!来|以来)度?/.exec(openingOf(narrow, start))?.[1]
  return year === undefined ? undefined : Number(year)
}
const eraInGap = (gap: string): number | undefined => {
  const year = /(20\d\d)年度?[，,]?/.exec(gap)?.[1]
  return year === undefined ? undefined : Number(year)
}

function isBracketed(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i < 80; i--) {
    if (/[（(]/.test(text[i] ?? '')) return true
    if (/[）)。\n]/.test(text[i] ?? '')) return false
  }
  return false
}

/** Its count is of the year before the report's own; but 去年 at the head of a sentence names the year told of. */
export const isOfYearBefore = ({ era, clause, gap }: Mention): boolean =>
  era === 'last' && !(gap === '' && /^(?:去年|上年)(?!同期|的|为|度)/.test(clause))
