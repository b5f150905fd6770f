/**
 * Who handles a proceeding from now on, and what they say of a relation to the parties. It is given to somebody with an
 * account: who works at its body, or at one that acts jointly, in a role that can take a step of it. Where nobody there may
 * handle it any more, the centre above names somebody from elsewhere. Who decides outside, a panel of a commission or a
 * judge, is no handler: their names are fields of steps.
 */
import type { CommandOf } from '#app/domain/dispute/command'
import { moveMade, wantedMove, type WantedMove } from '#app/domain/dispute/decide-thread'
import { barredFrom, proceedingOf, sharersOf, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import { event, type Circumstances, type Decision, type Draft, type Worker } from '#app/domain/dispute/draft'
import { rulesOf } from '#app/domain/dispute/evolve'
import { done, refuse, type Result } from '#app/domain/dispute/refusal'
import { standingBy } from '#app/domain/dispute/standing'
import { mayWith } from '#app/domain/people/permission'
import { isStrict } from '#app/domain/people/protection'
import { areaOf } from '#app/domain/territory/area'
import type { Threads } from '#app/domain/threads/thread'

type Around = Pick<Circumstances, 'catalogue' | 'territory' | 'person' | 'people'>

/** `recused` for who may not handle the dispute; a relation that is declared is put before who decides in the same entry. */
export function assigned(draft: Draft, command: CommandOf<'assign'>): Result<Decision> {
  const { dispute, given } = draft
  const { proceeding, handler, on, declared, relation = {} } = command
  const of = proceedingOf(dispute, proceeding)
  if (!of?.open) return refuse('step-not-allowed-now', { stage: of?.stage ?? '', step: 'assign' })
  if (barredFrom(dispute).includes(handler)) return refuse('recused', undefined, { handler: ['not-a-choice'] })
  const worker = handlersFor(dispute, of, given).find(({ id }) => id === handler)
  if (!worker) return refuse('invalid-entry', undefined, { handler: ['not-a-choice'] })
  if (!mayTake(dispute, of, handler, given)) return refuse('not-allowed')
  const first = event(draft, on, 'assigned', { handler, declared }, { proceedingId: proceeding })
  if (declared !== 'relation') return done({ events: [first], records: [] })
  const wanted = declaring(dispute, proceeding, given.threads)
  if (!wanted) return refuse('unknown-step')
  const entry = { ...relation, [wanted.rules.bars?.person ?? '']: handler }
  const opened = moveMade({ ...draft, given: { ...given, people: () => [worker] } }, wanted, { on, entry }, 1)
  return opened.ok ? done({ ...opened.value, events: [first, ...opened.value.events] }) : opened
}

/**
 * Those of its body and of the bodies that act jointly, without who is recused; where that leaves nobody, those near it:
 * who serves the same area and the areas above.
 */
export function handlersFor(dispute: Dispute, of: Proceeding, given: Pick<Around, 'catalogue' | 'people'>): Worker[] {
  const here = fitting(
    dispute,
    of,
    [of.body, ...sharersOf(dispute, [of])].flatMap((body) => given.people(body)),
    given,
  )
  return here.length > 0 ? here : fitting(dispute, of, given.people(of.body, true), given)
}

function fitting(
  dispute: Dispute,
  of: Proceeding,
  workers: readonly Worker[],
  { catalogue }: Pick<Around, 'catalogue'>,
): Worker[] {
  const barred = barredFrom(dispute)
  const roles = new Set(Object.values(rulesOf(catalogue, of.procedure).steps).flatMap(({ by }) => by))
  const able = workers.filter(({ id, role }) => roles.has(role) && !barred.includes(id))
  return [...new Map(able.map((each) => [each.id, each])).values()]
}

/** Nobody where it is may handle it: all who could are recused, or have left. */
export const isForsaken = (dispute: Dispute, of: Proceeding, given: Pick<Around, 'catalogue' | 'people'>): boolean =>
  of.open &&
  fitting(
    dispute,
    of,
    [of.body, ...sharersOf(dispute, [of])].flatMap((body) => given.people(body)),
    given,
  ).length === 0

/** By who has it; where that is nobody any more, by the centre of the area. Who is recused names nobody. */
export function mayAssign(dispute: Dispute, of: Proceeding, given: Around): boolean {
  const { person, territory } = given
  const may = (action: 'assign' | 'assign-forsaken') =>
    mayWith(person, action, areaOf(territory, person.body), standingBy(action, dispute, territory, of))
  return may('assign') || (may('assign-forsaken') && isForsaken(dispute, of, given))
}

/**
 * Of a protected dispute that somebody has in hand nobody makes themselves a reader: another gives it to them. Unless who
 * had it works there no more, for it must not lie with nobody. From above nobody takes one at all: they name another.
 */
export function mayTake(dispute: Dispute, of: Proceeding, handler: string, given: Around): boolean {
  const { person, people } = given
  if (handler !== person.account || of.handler === handler || !isStrict(dispute.flags)) return true
  if (isForsaken(dispute, of, given)) return false
  return of.handler === undefined || !people(of.body).some(({ id }) => id === of.handler)
}

/** The move of the shelf that is made together with an assignment; undefined where no thread has one. */
export function declaring(dispute: Dispute, proceeding: string, threads: Threads): WantedMove | undefined {
  for (const [thread, { moves }] of threads)
    for (const [move, { declares }] of Object.entries(moves)) {
      const wanted = declares ? wantedMove(dispute, { thread, move, proceeding }, threads) : undefined
      if (wanted?.ok) return wanted.value
    }
  return undefined
}
