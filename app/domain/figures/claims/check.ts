/**
 * The checker: finds every statistical claim of a report and judges it, against the other claims of the report and, where
 * figures of its year are given, against those. Pure; time in proportion to the length of the text.
 */
import { balances } from './balances'
import { summaryOf, type Checked, type Claim, type Verdict } from './claim'
import { against, type Compared, type Known } from './data'
import { claimStart, find } from './find'
import { joined, nothing, type Finding } from './finding'
import { growths } from './growths'
import { impossible } from './impossible'
import { kindOf } from './kind'
import type { Mention } from './mention'
import { rates } from './rates'
import { shares } from './shares'
import { sums } from './sums'
import { tableFindings } from './tables'

/** `known` absent: the report is judged by itself alone. */
export function checkReport(text: string, known?: Known): Checked {
  const { narrow, mentions } = find(text)
  const found = findings(mentions)
  const claims = mentions.map((each): Claim =>
    claimOf(text, narrow, each, found.get(each) ?? [], against(each, mentions, narrow, known)),
  )
  return { claims, summary: summaryOf(claims) }
}

function findings(mentions: readonly Mention[]): Map<Mention, Finding[]> {
  const first = [
    ...shares(mentions),
    ...rates(mentions),
    ...growths(mentions),
    ...sums(mentions),
    ...balances(mentions),
    ...tableFindings(mentions),
  ]
  const settled = new Set(first.filter(({ verdict }) => verdict).map(({ of }) => of))
  const found = new Map<Mention, Finding[]>()
  for (const finding of [...first, ...impossible(mentions, settled)])
    found.set(finding.of, [...(found.get(finding.of) ?? []), finding])
  return found
}

function claimOf(
  text: string,
  narrow: string,
  each: Mention,
  found: readonly Finding[],
  data: Compared | undefined,
): Claim {
  const start = claimStart(narrow, each)
  const sign = each.change?.sign ?? 1
  return {
    text: text.slice(start, each.end),
    start,
    end: each.end,
    kind: found.find(({ kind }) => kind)?.kind ?? kindOf(each),
    value: sign * each.value,
    unit: each.unit,
    indicator: data?.indicator ?? null,
    verdict: verdictOf(found, data),
    evidence:
      found.length === 0 && !data
        ? nothing
        : joined(
            [...(data ? [data.evidence] : []), ...found.map(({ evidence }) => evidence)].filter(({ zh }) => zh !== ''),
          ),
  }
}

/** An error in the report's own arithmetic outweighs all; what is only guessed at gives way to our own figures. */
function verdictOf(found: readonly Finding[], data: Compared | undefined): Verdict {
  const hard = found.find(
    ({ verdict, guessed }) => !guessed && (verdict === 'contradicted' || verdict === 'impossible'),
  )
  return hard?.verdict ?? data?.verdict ?? found.find(({ verdict }) => verdict)?.verdict ?? 'unknown'
}
