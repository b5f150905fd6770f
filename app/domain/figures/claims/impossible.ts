/** The way back: rates that no whole numbers can give, and what the rates of one sentence can be taken over together. */
import { reconcile, type Fit } from '#app/domain/figures/reconcile'
import type { Rounding } from '#app/domain/figures/ratio'
import { say, type Words } from '#app/domain/words'
import { isClosing, isOpening, isPercent, isShare } from './kind'
import { plainly, type Finding } from './finding'
import type { Mention } from './mention'
import { baseOf } from './printed'
import { countsNear, inHand, isSurvey, stemOf } from './rates'

/** Short enough for a list. */
const roundingNames: Record<Rounding, Words> = {
  'half-up': say('四舍五入', 'rounded'),
  'half-even': say('五成双', 'rounded to even'),
  truncate: say('截尾', 'cut off: truncation'),
}

const USUAL = 200
const MOST = 2000

/** `known`: the rates that counts of the text have already explained or contradicted. */
export function impossible(mentions: readonly Mention[], known: ReadonlySet<Mention>): Finding[] {
  const asked = mentions.filter((each) => isAskable(each) && !known.has(each))
  return asked.flatMap((rate, i) => {
    const near = asked.slice(Math.max(0, i - 4), i + 5)
    const finding = backFrom(
      rate,
      near.filter((each) => isBrother(each, rate)),
      mentions,
    )
    return finding ? [finding] : []
  })
}

/** Rates of cases, exact, with digits after the point: a whole percentage fits too much to say anything. */
const isAskable = (each: Mention): boolean =>
  isPercent(each) &&
  each.measure === 'percent' &&
  each.exact &&
  each.decimals > 0 &&
  each.decimals <= 4 &&
  each.value <= 100 &&
  !each.change &&
  !each.cell &&
  !isShare(each) &&
  !isSurvey(each) &&
  stemOf(each) !== undefined

/** 直接纠错率 and 综合纠错率 in one sentence: one denominator. */
const isBrother = (one: Mention, other: Mention): boolean =>
  one !== other && one.sentence === other.sentence && stemOf(one)?.slice(-2) === stemOf(other)?.slice(-2)

function backFrom(rate: Mention, brothers: readonly Mention[], mentions: readonly Mention[]): Finding | undefined {
  const counts = countsNear(rate, mentions).filter((each) => each.sentence === rate.sentence && each.family === '件')
  const usual = fitsOf(rate, USUAL)
  const found = new Map(usual.map((fit) => [`${fit.n}/${fit.d}`, fit]))
  const pieces: Words[] = found.size <= 8 ? [listed(rate, [...found.values()], usual)] : []
  for (const brother of brothers) pieces.push(together(usual, brother))
  const bases = counts.map((each) => baseOf(each, ''))
  const all = [...bases, ...inHand(bases)]
  const most = Math.max(0, ...all.map((each) => each.high))
  // What was left over says nothing of how many there were.
  const isTold = counts.some((each) => !isOpening(each) && !isClosing(each))
  const cannot = isTold && most <= MOST && all.every((each) => each.exact) && fitsOf(rate, most).length === 0
  if (cannot)
    return { of: rate, verdict: 'impossible', guessed: true, evidence: told(rate, most, counts, pieces, usual) }
  return pieces.length > 0
    ? {
        of: rate,
        evidence: { zh: pieces.map((each) => each.zh).join(''), en: pieces.map((each) => each.en).join(' ') },
      }
    : undefined
}

function fitsOf(rate: Mention, max: number): Fit[] {
  const found = max < 1 ? undefined : reconcile(rate.printed, { max })
  return found?.ok ? found.value : []
}

function listed(rate: Mention, fits: readonly Fit[], all: readonly Fit[]): Words {
  if (fits.length === 0)
    return say(
      `分母在${USUAL}以内，没有整数能得出${rate.printed}%。`,
      `No whole numbers up to ${USUAL} give ${rate.printed}%.`,
    )
  const how = (fit: Fit) =>
    all
      .filter((each) => each.n === fit.n && each.d === fit.d)
      .map((each) => each.rounding)
      .find((each) => each !== 'half-even') ?? fit.rounding
  const one = (language: 'zh' | 'en') =>
    fits.map(
      (fit) =>
        `${fit.n}/${fit.d}${language === 'zh' ? `（${roundingNames[how(fit)].zh}）` : ` (${roundingNames[how(fit)].en})`}`,
    )
  return say(
    `分母在${USUAL}以内，${rate.printed}%只可能是${one('zh').join('、')}。`,
    `Up to a denominator of ${USUAL}, ${rate.printed}% can only be ${one('en').join(', ')}.`,
  )
}

function together(usual: readonly Fit[], brother: Mention): Words {
  const theirs = new Set(fitsOf(brother, USUAL).map(({ d }) => d))
  const shared = [...new Set(usual.map(({ d }) => d))].filter((d) => theirs.has(d))
  if (shared.length > 12) return say('', '')
  const list = shared.length > 0 ? shared.join('、') : '无'
  return say(
    `与同句${brother.printed}%共同可能的分母（${USUAL}以内）：${list}。`,
    `Denominators up to ${USUAL} possible for ${brother.printed}% of the same sentence too: ${shared.join(', ') || 'none'}.`,
  )
}

function told(
  rate: Mention,
  most: number,
  counts: readonly Mention[],
  pieces: readonly Words[],
  usual: readonly Fit[],
): Words {
  const stated = counts.map((each) => plainly(each.value)).join('、')
  const head = say(
    `文中件数为${stated}，分母不超过${most}时，没有整数能得出${rate.printed}%。`,
    `The counts of the text are ${counts.map((each) => plainly(each.value)).join(', ')}; no whole numbers with a denominator up to ${most} give ${rate.printed}%.`,
  )
  const base = counts.find((each) => /受理/.test(each.before)) ?? counts[0]
  const carried = base && [...new Set(usual.map(({ d }) => d))].find((d) => d > base.value && d <= 2 * base.value)
  const explained =
    carried === undefined || !base
      ? undefined
      : say(
          `若分母另含上期结转${carried - base.value}件（${plainly(base.value)}＋${carried - base.value}＝${carried}），则可能；文中未见此数。`,
          `With ${carried - base.value} carried over (${carried} in hand) it would be possible; the text does not say so.`,
        )
  const all = [head, ...pieces, ...(explained ? [explained] : [])]
  return { zh: all.map((each) => each.zh).join(''), en: all.map((each) => each.en).join(' ') }
}
