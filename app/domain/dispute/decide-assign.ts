/** Who handles a proceeding from now on, and what they say of a relation to the parties. */
import type { CommandOf } from '#app/domain/dispute/command'
import { moveMade, wantedMove, type WantedMove } from '#app/domain/dispute/decide-thread'
import { barredFrom, proceedingOf, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import { event, type Circumstances, type Decision, type Draft } from '#app/domain/dispute/draft'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { isStrict } from '#app/domain/people/protection'
import type { Threads } from '#app/domain/threads/thread'

/** `recused` for who may not handle the dispute; a relation that is declared is put before who decides in the same entry. */
export function assigned(draft: Draft, command: CommandOf<'assign'>): Result<Decision> {
  const { proceeding, handler, on, declared, relation = {} } = command
  const of = proceedingOf(draft.dispute, proceeding)
  if (!of?.open) return refuse('step-not-allowed-now', { stage: of?.stage ?? '', step: 'assign' })
  if (barredFrom(draft.dispute).includes(handler)) return refuse('recused', undefined, { handler: ['not-a-choice'] })
  if (!mayTake(draft.dispute, of, handler, draft.given)) return refuse('not-allowed')
  const first = event(draft, on, 'assigned', { handler, declared }, { proceedingId: proceeding })
  if (declared !== 'relation') return done({ events: [first], records: [] })
  const wanted = declaring(draft.dispute, proceeding, draft.given.threads)
  if (!wanted) return refuse('unknown-step')
  const entry = { ...relation, [wanted.rules.bars?.person ?? '']: handler }
  const opened = moveMade(draft, wanted, { on, entry }, 1)
  return opened.ok ? done({ ...opened.value, events: [first, ...opened.value.events] }) : opened
}

/**
 * Of a protected dispute that somebody has in hand nobody makes themselves a reader: another gives it to them. Unless who
 * had it works there no more, for it must not lie with nobody.
 */
export const mayTake = (
  { flags }: Dispute,
  { body, handler: now }: Proceeding,
  handler: string,
  { person, people }: Pick<Circumstances, 'person' | 'people'>,
): boolean =>
  handler !== person.account ||
  now === undefined ||
  now === handler ||
  !isStrict(flags) ||
  !people(body).some(({ id }) => id === now)

/** The move of the shelf that is made together with an assignment; undefined where no thread has one. */
export function declaring(dispute: Dispute, proceeding: string, threads: Threads): WantedMove | undefined {
  for (const [thread, { moves }] of threads)
    for (const [move, { declares }] of Object.entries(moves)) {
      const wanted = declares ? wantedMove(dispute, { thread, move, proceeding }, threads) : undefined
      if (wanted?.ok) return wanted.value
    }
  return undefined
}
