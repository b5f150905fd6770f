/** One move of a thread, looked at before it is made: what it asks, and what stands in the way. */
import { isTheirMove, wantedMove, type WantedMove } from '#app/domain/dispute/decide-thread'
import { currentOf, type Dispute } from '#app/domain/dispute/dispute'
import { threadDeadlines } from '#app/domain/dispute/deadlines'
import { duesOf, type Due } from '#app/domain/dispute/due'
import { unmetNeed } from '#app/domain/dispute/needs'
import { moveSource, recusalLawOf, withOffices } from '#app/domain/dispute/recusal-law'
import { done, type RefusalCode, type Result } from '#app/domain/dispute/refusal'
import { isOffered } from '#app/domain/dispute/thread-view'
import type { Viewing } from '#app/domain/dispute/view'
import { sourceInDoubt } from '#app/domain/law/statute'
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import { withNeeded } from '#app/domain/procedures/needed'
import type { BodyChoices } from '#app/domain/territory/choice'
import { suggestedChoice } from '#app/domain/territory/suggest'
import type { Move } from '#app/domain/threads/thread'
import type { Words } from '#app/domain/words'

export type ThreadPage = {
  thread: string
  move: string
  item?: string
  proceeding?: string
  name: Words
  of: Words
  about: Words
  /** where it leads; several where an answer of the form decides */
  leads: Words[]
  papers: Words[]
  source?: Words
  /** what of it still runs, by its last day: a notice after that day is no notice in time */
  dues: Due[]
  fields: FieldOf[]
  bodies: BodyChoices
  /** why it cannot be made now */
  no?: RefusalCode
  /** what must be there first */
  needs?: RefusalCode
}

type Wanted = { thread?: string; move?: string; item?: string; proceeding?: string }

/** `not-found` and `unknown-step` as `wantedMove`. What is opened for no proceeding named is of the case as it is now. */
export function threadPage(
  dispute: Dispute,
  wanted: Wanted,
  viewing: Viewing,
): Result<{ page: ThreadPage; rule: Move }> {
  const { thread = '', move = '', item } = wanted
  const isOpening = item === undefined && viewing.threads.get(thread)?.of === 'proceeding'
  const proceeding = isOpening ? (wanted.proceeding ?? currentOf(dispute)?.id) : undefined
  const found = wantedMove(dispute, { thread, move, item, proceeding }, viewing.threads)
  if (!found.ok) return found
  const { rules, rule, of } = found.value
  const law = recusalLawOf(of, viewing.today, viewing.catalogue)
  const source = moveSource(rules, rule, law)
  return done({
    rule,
    page: {
      ...{ thread, move, item, proceeding, name: rule.name, of: rules.name, about: rules.about },
      leads: leadsOf(found.value),
      papers: [...(rule.papers ?? [])],
      source: source && sourceInDoubt(source),
      dues: duesFor(found.value, viewing),
      fields: withNeeded(withOffices(fieldsOf(rule.enter), rule, law), rule.needsField),
      bodies: bodiesFor(dispute, rule, viewing),
      no: hindrance(dispute, found.value, viewing),
      needs: unmetNeed(rule.needs, dispute.parties),
    },
  })
}

function leadsOf({ rules, rule, before }: WantedMove): Words[] {
  const states = typeof rule.to === 'string' ? [rule.to] : [...new Set(Object.values(rule.to.is))]
  return states.filter((state) => state !== before?.state).flatMap((state) => rules.states[state]?.name ?? [])
}

function duesFor({ rule, before }: WantedMove, viewing: Viewing): Due[] {
  if (!before || !rule.marks) return []
  const running = threadDeadlines(before, viewing.threads, viewing.calendar, viewing.today).filter(
    ({ state }) => state === 'running',
  )
  return duesOf(running, viewing.today, viewing.calendar)
}

function hindrance(dispute: Dispute, wanted: WantedMove, viewing: Viewing): RefusalCode | undefined {
  if (!isTheirMove(dispute, wanted, viewing.person, viewing.territory)) return 'not-allowed'
  return isOffered(dispute, wanted, viewing) ? undefined : 'step-not-allowed-now'
}

function bodiesFor(dispute: Dispute, { enter }: Move, { territory, today }: Viewing): BodyChoices {
  const near = { body: currentOf(dispute)?.body ?? dispute.place, place: dispute.place, category: dispute.category }
  return Object.fromEntries(
    fieldsOf(enter)
      .filter((field) => field.widget === 'body')
      .map(({ name, bodies = {} }) => [name, suggestedChoice(territory, today, bodies, near)]),
  )
}
