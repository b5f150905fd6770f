/** 占31.8 %: of the count before it, out of the whole it is said to be a part of. */
import { say } from '#app/domain/words'
import { isLevel, isShare } from './kind'
import { named, type Finding } from './finding'
import type { Mention } from './mention'
import { added, agrees, baseOf, disagrees, fits, type Base } from './printed'
import { isOneByOne, rowOf, type Row } from './respective'
import { stageWords, stagesIn } from './stages'
import { couldHold, wholesBefore } from './wholes'

/** 全市, 全省: a whole that is not in this report. */
const elsewhere = /全国|全省|全市|同类|同期|地区|各类市场|上年/

export function shares(mentions: readonly Mention[]): Finding[] {
  const asked = mentions.filter((each) => !each.cell && !each.change && isShare(each) && each.measure !== 'points')
  const read = asked.map((share) => ({ share, ...readShare(share, mentions) }))
  const wholeOf = usualWholes(read, mentions)
  const found = read.flatMap((each): Finding[] => {
    const { share, n, meant, likely, others } = each
    if (share.low > 100) return [{ of: share, verdict: 'impossible', evidence: over }]
    if (!n) return []
    if (meant) return [{ of: share, verdict: 'consistent', evidence: agrees(share, n, meant) }]
    const usual = wholeOf(share.paragraph)
    if (usual && fits(share, n, usual)) return [{ of: share, verdict: 'consistent', evidence: agrees(share, n, usual) }]
    const first =
      (usual && stagesOf(share).length === 0 ? usual : likely.find((one) => one.mention === usual?.mention)) ??
      likely[0]
    return first
      ? [{ of: share, verdict: 'contradicted', evidence: disagrees(share, n, first, [...likely, ...others]) }]
      : []
  })
  const agreed = new Set(found.filter(({ verdict }) => verdict === 'consistent').map(({ of }) => of))
  const rows = new Map(read.map(({ share, row }) => [share, row]))
  return found.filter(({ of, verdict }) => verdict !== 'contradicted' || isSettled(rows.get(of), agreed))
}

/** Which count of a list a share is of is known only when another share of the list agrees with its own. */
const isSettled = (row: Row | undefined, agreed: ReadonlySet<Mention>): boolean =>
  row === undefined || row.shares.some((each) => agreed.has(each))

/** By paragraph, each worked out once. A paragraph of more shares than this is a list nobody wrote. */
const MOST_SHARES = 200

function usualWholes(
  read: readonly (Read & { share: Mention })[],
  mentions: readonly Mention[],
): (paragraph: number) => Base | undefined {
  const known = new Map<number, Base | undefined>()
  return (paragraph) => {
    if (!known.has(paragraph)) {
      const own = read.filter(({ share, n }) => share.paragraph === paragraph && n).slice(0, MOST_SHARES)
      known.set(paragraph, usualWhole(own, mentions))
    }
    return known.get(paragraph)
  }
}

/** The whole that most shares of a paragraph are taken from: a count of it or of the paragraph before, or their parts added up. */
function usualWhole(read: readonly (Read & { share: Mention })[], mentions: readonly Mention[]): Base | undefined {
  const first = read[0]
  if (!first?.n?.mention || read.length < 3) return undefined
  const parts = read.flatMap(({ n }) => n ?? [])
  const part = first.n.mention
  const before = mentions
    .slice(Math.max(0, part.index - 20), part.index)
    .filter((each) => part.paragraph - each.paragraph <= 1 && couldHold(each, part))
  const together = parts.reduce((sum, each) => ({ ...added(sum, each), name: '各项之和' }))
  const votes = [...before.map((each) => baseOf(each, named(each))), { ...together, mention: undefined }].map(
    (base) => ({
      base,
      count: read.filter(({ share, n }) => n && fits(share, n, base)).length,
    }),
  )
  const best = votes.sort((a, b) => b.count - a.count)[0]
  return best && best.count >= 2 && 2 * best.count > read.length ? best.base : undefined
}

const over = say('占比不会超过100%。', 'A share is never above 100%.')

