/** 同比增长12.6 %: against the count it speaks of and the count of the year before, where both are there. */
import { say } from '#app/domain/words'
import { isCount, isLevel, isMoney, isPercent } from './kind'
import { plainly, type Finding } from './finding'
import type { Mention } from './mention'
import { fits, isCut, percentOf } from './printed'
import { sameFamily } from './wholes'

/** Now, and before. */
type Pair = { readonly now: Mention; readonly past: Mention }

export function growths(mentions: readonly Mention[]): Finding[] {
  return mentions.flatMap((each) => {
    if (each.cell || (!each.change && each.measure !== 'points' && each.measure !== 'times')) return []
    // A mean over several years is not the growth from one to another.
    if (/年均|年平均|月均|平均每年|复合/.test(each.before)) return []
    const pair = pairOf(each, mentions) ?? byDifference(each, mentions)
    if (!pair || hasOwnSubject(each, pair)) return []
    const right = rightOf(each, pair)
    return right ? [judged(each, pair, right)] : []
  })
}

/** 网上办理量是去年的1.5倍 speaks of something new, not of the count before it. */
function hasOwnSubject(growth: Mention, { now, past }: Pair): boolean {
  const subject = growth.before
    .replace(/[上去前]一?年度?|同期|20\d\d年|同比|环比|相比|分别|幅度|增速|超过|左右/g, '')
    .replace(
      /增长|上升|增加|提高|提升|上涨|扩大|下降|减少|降低|下滑|回落|缩短|压缩|压减|缩减|[增降减升涨跌]幅|案件|总?数?量/g,
      '',
    )
    .replace(/[^\u4e00-\u9fff]|[比较与和共了的是为达到约近超均也则又仅净数再多少增减升降]/g, '')
  return subject.length >= 2 && !now.clause.includes(subject) && !past.clause.includes(subject)
}

type Right = { readonly ok: boolean; readonly text: string; readonly cut?: boolean }

function judged(of: Mention, { now, past }: Pair, { ok, text, cut }: Right): Finding {
  const zh = `本期${plainly(now.value)}${now.unit}，上期${plainly(past.value)}${past.unit}，${text}`
  const en = `${plainly(now.value)} now, ${plainly(past.value)} before: ${text}`
  const truncated = cut
    ? say('报告所列是截尾（未四舍五入）所得。', 'The report cuts off instead of rounding (truncation).')
    : say('', '')
  const evidence = say(
    `${zh}${ok ? '，相符。' : '，与报告不符。'}${truncated.zh}`,
    `${en}${ok ? ': it agrees.' : ', which is not what the report says.'}${truncated.en}`,
  )
  return { of, verdict: ok ? 'consistent' : 'contradicted', evidence }
}

/** What the two give, in the way the report prints its own number. */
function rightOf(growth: Mention, { now, past }: Pair): Right | undefined {
  const sign = growth.change?.sign ?? 1
  const difference = now.value - past.value
  const turned = difference !== 0 && Math.sign(difference) !== sign
  const word = difference < 0 ? '下降' : '增长'
  if (growth.measure === 'points') {
    const ok = !turned && Math.abs(Math.abs(difference) - growth.value) <= growth.step + 1e-9
    return { ok: ok || !growth.exact, text: `${word}${plainly(Math.abs(difference))}个百分点` }
  }
  if (growth.measure === 'times') return timesOf(growth, now, past)
  if (past.value <= 0) return undefined
  const moved = { value: Math.abs(difference), ...spread(now, past), exact: now.exact && past.exact }
  if (isPercent(growth)) {
    const text = `${word}${percentOf(moved.value, past.value, growth.decimals, 'half-up') ?? ''}%`
    return {
      ok: !turned && fits(growth, moved, past),
      text,
      cut: !turned && isCut(growth, moved, past) && !fits(growth, moved, past),
    }
  }
  const ok = !turned && moved.high >= growth.low && moved.low <= growth.high
  return { ok, text: `${word}${plainly(moved.value)}${growth.unit}` }
}

const spread = (now: Mention, past: Mention): { low: number; high: number } => {
  const [one, two] = [now.low - past.high, now.high - past.low]
  return one <= 0 && two >= 0
    ? { low: 0, high: Math.max(-one, two) }
    : { low: Math.min(Math.abs(one), Math.abs(two)), high: Math.max(Math.abs(one), Math.abs(two)) }
}

/** 是去年的1.5倍 is now ÷ past; 增长1.5倍 is that less one. */
function timesOf(growth: Mention, now: Mention, past: Mention): Right {
  const less = /增长|增加|提高|上升|扩大/.test(growth.before) ? 1 : 0
  const [low, high] = [now.low / past.high - less, now.high / Math.max(past.low, 1e-9) - less]
  const ok = high >= growth.low - growth.step && low <= growth.high + growth.step
  const ratio = Math.round((now.value / past.value - less) * 100) / 100
  return { ok, text: less === 1 ? `增长${ratio}倍` : `是上期的${ratio}倍` }
}

