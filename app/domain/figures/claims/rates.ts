/** 调解成功率96.9 %: from the count its name speaks of, over the count such a rate is taken from. */
import { say } from '#app/domain/words'
import { isClosing, isLevel, isOpening, isPercent, isShare } from './kind'
import { named, type Finding } from './finding'
import { isOfYearBefore, type Mention } from './mention'
import { added, agrees, baseOf, disagrees, fits, type Base } from './printed'
import { isDenied, stageWords, type Stage } from './stages'
import { hasShare, sameFamily } from './wholes'

/**
 * The verb of the rate's name, the words a count of it has, and what it may be taken over, the usual first. `varies`: practice is
 * so different that any count of the report may be meant.
 */
type Rule = {
  readonly name: RegExp
  readonly part: RegExp
  readonly over: readonly Stage[]
  readonly mayExceed?: true
  readonly varies?: true
}
const rules: readonly Rule[] = [
  { name: /成功$/, part: /成功|达成(?:调解)?协议|调成/, over: ['handled', 'accepted', 'concluded', 'found', 'total'] },
  { name: /(?:调解|和解)结案$/, part: /结案/, over: ['concluded', 'accepted'] },
  {
    name: /(?:办结|审结|结案|办理)$/,
    part: /办结|审结|结案/,
    over: ['accepted', 'received', 'total'],
    mayExceed: true,
  },
  { name: /化解$/, part: /化解/, over: ['found', 'accepted', 'received', 'total'] },
  { name: /(?:受理|立案)$/, part: /受理|立案/, over: ['received', 'total'] },
  { name: /完成$/, part: /完成|实际/, over: ['total'], mayExceed: true },
  { name: /履行$/, part: /履行/, over: ['succeeded'] },
  { name: /(?:答复|回复|反馈)$/, part: /答复|回复|反馈/, over: ['received', 'accepted'], mayExceed: true },
  { name: /(?:纠错)$/, part: /纠错/, over: ['concluded', 'accepted'], varies: true },
  {
    name: /(?:调解|撤诉|调撤|和解|维持|撤销|败诉|胜诉|驳回)$/,
    part: /调解(?!委|员)|撤诉|调解[和、及与]?撤|调撤|和解|维持|撤销|败诉|胜诉|驳回/,
    over: ['concluded', 'accepted', 'handled'],
  },
  { name: /出庭(?:应诉)?$/, part: /(?<!应|应当|应该)出庭/, over: ['due'] },
  { name: /(?:司法确认|确认)$/, part: /司法确认/, over: ['succeeded'] },
]
/** How a case ended: a rate of one end is taken from the count of that end alone. */
const ends = new Map([
  ...['调解', '撤诉', '和解', '维持', '撤销', '败诉', '胜诉', '驳回'].map((each) => [each, new RegExp(each)] as const),
  ['调撤', /调撤|调解[和、及与]?撤/] as const,
])

/** A rate and a count of it must have the same of these words, or they speak of different things. */
const qualifiers = [
  '总体',
  '整体',
  '平均',
  '按期',
  '按时',
  '及时',
  '法定',
  '一次',
  '当场',
  '首次',
  '实质',
  '基层',
  '就地',
  '自动',
  '网上',
  '线上',
  '初次',
  '初信',
  '直接',
  '综合',
  '间接',
  '书面',
  '口头',
  '当庭',
  '诉前',
  '群体',
  '重大',
  '疑难',
  '主动',
  '有效',
  '当日',
  '全年',
  '六十日',
  '60日',
]

/** Rates of a part in its whole. Others, of work done against a plan or of money against a budget, may be above 100 %. */
const ofParts =
  /成功|化解|纠错|败诉|胜诉|出庭|履行|确认|采纳|采信|支持|服判|息诉|维持|驳回|撤诉|和解|调解|调撤|满意|知晓|合格|及格|覆盖|公开|规范|及时|按期|按时/

const survey = /满意|知晓|覆盖|好评|认可|参与|普及|安全感/

/** 甲率、乙率分别为 that could not be told apart has the name of neither. */
export const stemOf = (rate: Mention): string | undefined =>
  /率.*率.*分别/.test(rate.before) ? undefined : /([\u4e00-\u9fff]{1,14})率[\u4e00-\u9fff]{0,6}$/.exec(rate.before)?.[1]
export const isSurvey = (rate: Mention): boolean => survey.test(rate.before)
const ruleOf = (stem: string): Rule | undefined => rules.find(({ name }) => name.test(stem))

export function rates(mentions: readonly Mention[]): Finding[] {
  return mentions.flatMap((each) => {
    if (each.cell || each.change || !isPercent(each) || isShare(each)) return []
    const finding = rateOf(each, mentions)
    return finding ? [finding] : []
  })
}

