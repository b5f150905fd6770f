/**
 * May this be done, and what is then written? The one place where a change to a dispute is judged.
 * Pure: who, when, ids and the shelves come in as arguments; a "no" is a value from the closed list.
 */
import { withPeopleThere } from '#app/domain/dispute/choices'
import type { Command, CommandOf } from '#app/domain/dispute/command'
import { assigned, mayAssign } from '#app/domain/dispute/decide-assign'
import { beginning, opened } from '#app/domain/dispute/decide-begin'
import { correction } from '#app/domain/dispute/decide-correct'
import { step, stepNamed } from '#app/domain/dispute/decide-step'
import { isTheirMove, thread, wantedMove } from '#app/domain/dispute/decide-thread'
import { event, type Circumstances, type Decision, type Draft } from '#app/domain/dispute/draft'
import { numbered } from '#app/domain/dispute/numbering'
import { barredFrom, proceedingOf, type Dispute, type Proceeding } from '#app/domain/dispute/dispute'
import type { Event } from '#app/domain/dispute/event'
import { rulesOf } from '#app/domain/dispute/evolve'
import { done, refuse, type Refusal, type Result } from '#app/domain/dispute/refusal'
import { standingFor } from '#app/domain/dispute/standing'
import { mayWith, type DisputeAction } from '#app/domain/people/permission'
import { areaOf } from '#app/domain/territory/area'
import { withWatched } from '#app/domain/dispute/watch'

export function decide(
  dispute: Dispute | undefined,
  events: readonly Event[],
  command: Command,
  given: Circumstances,
): Result<Decision> {
  const judged = judge(dispute, events, command, given)
  if (!judged.ok || !accepting.has(command.kind)) return judged
  return done({ ...judged.value, events: numbered(dispute, judged.value.events, given) })
}

/** What may accept a case; a correction has its own way with numbers. */
const accepting: ReadonlySet<Command['kind']> = new Set(['register', 'step', 'begin'])

function judge(
  dispute: Dispute | undefined,
  events: readonly Event[],
  command: Command,
  given: Circumstances,
): Result<Decision> {
  const decided = decideAlone(dispute, events, command, given)
  return decided.ok ? withWatched(dispute, events, decided.value, { command, given }) : decided
}

function decideAlone(
  dispute: Dispute | undefined,
  events: readonly Event[],
  command: Command,
  given: Circumstances,
): Result<Decision> {
  const early = command.on > given.today ? refuse('date-in-future', { on: command.on, today: given.today }) : undefined
  if (early) return early
  if (command.kind === 'register') return dispute ? refuse('not-found') : opened(command, given)
  if (!dispute) return refuse('not-found')
  const before = command.on < dispute.registeredOn
  if (before && command.kind !== 'correct')
    return refuse('date-before-start', { on: command.on, start: dispute.registeredOn })
  const draft = { dispute, events, given: withPeopleThere(given, dispute) }
  const no = notAllowed(draft, command) ?? overtaken(draft, command)
  if (no) return { ok: false, refusal: no }
  // Whom a case is given to is of its own body, whoever else may be chosen for a session of it.
  return command.kind === 'assign' ? assigned({ ...draft, given }, command) : carriedOut(draft, command)
}

function carriedOut(draft: Draft, command: Exclude<Command, { kind: 'register' | 'assign' }>): Result<Decision> {
  switch (command.kind) {
    case 'step':
      return step(draft, command)
    case 'begin':
      return beginning(draft, command)
    case 'thread':
      return thread(draft, command)
    case 'correct':
      return correction(draft, command)
    case 'add-party':
      return done({
        events: [event(draft, command.on, 'party-added', { party: command.party, side: command.side })],
        records: [],
      })
    case 'attach':
      return done({ events: [event(draft, command.on, 'attached', { attachment: command.attachment })], records: [] })
  }
}

/** The move of a thread says itself what one must be allowed to do. */
const actionOf: Record<Exclude<Command['kind'], 'register' | 'thread' | 'assign'>, DisputeAction> = {
  step: 'act',
  begin: 'act',
  'add-party': 'act',
  attach: 'attach',
  correct: 'correct',
}

function notAllowed({ dispute, given }: Draft, command: Exclude<Command, { kind: 'register' }>): Refusal | undefined {
  if (command.kind === 'thread') return notTheirMove(dispute, command, given)
  const of = 'proceeding' in command ? proceedingOf(dispute, command.proceeding) : undefined
  if ('proceeding' in command && !of) return { code: 'not-found' }
  const allowed = command.kind === 'assign' ? of && mayAssign(dispute, of, given) : mayDo(dispute, of, command, given)
  if (!allowed) return { code: 'not-allowed' }
  // Who may not handle it does nothing to it: they would put right the very decision that says so.
  return barredFrom(dispute).includes(given.person.account) ? { code: 'recused' } : undefined
}

function mayDo(
  dispute: Dispute,
  of: Proceeding | undefined,
  command: Exclude<Command, { kind: 'register' | 'thread' | 'assign' }>,
  { person, territory, catalogue }: Circumstances,
): boolean {
  const rule = of && command.kind === 'step' ? stepNamed(rulesOf(catalogue, of.procedure), command.step) : undefined
  return mayWith(person, actionOf[command.kind], areaOf(territory, person.body), standingFor(dispute, of, rule))
}

function notTheirMove(
  dispute: Dispute,
  command: CommandOf<'thread'>,
  { person, territory, threads }: Circumstances,
): Refusal | undefined {
  const wanted = wantedMove(dispute, command, threads)
  if (!wanted.ok) return wanted.refusal
  return isTheirMove(dispute, wanted.value, person, territory) ? undefined : { code: 'not-allowed' }
}

/** Someone else wrote in between: the second is told who and when, and decides again with what is there now. */
function overtaken({ dispute, given }: Draft, command: Command): Refusal | undefined {
  if (!('seen' in command) || command.seen === undefined || command.seen === dispute.version) return undefined
  if (dispute.last.by === given.person.account && command.seen + 1 === dispute.version) return undefined
  return { code: 'changed-meanwhile', about: { by: dispute.last.by, at: dispute.last.at, n: dispute.last.n } }
}
