/** How the checker did on marked reports: what it found, what it flagged, and where it was wrong. */
import { checkReport } from '#app/domain/figures/claims/check'
import { kinds, type Claim, type Kind } from '#app/domain/figures/claims/claim'
import type { Expected, Marked } from '#test/reports/marked'

export type Score = {
  claims: number
  found: number
  /** what the checker takes for a claim and is none */
  extra: number
  kinds: number
  wrong: number
  flagged: number
  right: number
  confirmed: number
  falseAlarms: number
  /** of each kind: how many there are, how many of them were found as such, how many the checker says there are */
  byKind: Record<Kind, { marked: number; found: number; said: number }>
  /** each miss in words, to be read by whoever mends it */
  misses: string[]
}

const isFlagged = ({ verdict }: Claim): boolean => verdict === 'contradicted' || verdict === 'impossible'
const covers = (claim: Claim, { start, end }: Expected): boolean => claim.start < end && claim.end > start

export function score(reports: readonly Marked[]): Score {
  const total: Score = {
    claims: 0,
    found: 0,
    extra: 0,
    kinds: 0,
    wrong: 0,
    flagged: 0,
    right: 0,
    confirmed: 0,
    falseAlarms: 0,
    byKind: Object.fromEntries(kinds.map((kind) => [kind, { marked: 0, found: 0, said: 0 }])) as Score['byKind'],
    misses: [],
  }
  for (const report of reports) add(total, report)
  return total
}

function add(total: Score, { text, expected }: Marked): void {
  const { claims } = checkReport(text)
  const around = ({ start, end }: { start: number; end: number }) =>
    text.slice(Math.max(0, start - 16), end + 10).replaceAll('\n', '⏎')
  const miss = (what: string, at: { start: number; end: number }) => total.misses.push(`${what}: …${around(at)}…`)
  for (const each of expected) {
    const claim = claims.find((one) => covers(one, each))
    total.claims++
    total.byKind[each.kind].marked++
    if (claim?.kind === each.kind) total.byKind[each.kind].found++
    if (each.must === 'wrong') total.wrong++
    if (each.must === 'right') total.right++
    if (!claim) {
      miss('not found', each)
      continue
    }
    total.found++
    if (claim.kind === each.kind) total.kinds++
    else miss(`${claim.kind}, not ${each.kind}`, each)
    if (each.must === 'wrong' && isFlagged(claim)) total.flagged++
    else if (each.must === 'wrong') miss(`wrong, but ${claim.verdict}`, each)
    else if (isFlagged(claim)) {
      total.falseAlarms++
      miss(`false alarm ${claim.evidence.zh}`, each)
    }
    if (each.must === 'right' && claim.verdict === 'consistent') total.confirmed++
    else if (each.must === 'right') miss(`right, but ${claim.verdict}`, each)
  }
  for (const claim of claims) {
    total.byKind[claim.kind].said++
    if (expected.some((each) => covers(claim, each))) continue
    total.extra++
    if (isFlagged(claim)) total.falseAlarms++
    miss(`no claim (${claim.kind}${isFlagged(claim) ? ', flagged' : ''})`, claim)
  }
}
