/** A move of a thread, judged by the thread's own data. It may be made after all proceedings have ended: a visit, an alert. */
import type { CommandOf } from '#app/domain/dispute/command'
import {
  barredFrom,
  isOpen,
  proceedingOf,
  threadOf,
  type Dispute,
  type Proceeding,
  type ThreadItem,
} from '#app/domain/dispute/dispute'
import { doubleBooked } from '#app/domain/dispute/double-booked'
import { event, type Decision, type Draft, type Kept } from '#app/domain/dispute/draft'
import { checkedStep } from '#app/domain/dispute/entry'
import { evolve } from '#app/domain/dispute/evolve'
import { stateAfter } from '#app/domain/dispute/evolve-thread'
import { unmetNeed } from '#app/domain/dispute/needs'
import { mayRestOn, officeProblem, recusalLawOf } from '#app/domain/dispute/recusal-law'
import { done, refuse, type Refusal, type Result } from '#app/domain/dispute/refusal'
import { standingBy, standingNow } from '#app/domain/dispute/standing'
import type { Entry, Event } from '#app/domain/dispute/event'
import type { Day } from '#app/domain/law/day'
import { mayWith, type Person } from '#app/domain/people/permission'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { RecusalLaw } from '#app/domain/procedures/recusal'
import { areaOf } from '#app/domain/territory/area'
import type { Territory } from '#app/domain/territory/territory'
import type { Move, Thread, Threads } from '#app/domain/threads/thread'

type Asked = Pick<CommandOf<'thread'>, 'thread' | 'move' | 'item' | 'proceeding'>

/** A move, with the thing it moves or the proceeding it opens one of. */
export type WantedMove = {
  rules: Thread
  move: string
  rule: Move
  before: ThreadItem | undefined
  of: Proceeding | undefined
}

/** `unknown-step` for what is not on the shelf, `not-found` for a thing or a proceeding the dispute does not have. */
export function wantedMove(dispute: Dispute, asked: Asked, threads: Threads): Result<WantedMove> {
  const { thread, move, item } = asked
  const rules = threads.get(thread)
  const rule = rules && Object.hasOwn(rules.moves, move) ? rules.moves[move] : undefined
  if (!rules || !rule) return refuse('unknown-step', { step: move })
  const known = item === undefined ? undefined : threadOf(dispute, item)
  const before = known?.thread === thread ? known : undefined
  if ((rule.from === undefined) !== (item === undefined) || (item !== undefined && !before)) return refuse('not-found')
  const id = before ? before.of : asked.proceeding
  const of = rules.of === 'proceeding' && id !== undefined ? proceedingOf(dispute, id) : undefined
  if (rules.of === 'proceeding' && !of) return refuse('not-found')
  return done({ rules, move, rule, before, of })
}

/**
 * By role, and by what they may do to the dispute. What a rule writes is nobody's to make; what is judged from outside is not
 * for who is concerned; and who may not handle the dispute does nothing to it.
 */
export function isTheirMove(dispute: Dispute, wanted: WantedMove, person: Person, territory: Territory): boolean {
  const { rule, before, of } = wanted
  const { by, byRule, at, action = 'act' } = rule
  if (byRule || !by.includes(person.role)) return false
  if (at !== undefined && before?.facts[at] !== person.body) return false
  if (rule.apart && isConcerned(dispute, wanted, person.account)) return false
  if (action === 'act' && barredFrom(dispute).includes(person.account)) return false
  return mayWith(person, action, areaOf(territory, person.body), standingBy(action, dispute, territory, of))
}

/**
 * Who handles the proceeding; whom it is about; and whoever waits for such a judgement in the dispute themselves, lest two
 * judge each other.
 */
export const isConcerned = (
  dispute: Dispute,
  { rules, before, of }: Pick<WantedMove, 'rules' | 'before' | 'of'>,
  account: string,
): boolean =>
  standingNow(dispute, of).handlers.includes(account) ||
  dispute.threads.some(
    (each) =>
      each.thread === rules.key &&
      (each.open || each.id === before?.id) &&
      each.facts[rules.bars?.person ?? ''] === account,
  )

