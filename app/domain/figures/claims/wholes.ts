/** The count that others are parts of: what stands before 其中, or before the colon or bracket of a list. */
import { isLevel } from './kind'
import { isOfYearBefore, type Mention } from './mention'
import { stagesIn, stageWords } from './stages'

/** 其中, a colon or a bracket before a number opens a list of parts. */
export const opensParts = ({ gap }: Mention): boolean =>
  /其中|分为|包括|分别(?:是|为)/.test(gap) || /[：:（(][^，,；;：:（）()]*$/.test(gap)

/** Has it a percentage of its own behind it? Then it is a part among parts. */
export function hasShare(of: Mention, mentions: readonly Mention[]): boolean {
  const next = mentions[of.index + 1]
  if (next === undefined || next.sentence !== of.sentence || next.change || next.measure !== 'percent') return false
  return /占|比重/.test(next.gap) || /^\s*[（(]\s*$/.test(next.gap)
}

/** Cases with cases; a number without a unit may be any of them, but for money. */
export const sameFamily = (one: Mention, two: Mention): boolean =>
  one.family === two.family ||
  (one.measure !== 'money' && two.measure !== 'money' && (one.measure === 'bare' || two.measure === 'bare'))

const totals =
  /共|累计|总数|总量|总计|合计|受理|收到|收案|审结|办结|结案|排查|登记|办理|调解|调处|化解|接收|援助|现有|建立|建成/

/** Counts before a part that can be its whole: `wholes` by what is said, nearest first; `others` only by their size. */
export function wholesBefore(part: Mention, mentions: readonly Mention[]): { wholes: Mention[]; others: Mention[] } {
  const near = mentions
    .slice(Math.max(0, part.index - 60), part.index)
    .filter((each) => each.paragraph === part.paragraph && couldHold(each, part))
    .reverse()
  const free = near.filter((each) => !hasShare(each, mentions))
  const head = headOf(part, mentions, free)
  const wholes = [...(head ? [head] : []), ...free.filter((each) => each !== head && totals.test(each.before))]
  return { wholes, others: near.filter((each) => !wholes.includes(each)) }
}

export const couldHold = (each: Mention, part: Mention): boolean =>
  isLevel(each) &&
  !each.cell &&
  !isOfYearBefore(each) &&
  (each.era === part.era || part.era === undefined || each.era === 'last') &&
  sameFamily(each, part) &&
  each.high >= part.low

/** What the list of the part hangs on: the last count before its 其中, colon or bracket; or what 审结案件中 names. */
function headOf(part: Mention, mentions: readonly Mention[], free: readonly Mention[]): Mention | undefined {
  for (let i = part.index; i > Math.max(0, part.index - 60); i--) {
    const each = mentions[i]
    if (!each || each.paragraph !== part.paragraph) return undefined
    const among = /(?:^|[，,。；;：:])([^，,。；;：:]{2,10})中[，,：:]/.exec(
      each.gap === '' ? each.clause : each.gap,
    )?.[1]
    const stages = among === undefined ? [] : stagesIn(among)
    if (stages.length > 0) return free.find((one) => stages.some((stage) => stageWords[stage].test(one.before)))
    if (opensParts(each)) return free.find((one) => one.index < each.index && one.sentence === each.sentence)
  }
  return undefined
}
