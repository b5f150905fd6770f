/** Parts and their whole: a total behind its parts, or a list that hangs on the count before it. */
import { say } from '#app/domain/words'
import { hanWhole } from './numerals'
import { isLevel, isMoney, totalWords } from './kind'
import { plainly, type Finding } from './finding'
import type { Mention } from './mention'
import { stagesIn } from './stages'
import { sameFamily } from './wholes'

export function sums(mentions: readonly Mention[]): Finding[] {
  const texts = mentions.filter((each) => !each.cell)
  return texts.flatMap((each) => {
    const finding = totalBehind(each, mentions) ?? listAfter(each, mentions)
    return finding ? [finding] : []
  })
}

/** 三色预警共78起, 三年共241件 say how many parts they add up. */
const counted = /^(?:以上)?([两三四五六七八九十])[\u4e00-\u9fff]{0,6}(?:共计?|合计|总计)[为达是有]?$/
const bare = /^(?:(?:以上)?[两三四五六七八九十]?[项者类]?(?:共计?|合计|总计|小计|一共|累计)[为达是有]?)$/

/** A、B、C，合计D. Any run of the numbers straight before may be meant; 三项合计 says how many. */
function totalBehind(total: Mention, mentions: readonly Mention[]): Finding | undefined {
  if (!isLevel(total) || ![bare, totalWords, counted].some((each) => each.test(total.before))) return undefined
  const run: Mention[] = []
  for (let i = total.index - 1; i >= 0; i--) {
    const each = mentions[i]
    if (!each || each.sentence !== total.sentence || each.cell) break
    if (
      isLevel(each) &&
      sameFamily(each, total) &&
      (each.era === total.era || total.era === undefined) &&
      !totalWords.test(each.before)
    )
      run.unshift(each)
    else if (isLevel(each) && totalWords.test(each.before)) break
    if (/其中|；|;/.test(each.gap)) break
  }
  const said = hanWhole((counted.exec(total.before) ?? /([两三四五六七八九十])[项者类]/.exec(total.before))?.[1] ?? '')
  if (said !== undefined && run.length < said) return undefined
  const parts = said === undefined ? run : run.slice(-said)
  if (parts.length < 2) return undefined
  const kind = 'sum' as const
  for (let from = 0; from <= parts.length - 2; from++)
    if (meets(total, parts.slice(from)))
      return { of: total, verdict: 'consistent', kind, evidence: told(total, parts.slice(from), true) }
  // 收到55件，受理53件，共…: steps of one way are no parts of a whole, unless it is said how many are meant.
  const steps = new Set(parts.flatMap(({ before }) => stagesIn(before)[0] ?? []))
  if (said === undefined && steps.size > 1) return undefined
  return { of: total, verdict: 'contradicted', kind, evidence: told(total, parts, false) }
}

const bounds = (parts: readonly Mention[]): readonly [number, number] => [
  parts.reduce((sum, { low }) => sum + low, 0),
  parts.reduce((sum, { high }) => sum + high, 0),
]
const near = 1e-6
const meets = (total: Mention, parts: readonly Mention[]): boolean => {
  const [low, high] = bounds(parts)
  return low <= total.high + near && high >= total.low - near
}
const exceeds = (total: Mention, parts: readonly Mention[]): boolean => bounds(parts)[0] > total.high + near

function told(total: Mention, parts: readonly Mention[], ok: boolean) {
  const sum = plainly(parts.reduce((all, { value }) => all + value, 0))
  const list = parts.map(({ value }) => plainly(value)).join('＋')
  return ok
    ? say(`各部分之和${list}＝${sum}，相符。`, `The parts ${list} add up to ${sum}: it agrees.`)
    : say(
        `各部分之和${list}＝${sum}，与${plainly(total.value)}相差${plainly(Math.abs(total.value - Number(sum)))}。`,
        `The parts ${list} add up to ${sum}, not ${plainly(total.value)}.`,
      )
}

