/** Carried over + taken in = concluded + still in hand. */
import { say } from '#app/domain/words'
import { plainly, type Finding } from './finding'
import { isClosing, isLevel, isOpening } from './kind'
import type { Mention } from './mention'
import { isDenied } from './stages'
import { hasShare, sameFamily } from './wholes'

const takenIn = /受理|立案|新收|收案|接收/
const done = /办结|审结|结案|答复/
/** Ways out of the books that are no conclusion: the three counts then need not meet. */
const elsewhere = /中止|转出|移送|撤回|撤销案件|不予/

export function balances(mentions: readonly Mention[]): Finding[] {
  return mentions.flatMap((closing) => {
    if (closing.cell || !isClosing(closing) || isOpening(closing)) return []
    const finding = balanceOf(closing, mentions)
    return finding ? [finding] : []
  })
}

function balanceOf(closing: Mention, mentions: readonly Mention[]): Finding | undefined {
  const near = mentions
    .slice(Math.max(0, closing.index - 12), closing.index + 4)
    .filter(
      (each) =>
        each !== closing &&
        each.paragraph === closing.paragraph &&
        isLevel(each) &&
        !each.cell &&
        sameFamily(each, closing) &&
        (each.era === closing.era || each.era === undefined || closing.era === undefined) &&
        !hasShare(each, mentions),
    )
    .sort((a, b) => Math.abs(a.index - closing.index) - Math.abs(b.index - closing.index))
  const flow = near.filter((each) => !isOpening(each) && !isClosing(each) && !isDenied(each.before))
  const out = flow.find(({ before }) => done.test(before))
  const into = flow.find((each) => takenIn.test(each.before) && each !== out)
  if (!out || !into) return undefined
  const opening = near.find((each) => isOpening(each))
  const low = (opening?.low ?? 0) + into.low - out.high
  const high = (opening?.high ?? 0) + into.high - out.low
  const right = (opening?.value ?? 0) + into.value - out.value
  const left = opening
    ? `${plainly(opening.value)}＋${plainly(into.value)}－${plainly(out.value)}`
    : `${plainly(into.value)}－${plainly(out.value)}`
  if (closing.low <= high && closing.high >= low)
    return {
      of: closing,
      verdict: 'consistent',
      evidence: say(`${left}＝${plainly(right)}，收结存平衡。`, `${left} = ${plainly(right)}: it balances.`),
    }
  const said = say(
    `${left}＝${plainly(right)}，不是${plainly(closing.value)}，收结存不平衡。`,
    `${left} = ${plainly(right)}, not ${plainly(closing.value)}: it does not balance.`,
  )
  if (opening) return { of: closing, verdict: 'contradicted', evidence: said }
  const carried = closing.value - right
  if (carried > 0)
    return {
      of: closing,
      evidence: say(
        `若上期结转${plainly(carried)}件，则收结存平衡；文中未见此数。`,
        `It balances if ${plainly(carried)} were carried over; the text does not say so.`,
      ),
    }
  const alone =
    out.sentence === closing.sentence &&
    into.sentence === closing.sentence &&
    !elsewhere.test(near.map(({ before }) => before).join())
  return alone ? { of: closing, verdict: 'contradicted', evidence: said } : undefined
}
