/** Which kind of claim a number is, by its unit and the words before it. */
import type { Kind } from './claim'
import type { Mention } from './mention'

const ofPercent = new Set<Mention['measure']>(['percent', 'permille', 'fraction', 'tenths'])
export const isPercent = ({ measure }: Mention): boolean => ofPercent.has(measure)
export const isCount = ({ measure }: Mention): boolean =>
  measure === 'count' || measure === 'bare' || measure === 'days'
export const isMoney = ({ measure }: Mention): boolean => measure === 'money'

/** How much there was, not how much it changed. */
export const isLevel = (each: Mention): boolean => each.change === undefined && (isCount(each) || isMoney(each))

export const shareWords = /占比?|比重|比例|份额/
export const totalWords =
  /(?:合计|总计|小计|总和|[两三四五六七八九十]项[合共]计|[两三四五六七八九十]者合计)[为达是有]?$/
export const openingWords = /结转|旧存|期初|年初|月初|上[年期季月]末?未(?:审|办)?结|遗留/
export const closingWords = /未结|未审结|未办结|未结案|尚未|在审|在办|待结|结余|结存/
/** Said of people and places too: 年末常住人口 is no balance of cases. */
const closingOfCases = /尚在|仍在|(?<!矫)正在|期末|年末|年底/

/** 尚有4件正在审理: the word may stand behind the number. */
const words = ({ before, after }: Mention): string => `${before}|${after.slice(0, 10)}`
export const isOpening = (each: Mention): boolean =>
  isCount(each) && isLevel(each) && openingWords.test(each.before) && !/结转下|转下[年期]/.test(each.before)
export const isClosing = (each: Mention): boolean =>
  isCount(each) &&
  isLevel(each) &&
  (closingWords.test(words(each)) ||
    (each.family === '件' && closingOfCases.test(words(each))) ||
    /结转下|转下[年期]/.test(words(each))) &&
  !/(?:应|未)予/.test(each.before)

export function kindOf(each: Mention): Kind {
  if (each.measure === 'points' || each.measure === 'times') return 'growth'
  if (each.change) return 'growth'
  if (isPercent(each)) return isShare(each) ? 'share' : 'rate'
  if (totalWords.test(each.before)) return 'sum'
  if (isMoney(each)) return 'amount'
  return isOpening(each) || isClosing(each) ? 'balance' : 'count'
}

/** 占31.8 %; 占比最高，达92.7 %; or a bare percentage in brackets behind a count: 邻里纠纷278件（31.8 %）. */
export const isShare = (each: Mention): boolean => isPercent(each) && hasWordsOfShare(each)

const hasWordsOfShare = ({ before, clause, gap, opening }: Mention): boolean =>
  shareWords.test(before) ||
  (before === '的' && /占[^占]*的$/.test(clause)) ||
  (before === '' && /^\s*[（(]\s*$/.test(gap)) ||
  (/[到至为]$/.test(before) && /占比.*[由从]/.test(clause)) ||
  (/^(?:高达|达到?|为|约为?)$/.test(before) && /占[^，。；]*，/.test(gap === '' ? opening : gap))
