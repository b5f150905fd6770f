/**
 * Why a way is open, barred or to be thought over: what the law says of it, as data in each procedure's own file. The
 * conditions ask the dispute, never another procedure by name; `app/domain/dispute/ways.ts` answers them.
 */
import type { Category } from '#app/domain/codes/categories'
import type { RuleId } from '#app/domain/law/rules'
import type { Source } from '#app/domain/law/statute'
import type { BodyKind } from '#app/domain/territory/body'
import type { Words } from '#app/domain/words'

/** What is asked of one proceeding of the dispute; everything said must hold of the same one. */
export type ProceedingIf = {
  readonly open?: boolean
  /** is it of this very procedure? */
  readonly same?: boolean
  readonly family?: 'civil' | 'administrative'
  readonly mark?: string
  /** was it entered; with `is`, as this value */
  readonly fact?: string
  readonly is?: string
  /** the kind of body that has or had it last */
  readonly at?: readonly BodyKind[]
  /** did it end with the quarrel settled? */
  readonly resolved?: boolean
}

/** What goes on beside the proceedings: of all with the same answer in `fact` the last counts, and it stands so. */
export type BesideIf = {
  readonly thread: string
  readonly in: readonly string[]
  readonly fact: string
  /** the answer was one of these; absent: any */
  readonly is?: readonly string[]
}

export type DisputeIf =
  | { readonly beside: BesideIf }
  | { readonly category: readonly Category[] }
  | { readonly some: ProceedingIf }
  | { readonly not: DisputeIf }
  | { readonly all: readonly DisputeIf[] }
  | { readonly any: readonly DisputeIf[] }

/** opens: the ground it rests on · warns: a person has to judge · bars: it cannot begin. */
export type Effect = 'opens' | 'warns' | 'bars'

/** Without `when` it is said of every dispute. The source is one text, or one for each version of the procedure. */
export type WayReason = { readonly effect: Effect; readonly when?: DisputeIf; readonly words: Words } & (
  { readonly source: Source } | { readonly sourceIn: Readonly<Record<string, Source>> }
)

/**
 * A time the parties have for it: from a mark, or the conclusion (`concluded`), of the last proceeding that fits `of`.
 * `bars`: once it has passed the way is closed; else a person judges.
 */
export type WayTime = {
  readonly rule: RuleId
  readonly from: string
  readonly of?: ProceedingIf
  readonly when?: DisputeIf
  readonly bars?: true
}

export type Ways = { readonly reasons: readonly WayReason[]; readonly times?: readonly WayTime[] }

/** An agreement that stands: made in a mediation, not opened again since. */
export const agreed: DisputeIf = { some: { mark: 'agreed', resolved: true } }

/** An organ or a commission has accepted it in another procedure and has not yet done with it. */
export const acceptedByOrgan: DisputeIf = {
  some: { same: false, open: true, mark: 'accepted', at: ['bureau', 'government', 'commission'] },
}

const elsewhere = (states: readonly string[], where?: readonly string[]): DisputeIf => ({
  beside: { thread: 'competing-claim', in: states, fact: 'where', ...(where ? { is: where } : {}) },
})

/** A person has decided that what another body has is not for us: with `where`, only what one of these has. */
export const heldElsewhere = (...where: readonly string[]): DisputeIf =>
  elsewhere(['refused', 'ended'], where.length > 0 ? where : undefined)

/** An entry says that a court or an organ had it: on that day, so somebody has to look whether it still has. */
export const saidToBeElsewhere: DisputeIf = {
  any: [
    { some: { fact: 'refused-for', is: 'court-has-it' } },
    { some: { fact: 'refused-for', is: 'other-organ-has-it' } },
    { some: { fact: 'terminated-for', is: 'court' } },
    elsewhere(['found']),
  ],
}