/** The two counts straight before; or the one before and the one of last year in brackets behind; or another sentence. */
function pairOf(growth: Mention, mentions: readonly Mention[]): Pair | undefined {
  if (/分别/.test(growth.before)) return undefined
  const wanted = (each: Mention | undefined): each is Mention =>
    each !== undefined && !each.cell && each.paragraph === growth.paragraph && suits(each, growth)
  const before = mentions
    .slice(Math.max(0, growth.index - 6), growth.index)
    .filter((each) => each.sentence === growth.sentence)
  const levels = before.filter((each) => wanted(each) && !each.change && each.item === growth.item)
  const [two, one] = levels.slice(-2)
  if (two && one && comparable(two, one)) {
    const pair = ordered(two, one)
    if (pair) return pair
  }
  const now = levels.at(-1)
  if (!now || now.era === 'last') return undefined
  const next = mentions[growth.index + 1]
  if (
    wanted(next) &&
    !next.change &&
    next.era === 'last' &&
    next.sentence === growth.sentence &&
    next.bracketed &&
    comparable(now, next)
  )
    return { now, past: next }
  return acrossSentences(now, growth, mentions)
}

/** Rates with rates for a difference in points, otherwise counts with counts and money with money. */
const suits = (each: Mention, growth: Mention): boolean => {
  if (growth.measure === 'points') return isPercent(each) && !each.change
  if (!isLevel(each)) return false
  return isPercent(growth) || growth.measure === 'times' || sameFamily(each, growth)
}
const comparable = (one: Mention, two: Mention): boolean => sameFamily(one, two) || (isPercent(one) && isPercent(two))

function ordered(one: Mention, two: Mention): Pair | undefined {
  if (two.era === 'last' && one.era !== 'last') return { now: one, past: two }
  if (one.era === 'last' && two.era !== 'last') return { now: two, past: one }
  if (typeof one.era === 'number' && typeof two.era === 'number') {
    if (two.era === one.era + 1) return { now: two, past: one }
    if (one.era === two.era + 1) return { now: one, past: two }
  }
  const moved = /(?:由|从)[^，,。；]*$/.test(one.clause) && /(?:到|至|为)的?$/.test(two.before)
  return moved ? { now: two, past: one } : undefined
}

/** Last year's count in another sentence of the paragraph, under the very same name. */
function acrossSentences(now: Mention, growth: Mention, mentions: readonly Mention[]): Pair | undefined {
  const name = coreOf(now)
  if (name.length < 3 || growth.change?.over === 'month') return undefined
  const past = mentions.find((each) => {
    const earlier =
      each.era === 'last' || (typeof each.era === 'number' && typeof now.era === 'number' && each.era === now.era - 1)
    return (
      earlier &&
      each.paragraph === now.paragraph &&
      each.sentence !== now.sentence &&
      isLevel(each) &&
      sameFamily(each, now) &&
      coreOf(each) === name
    )
  })
  return past && { now, past }
}
const coreOf = ({ before }: Mention): string =>
  before.replace(/全[区县市年]|上一?年|去年|同期|[共各级类为总约的]|累计/g, '')

/**
 * 比上年增加144件，增长12.6 %: what there was before is what there is now, less what it rose by. Where the count that grew
 * does not stand straight before, one that agrees is taken for it, and none that does not.
 */
function byDifference(growth: Mention, mentions: readonly Mention[]): Pair | undefined {
  if (!isPercent(growth)) return undefined
  const [last, next] = [mentions[growth.index - 1], mentions[growth.index + 1]]
  const moved = isDifference(last, growth) ? last : undefined
  // 31件，同比下降27.91%，同比减少12件: the difference may stand behind.
  if (!moved && last && isDifference(next, growth) && next.item === growth.item)
    return isLevel(last) && last.item === growth.item && last.family === next.family && last.era !== 'last'
      ? { now: last, past: lessBy(last, next, growth.change?.sign ?? 1) }
      : undefined
  if (!moved?.change) return undefined
  const levels = mentions
    .slice(Math.max(0, growth.index - 8), growth.index - 1)
    .filter(
      (each) =>
        each.sentence === growth.sentence && isLevel(each) && each.era !== 'last' && each.family === moved.family,
    )
  const pairs = levels.reverse().map((now) => ({ now, past: lessBy(now, moved, growth.change?.sign ?? 1) }))
  const first = pairs[0]
  if (first && first.now.index === growth.index - 2 && first.now.item === growth.item) return first
  return pairs.find((pair) => rightOf(growth, pair)?.ok)
}

const isDifference = (each: Mention | undefined, growth: Mention): each is Mention =>
  each?.change !== undefined &&
  each.sentence === growth.sentence &&
  (isCount(each) || isMoney(each)) &&
  each.change.sign === growth.change?.sign

function lessBy(now: Mention, moved: Mention, sign: 1 | -1): Mention {
  const [low, high] =
    sign === 1 ? [now.low - moved.high, now.high - moved.low] : [now.low + moved.low, now.high + moved.high]
  return { ...now, value: now.value - sign * moved.value, low, high, exact: now.exact && moved.exact }
}

/** For the figures of a table: the same sums over two cells. */
export const growthOf = (growth: Mention, now: Mention, past: Mention): Finding | undefined => {
  const right = rightOf(growth, { now, past })
  return right && judged(growth, { now, past }, right)
}