type Read = { n?: Base; meant?: Base; likely: Base[]; others: Base[]; row?: Row }

function readShare(share: Mention, mentions: readonly Mention[]): Read {
  const row = rowOf(share, mentions)
  const head = row?.shares[0] ?? share
  const part = row ? row.parts[row.shares.indexOf(share)] : partOf(share, mentions)
  if (!part || elsewhere.test(head.before)) return { likely: [], others: [] }
  const n = baseOf(part, named(part))
  const beside = row ? undefined : wholeBeside(share, mentions)
  const { likely, others } = beside ? { likely: [based(beside)], others: [] } : wholesOf(head, part, mentions)
  const open = stagesOf(head).length > 0 ? likely : [...likely, ...others]
  return { n, meant: open.find((each) => fits(share, n, each)), likely, others, row }
}

/** 占案件总数的 names no stage: any whole may be meant. */
const stagesOf = (share: Mention) => stagesIn(ofWhat(share)).filter((stage) => stage !== 'total')

/** The words between 占 and the number: 占受理总数的. */
const ofWhat = (share: Mention): string => /占(?!比)([^占]*)$/.exec(share.gap)?.[1] ?? ''

/** 合计183件，占总数869件的21.1%: the whole stands between. */
function wholeBeside(share: Mention, mentions: readonly Mention[]): Mention | undefined {
  const last = mentions[share.index - 1]
  const isBeside = share.before === '的' && last?.sentence === share.sentence && isLevel(last)
  return isBeside && /^\s*[，,]?\s*占/.test(last.gap) ? last : undefined
}

/** The count straight before: nothing but a comma, a bracket and 占… between. */
function partOf(share: Mention, mentions: readonly Mention[]): Mention | undefined {
  const beside = wholeBeside(share, mentions)
  if (beside) return mentions.slice(beside.index - 1, beside.index).find((each) => isLevel(each) && !each.cell)
  if (isOneByOne(share)) return undefined
  const last = mentions[share.index - 1]
  if (!last || last.sentence !== share.sentence || last.cell || !isLevel(last)) return undefined
  const words = share.gap.replace(/^\s*[，,、（(]?\s*/, '')
  if (/[；;：:。]|[，,].*[，,]/.test(words)) return undefined
  return /^(?:(?:约|就|仅|已|各|总体|总量|件数|数量)*(?:占|比重|比例|份额)|\s*$)/.test(words) ? last : undefined
}

/** 占受助总人数的: what the whole is called, without the words that any whole has. */
const nameOfWhole = (share: Mention): string =>
  ofWhat(share)
    .replace(/[总全各]体?[人件案]?[数量部]?|类|案件|纠纷|比例|比重|数量|其中|的|约|近|超过?|达到?|为|仅|逾/g, '')
    .replace(/[^\u4e00-\u9fff]/g, '')

/** Do the words beside a count and the name of a whole have two characters in a row in common? One that is short need not. */
const speaksOf = ({ clause, before, after }: Mention, name: string): boolean =>
  name.length < 2 ||
  Array.from({ length: name.length - 1 }, (_, i) => name.slice(i, i + 2)).some((two) =>
    `${clause}${before}${after}`.includes(two),
  )

const based = (each: Mention): Base => baseOf(each, named(each))

/** `likely`: what it is said to be a part of, nearest first. `others`: counts that may have been meant. */
function wholesOf(share: Mention, part: Mention, mentions: readonly Mention[]): { likely: Base[]; others: Base[] } {
  const stages = stagesOf(share)
  const { wholes, others } = wholesBefore(part, mentions)
  if (stages.length === 0) {
    const name = nameOfWhole(share)
    const meant = wholes.filter((each) => speaksOf(each, name))
    return {
      likely: meant.map(based),
      others: [...wholes.filter((each) => !meant.includes(each)), ...others].map(based),
    }
  }
  const says = (each: Mention) => stages.some((stage) => stageWords[stage].test(each.before))
  const all = [...wholes, ...others]
  return {
    likely: all.filter(says).map(based),
    others: all.filter((each) => !says(each)).map(based),
  }
}