/** D，其中A、B、C; D：A、B、C; D（A、B）. */
function listAfter(whole: Mention, mentions: readonly Mention[]): Finding | undefined {
  const opener = mentions[whole.index + 1]
  if (!isLevel(whole)) return undefined
  if (!opener || opener.cell || opener.sentence !== whole.sentence) return listInNext(whole, mentions)
  const among = /^[^，,。；]{0,8}[，,；（(]?\s*(?:其中|包括|包含|分为)/.test(opener.gap)
  const listed =
    /^[^，,。；（(]{0,8}(?:[：:]|[（(](?!其中))[^，,。；：:）)]*$/.test(opener.gap) ||
    /分为|分别(?:是|为)/.test(opener.gap)
  if (!among && !listed) return undefined
  const parts = partsAfter(whole, opener, mentions)
  const isWhole = parts.some(({ before }) => rest.test(before))
  if (parts.length === 0) return undefined
  if (parts.length > 1 && meets(whole, parts))
    return {
      of: whole,
      verdict: 'consistent',
      kind: isMoney(whole) ? undefined : kindOfWhole(whole),
      evidence: told(whole, parts, true),
    }
  const tooMany =
    exceeds(whole, parts) && (isWhole || listed || (disjoint(parts) && (parts.length === 1 || whole.family === '件')))
  const tooFew = (isWhole || (listed && !among)) && parts.length > 1
  if (!tooMany && !tooFew) return undefined
  return {
    of: whole,
    verdict: 'contradicted',
    kind: isMoney(whole) ? undefined : kindOfWhole(whole),
    evidence: told(whole, parts, false),
  }
}

/**
 * D。其中，A、B、C。 Any number of the sentence before may be the whole; only one that stands alone is contradicted, and
 * only by a list that ends with the rest.
 */
function listInNext(whole: Mention, mentions: readonly Mention[]): Finding | undefined {
  const near = mentions.slice(Math.max(0, whole.index - 12), whole.index + 12)
  const opener = near.find((each) => each.sentence === whole.sentence + 1)
  if (!opener || opener.cell || !/^\s*其中/.test(opener.opening)) return undefined
  const parts = partsAfter({ ...whole, sentence: opener.sentence }, opener, mentions)
  if (parts.length < 2) return undefined
  const ok = meets(whole, parts)
  const alone = near.filter((each) => each.sentence === whole.sentence && isLevel(each) && sameFamily(each, whole))
  if (!ok && (alone.length > 1 || whole.value === 0 || !rest.test(parts.at(-1)?.before ?? ''))) return undefined
  const kind = isMoney(whole) ? undefined : kindOfWhole(whole)
  return { of: whole, verdict: ok ? 'consistent' : 'contradicted', kind, evidence: told(whole, parts, ok) }
}

/** The last of a list that leaves nothing out. */
const rest = /其他|其它|其余|另外/

const kindOfWhole = (whole: Mention) => (totalWords.test(whole.before) ? ('sum' as const) : undefined)

/** Kinds of case side by side, that no case is two of: nothing 涉及…, no step of the way, no paper. */
const disjoint = (parts: readonly Mention[]): boolean =>
  parts.length === 1 ||
  (parts.length > 2 &&
    parts.every(
      ({ before }) =>
        before !== '' &&
        stagesIn(before).length === 0 &&
        !/涉|协议|听证|确认|书面|口头|人数|妇女|老年|未成年|农民工|残疾/.test(before),
    ))

function partsAfter(whole: Mention, opener: Mention, mentions: readonly Mention[]): Mention[] {
  const parts: Mention[] = []
  const inside = opener.bracketed && !whole.bracketed
  for (const each of mentions.slice(opener.index, opener.index + 60)) {
    if (each.sentence !== whole.sentence || each.cell) break
    if (inside && !each.bracketed) break
    if (
      each !== opener &&
      (/其中|另外?有|此外|同时/.test(each.gap) || bare.test(each.before) || totalWords.test(each.before))
    )
      break
    if (!inside && each.bracketed) continue
    if (parts.at(-1) && rest.test(parts.at(-1)?.before ?? '')) break
    if (each !== opener && parts[0] && breaksOff(each, parts[0])) break
    if (isLevel(each) && sameFamily(each, whole) && (each.era === undefined || each.era === whole.era)) parts.push(each)
  }
  return parts
}

/** A new statement, not one more part: 受理…, 办结… after a list of kinds of case. */
const breaksOff = (each: Mention, first: Mention): boolean => {
  const [mine, theirs] = [stagesIn(each.before), stagesIn(first.before)]
  return (
    mine.length > 0 &&
    theirs.length === 0 &&
    !/[、]/.test(each.gap.slice(-each.before.length - 1, -each.before.length || undefined))
  )
}
