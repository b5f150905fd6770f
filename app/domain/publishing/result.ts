/** A result of a reconsideration as it is told to everybody: drafted, confirmed by another person, withdrawn. */
import { reconsiderationMatters } from '#app/domain/codes/reconsideration-matters'
import { isOpen, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import type { PartyRow } from '#app/domain/dispute/file'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import type { Day, Instant } from '#app/domain/law/day'
import { isStrict } from '#app/domain/people/protection'
import { administrativeReconsideration } from '#app/domain/procedures/administrative-reconsideration'
import { masked, type Parties } from '#app/domain/publishing/masked'
import { isOrgan } from '#app/domain/publishing/names'
import type { Words } from '#app/domain/words'

export type Said = 'drafted' | 'confirmed' | 'sent-back' | 'withdrawn'
/** How a draft stands: by the last that was said of it. */
export type PublicationState = Said
/** What is told, of whom nothing: neither the number of the dispute nor who drafted it. */
export type PublicResult = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly body: string
  readonly day: Day
  readonly matter: string
  readonly outcome: string
  readonly at: Instant
}

/** What may be said next. */
export const nextOf: Readonly<Record<PublicationState, readonly Said[]>> = {
  drafted: ['confirmed', 'sent-back'],
  confirmed: ['withdrawn'],
  'sent-back': [],
  withdrawn: [],
}

const outcomes: Readonly<Record<string, { name: Words }>> = administrativeReconsideration.outcomes
export const outcomeWords = (key: string): Words => outcomes[key]?.name ?? { zh: key, en: key }
const matters: Readonly<Record<string, Words>> = reconsiderationMatters.words
export const matterWords = (key: string): Words => matters[key] ?? { zh: key, en: key }

/** The last reconsideration that was decided; refuses `not-for-publication`. */
export function publishable(dispute: Dispute): Result<Proceeding & { concludedOn: Day; outcome: string }> {
  const decided = dispute.proceedings.findLast(
    ({ procedure, open, outcome }) => procedure === administrativeReconsideration.key && !open && outcome !== undefined,
  )
  if (!decided?.concludedOn || !decided.outcome || isOpen(dispute)) return refuse('not-for-publication')
  // Private matters and trade secrets are not told in any words (人民调解法 15; 行政复议法 2023, 79 leaves it to rules).
  if (dispute.flags.includes('confidential')) return refuse('not-for-publication')
  return done({ ...decided, concludedOn: decided.concludedOn, outcome: decided.outcome })
}

/** Whom a text must not tell: all parties with their addresses; where somebody is protected, not even family names. */
export const partiesOf = (dispute: Dispute, rows: readonly PartyRow[]): Parties => {
  const ours = new Set(dispute.parties.map(({ id }) => id))
  const parties = rows.filter(({ id }) => ours.has(id))
  return {
    known: parties.map(({ name, kind, minor }) => ({ name, kind, minor })),
    addresses: parties.flatMap(({ address }) => address ?? []),
    wholly: isStrict(dispute.flags),
  }
}

/** 陈某某不服海门区城市管理行政执法局行政处罚案, as the district names its cases. */
export function titleOf(dispute: Dispute, rows: readonly PartyRow[], matter: string): string {
  const named = (side: PartyRow['side']) =>
    dispute.parties.flatMap(({ id, side: its }) => (its === side ? rows.filter((row) => row.id === id) : []))
  const applicants = named('applicant').map(({ name }) => name)
  const organ = named('respondent').find(({ name, kind }) => kind === 'organisation' && isOrgan(name))
  const who = `${applicants.slice(0, 2).join('、')}${applicants.length > 2 ? '等' : ''}`
  return masked(`${who || '申请人'}不服${organ?.name ?? ''}${matterWords(matter).zh}案`, partiesOf(dispute, rows))
}