function rateOf(rate: Mention, mentions: readonly Mention[]): Finding | undefined {
  const stem = stemOf(rate)
  const rule = stem === undefined ? undefined : ruleOf(stem)
  if (rate.low > 100 && stem !== undefined && !rule?.mayExceed && ofParts.test(stem))
    return {
      of: rate,
      verdict: 'impossible',
      evidence: say(`${stem}率不会超过100%。`, 'This rate is never above 100%.'),
    }
  if (stem === undefined || !rule) return undefined
  const near = countsNear(rate, mentions)
  const said = near.find((each) => each.sentence === rate.sentence && isPart(each, stem, rule))
  const part = said ?? near.find((each) => rate.sentence - each.sentence <= 1 && isLikelyPart(each, stem, rule))
  if (!part) return undefined
  const n = baseOf(part, named(part))
  const over = near.filter((each) => each !== part && sameFamily(each, part) && !hasShare(each, mentions))
  const straight = over.filter((each) => each.index === part.index - 1 && !/[，,。；]/.test(part.gap))
  const byStage = rule.over.flatMap((stage) =>
    over.filter((each) => stageWords[stage].test(each.before) && !isDenied(each.before) && !isPart(each, stem, rule)),
  )
  const usual = [...new Set([...straight, ...byStage])]
  const bases = [...usual, ...over.filter((each) => !usual.includes(each))].map((each) => baseOf(each, named(each)))
  const all = [...bases, ...inHand(bases)]
  // So near that a long report takes time in proportion.
  const far = mentions
    .slice(Math.max(0, rate.index - 300), rate.index + 300)
    .filter(
      (each) =>
        each.paragraph !== rate.paragraph &&
        each !== part &&
        isLevel(each) &&
        !isOfYearBefore(each) &&
        each.family === part.family,
    )
    .map((each) => baseOf(each, named(each)))
  const meant = (rule.varies ? [...all, ...far] : all).find((each) => fits(rate, n, each))
  if (meant) return { of: rate, verdict: 'consistent', evidence: agrees(rate, n, meant) }
  const close = usual.length === 0 ? earlierBases(rate, mentions, rule) : []
  const agreed = close.find((each) => fits(rate, n, each))
  if (agreed) return { of: rate, verdict: 'consistent', evidence: agrees(rate, n, agreed) }
  // What is only likely to be meant may confirm, and never contradicts.
  if (!said) return undefined
  const missed = close.find((each) => isNearMiss(rate, n, each))
  if (missed) return { of: rate, verdict: 'contradicted', evidence: disagrees(rate, n, missed, []) }
  const first = usual.find((each) => Math.abs(each.sentence - rate.sentence) <= 1)
  if (!first) return undefined
  return {
    of: rate,
    verdict: 'contradicted',
    evidence: disagrees(rate, n, baseOf(first, named(first)), [...all, ...far]),
  }
}

/** Counts by their stage in the paragraph before: 审结5828件。 at its end, and the rates of them in the next. */
const earlierBases = (rate: Mention, mentions: readonly Mention[], { over }: Rule): Base[] =>
  mentions
    .slice(Math.max(0, rate.index - 20), rate.index)
    .filter(
      (each) =>
        each.paragraph === rate.paragraph - 1 &&
        isLevel(each) &&
        !each.cell &&
        !isOfYearBefore(each) &&
        !isDenied(each.before) &&
        over.some((stage) => stageWords[stage].test(each.before)),
    )
    .map((each) => baseOf(each, named(each)))

/** A few of the last digit off: that this is the denominator is no chance. */
const isNearMiss = (rate: Mention, n: Base, d: Base): boolean =>
  rate.exact &&
  n.exact &&
  d.exact &&
  rate.decimals > 1 &&
  Math.abs((100 * n.value) / d.value - rate.value) < 3 * rate.step

/** Counts of cases before the rate in its paragraph, nearest first. */
export const countsNear = (rate: Mention, mentions: readonly Mention[]): Mention[] =>
  mentions
    .slice(Math.max(0, rate.index - 30), rate.index)
    .filter(
      (each) =>
        each.paragraph === rate.paragraph &&
        isLevel(each) &&
        !each.cell &&
        !isOfYearBefore(each) &&
        each.measure !== 'money',
    )
    .reverse()

function isPart(each: Mention, stem: string, rule: Rule): boolean {
  if (!rule.part.test(each.before) || isDenied(each.before) || isClosing(each)) return false
  const own = rule.name.exec(stem)?.[0] ?? ''
  if (ends.has(own) && !ends.get(own)?.test(each.before)) return false
  return [...qualifiers, ...(/(?:结案|办结)$/.test(stem) ? ['调解', '和解'] : [])].every(
    (word) => stem.includes(word) === each.before.includes(word),
  )
}

/** The count of the sentence before; 诉前调解成功率 of 成功化解; 直接纠错率 of 撤销、变更、确认违法. */
const isLikelyPart = (each: Mention, stem: string, rule: Rule): boolean =>
  isPart(each, stem, rule) ||
  isPart(each, stem.replace(/诉前|诉中/g, ''), rule) ||
  (/直接/.test(stem) && /撤销|变更|确认违法|责令履行|纠错决定/.test(each.before) && !/和解|终止/.test(each.before))

/** What was carried over and what was taken in, together. */
export function inHand(bases: readonly Base[]): Base[] {
  const opening = bases.find(({ mention }) => mention !== undefined && isOpening(mention))
  const taken = bases.filter(
    ({ mention }) =>
      mention !== undefined &&
      mention !== opening?.mention &&
      (stageWords.accepted.test(mention.before) || stageWords.received.test(mention.before)),
  )
  return opening ? taken.map((each) => added(opening, each)) : []
}
