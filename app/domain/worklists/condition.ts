/**
 * A work list made concrete for one person on one day: what a store can search by without knowing any procedure, role
 * or calendar. `meets` says the same of one proceeding, and is what a store must agree with.
 */
import type { Proceeding } from '#app/domain/dispute/dispute'
import { isWorkday, type WorkCalendar } from '#app/domain/law/calendar'
import { addDays, laterOf, type Day } from '#app/domain/law/day'
import type { Person } from '#app/domain/people/permission'
import type { Role } from '#app/domain/people/role'
import type { Catalogue } from '#app/domain/procedures/procedure'
import { compareLevels, levels, type Level } from '#app/domain/territory/level'
import type { Territory } from '#app/domain/territory/territory'
import type { Threads } from '#app/domain/threads/thread'
import type { Wanted } from '#app/domain/worklists/worklist'

export type ThreadState = readonly [thread: string, state: string]
export type StageOf = readonly [procedure: string, stage: string]

/** All of it at once, and open. */
export type Condition = {
  /** its handler is the account, or it has none and is at the body */
  readonly mine?: { readonly account: string; readonly body: string }
  readonly registeredBy?: string
  /** something beside it stands where it calls the one on duty, or asks, at one of these bodies */
  readonly called?: { readonly states: readonly ThreadState[]; readonly bodies: readonly string[] }
  /** one of these; none at all: nothing is wanted */
  readonly stages?: readonly StageOf[]
  /** it has a due date, from `from` to `to`, both inside */
  readonly due?: { readonly from?: Day; readonly to: Day }
  readonly returned?: true
}

export type Asker = Pick<Person, 'account' | 'role' | 'body'>
/** `onDutyFor`: the bodies whose calls come to the asker; needed only by a list of calls. */
export type Around = {
  readonly today: Day
  readonly calendar: WorkCalendar
  readonly catalogue: Catalogue
  readonly threads?: Threads
  readonly onDutyFor?: () => readonly string[]
}

export function conditionOf(where: Wanted, asker: Asker, around: Around): Condition {
  const { account, role, body } = asker
  const { today, calendar, catalogue, threads = new Map(), onDutyFor = () => [] } = around
  const due = { overdue: { to: addDays(today, -1) }, soon: { from: today, to: dueSoonUntil(today, calendar) } }
  return {
    mine: where.whose === 'mine' ? { account, body } : undefined,
    registeredBy: where.whose === 'own' ? account : undefined,
    called: calledBy(where.whose, { threads, body, onDutyFor }),
    stages: where.stage && { waits: stagesWaitingFor(role, catalogue), suspended: suspendedIn(catalogue) }[where.stage],
    due: where.due && due[where.due],
    returned: where.returned,
  }
}

type Callers = { threads: Threads; body: string; onDutyFor: () => readonly string[] }

function calledBy(whose: Wanted['whose'], { threads, body, onDutyFor }: Callers): Condition['called'] {
  if (whose === 'called') return { states: callingStates(threads), bodies: onDutyFor() }
  return whose === 'asked' ? { states: askingStates(threads), bodies: [body] } : undefined
}

/** Where a thread asks a body, with which it lies until it has answered. */
const askingStates = (threads: Threads): ThreadState[] =>
  [...threads.values()].flatMap(({ key, asks }) => (asks?.in ?? []).map((state): ThreadState => [key, state]))

/** Where a thread calls whoever is on duty. */
export const callingStates = (threads: Threads): ThreadState[] =>
  [...threads.values()].flatMap(({ key, calls = [] }) => calls.map((state): ThreadState => [key, state]))

/** Within three working days or five days, whichever is later: the day before a long holiday looks past it. */
export function dueSoonUntil(today: Day, calendar: WorkCalendar): Day {
  let day = today
  for (let left = 3; left > 0;) {
    day = addDays(day, 1)
    if (isWorkday(day, calendar)) left--
  }
  return laterOf(day, addDays(today, 5))
}

/**
 * Where a proceeding waits for someone of this role: a step of theirs leads on from there. Ends wait for nobody, and
 * what is suspended waits for something outside.
 */
export const stagesWaitingFor = (role: Role, catalogue: Catalogue): StageOf[] =>
  [...catalogue.values()].flatMap((rules) =>
    Object.entries(rules.stages)
      .filter(([, stage]) => !stage.end && !stage.suspended)
      .filter(([key]) =>
        Object.values(rules.steps).some(
          (s) => s.to !== undefined && s.moves !== 'back' && s.from.includes(key) && s.by.includes(role),
        ),
      )
      .map(([key]): StageOf => [rules.key, key]),
  )

const suspendedIn = (catalogue: Catalogue): StageOf[] =>
  [...catalogue.values()].flatMap((rules) =>
    Object.entries(rules.stages)
      .filter(([, stage]) => stage.suspended)
      .map(([key]): StageOf => [rules.key, key]),
  )

/** Did its last move bring it down, from a body that stands above where it is now? */
export function cameDown({ passed, level, lastOn }: Proceeding, territory: Territory): boolean {
  const before = passed.at(-1)
  const above = before === undefined ? undefined : (territory.get(before, lastOn) ?? territory.get(before))?.level
  return above !== undefined && isLevel(level) && compareLevels(level, above) < 0
}

const isLevel = (text: string): text is Level => (levels as readonly string[]).includes(text)

/** What a list looks at of a proceeding. */
export type Listed = Pick<Proceeding, 'procedure' | 'stage' | 'open' | 'body' | 'handler'> & {
  /** for a list of calls: what calls, and where it stands */
  readonly thread?: string
  readonly registeredBy: string
  readonly due?: Day
  readonly returned: boolean
}

/** Does a proceeding meet all of the condition? Lists of dates hold what has ended too, where a clock runs on. */
export const meets = ({ mine, registeredBy, called, stages, due, returned }: Condition, listed: Listed): boolean =>
  (listed.open || due !== undefined) &&
  (!called || isCall(called, listed)) &&
  (!mine || isMine(mine, listed)) &&
  (registeredBy === undefined || listed.registeredBy === registeredBy) &&
  (!stages || stages.some(([procedure, stage]) => procedure === listed.procedure && stage === listed.stage)) &&
  (!due || isDue(due, listed.due)) &&
  (!returned || listed.returned)

const isMine = ({ account, body }: NonNullable<Condition['mine']>, { handler, body: at }: Listed): boolean =>
  handler === undefined ? at === body : handler === account

const isCall = ({ states, bodies }: NonNullable<Condition['called']>, { thread, stage, body }: Listed): boolean =>
  bodies.includes(body) && states.some(([key, state]) => key === thread && state === stage)

const isDue = ({ from, to }: NonNullable<Condition['due']>, due: Day | undefined): boolean =>
  due !== undefined && due <= to && (from === undefined || from <= due)