/** What the law of the proceeding on that day leaves to nobody cannot be made. */
export const isAllowedIn = ({ rule, of }: WantedMove, on: Day, catalogue: Catalogue): boolean =>
  mayRestOn(rule, recusalLawOf(of, on, catalogue))

/** What the dispute itself says against it, whoever makes it and before anything is entered. */
export function moveObstacle(
  dispute: Dispute,
  { rules, move, rule, before, of }: WantedMove,
  on: Day,
): Refusal | undefined {
  const state = before?.state ?? ''
  const isHere = before ? rule.from?.includes(before.state) : !hasOpen(dispute, rules, of)
  if (!isHere || !isWhile(dispute, rule, of))
    return { code: 'step-not-allowed-now', about: { stage: state, step: move } }
  if (before && on < before.lastOn) return { code: 'date-before-last-step', about: { on, last: before.lastOn } }
  if (of && on < of.openedOn) return { code: 'date-before-start', about: { on, start: of.openedOn } }
  const unmet = unmetNeed(rule.needs, dispute.parties)
  return unmet && { code: unmet }
}

const hasOpen = (dispute: Dispute, { key, single }: Thread, of: Proceeding | undefined): boolean =>
  single === true && dispute.threads.some((each) => each.open && each.thread === key && each.of === of?.id)

function isWhile(dispute: Dispute, rule: Move, of: Proceeding | undefined): boolean {
  const open = of ? of.open : isOpen(dispute)
  return rule.while === undefined || (rule.while === 'open') === open
}

/** Makes a move that is theirs to make. */
export function thread(draft: Draft, command: CommandOf<'thread'>): Result<Decision> {
  const { dispute, given } = draft
  const wanted = wantedMove(dispute, command, given.threads)
  if (!wanted.ok) return wanted
  if (!isAllowedIn(wanted.value, command.on, given.catalogue))
    return refuse('step-not-allowed-now', { step: command.move })
  const no = moveObstacle(dispute, wanted.value, command.on)
  return no ? { ok: false, refusal: no } : moveMade(draft, wanted.value, command, 0)
}

type Typed = { on: Day; entry: Readonly<Record<string, unknown>> }

/** Checks what was entered and writes the move; `offset` when one decision makes several events. */
export function moveMade(draft: Draft, wanted: WantedMove, typed: Typed, offset: number): Result<Decision> {
  const { dispute, given } = draft
  const { rules, move, rule, before, of } = wanted
  const checked = checkedStep(rule, typed.entry, typed.on, given)
  if (!checked.ok) return checked
  const { entry, records } = checked.value
  const wrong = wronglyDecided(rule, entry, recusalLawOf(of, typed.on, given.catalogue))
  if (wrong) return refuse('invalid-entry', undefined, wrong)
  const data = { thread: rules.key, item: before?.id ?? given.newId(), move, entry }
  const made = event(draft, typed.on, 'threaded', data, { proceedingId: of?.id, offset })
  const taken = takenBy(dispute, made, data.item, draft)
  return taken ? { ok: false, refusal: taken } : written(made, records)
}

const written = (made: Event, records: Kept[]): Result<Decision> => done({ events: [made], records })

/** The choice that says where the move leads was left empty, or an office decided that the law does not name. */
export const wronglyDecided = (rule: Move, entry: Entry, law: RecusalLaw | undefined) =>
  stateAfter(rule, entry) === undefined ? undecided(rule) : officeProblem(rule, entry, law)

const undecided = ({ to }: Move) => (typeof to === 'string' ? {} : { [to.field]: ['required'] })

function takenBy(dispute: Dispute, made: Event, item: string, { given }: Draft): Refusal | undefined {
  const after = threadOf(evolve(dispute, made, given.catalogue, given.threads), item)
  return after && doubleBooked(after, given)
}
