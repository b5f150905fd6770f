/** A statistical claim of a report, and what can be said of it. */
import type { Words } from '#app/domain/words'

export const kinds = ['count', 'rate', 'share', 'growth', 'amount', 'sum', 'balance'] as const
export type Kind = (typeof kinds)[number]

export const verdicts = ['consistent', 'contradicted', 'impossible', 'reproduced', 'differs', 'unknown'] as const
export type Verdict = (typeof verdicts)[number]

export type Claim = {
  /** as it stands in the report, from `start` to before `end` (UTF-16 units) */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: Kind
  /** counts as they are, amounts in yuan, rates and shares in percent; a decrease is below nothing */
  readonly value: number
  /** 件, 人次, 元, %, 倍 …; empty where the report names none */
  readonly unit: string
  /** the key of the indicator that says the same; null where there is none */
  readonly indicator: string | null
  readonly verdict: Verdict
  /** why: the counts, the right value, what would explain it; empty where there is nothing to say */
  readonly evidence: Words
}

export type Summary = {
  readonly claims: number
  readonly kinds: Readonly<Record<Kind, number>>
  readonly verdicts: Readonly<Record<Verdict, number>>
}
export type Checked = { readonly claims: readonly Claim[]; readonly summary: Summary }

export function summaryOf(claims: readonly Claim[]): Summary {
  const tally = <K extends string>(names: readonly K[], of: (claim: Claim) => K) =>
    Object.fromEntries(names.map((name) => [name, claims.filter((claim) => of(claim) === name).length])) as Record<
      K,
      number
    >
  return {
    claims: claims.length,
    kinds: tally(kinds, (each) => each.kind),
    verdicts: tally(verdicts, (each) => each.verdict),
  }
}
