/** The deadlines of a proceeding or of a thread, as its rules name them and its history has moved them. */
import { proceedingOf, type Dispute, type Proceeding, type ThreadItem } from '#app/domain/dispute/dispute'
import { rulesOf } from '#app/domain/dispute/evolve'
import { threadRules } from '#app/domain/dispute/evolve-thread'
import type { WorkCalendar } from '#app/domain/law/calendar'
import { addDays, type Day } from '#app/domain/law/day'
import { dueOf, type DueDate, type Given } from '#app/domain/law/deadline'
import { ruleById } from '#app/domain/law/rules'
import { approverWords } from '#app/domain/procedures/approval'
import { holds, inVersion, type Catalogue, type ProcedureDeadline, type Step } from '#app/domain/procedures/procedure'
import { threadShelf } from '#app/domain/threads'
import type { Threads } from '#app/domain/threads/thread'

/** running: the clock runs · suspended: it stands still · met, late: done in or out of time · void: the proceeding ended without it. */
export type DeadlineState = 'running' | 'suspended' | 'met' | 'late' | 'void'
/**
 * `proceedingId` is the proceeding's, or that of the thing beside it the deadline is of; `item` the counted thing inside
 * the proceeding it is the clock of, and which of its kind that is, from 1.
 */
export type Deadline = DueDate & {
  proceedingId: string
  state: DeadlineState
  endedOn?: Day
  item?: { id: string; n: number }
}

/**
 * All deadlines whose start has come, in the order of the procedure. `today` only moves what is suspended: without it the
 * answer depends on the log alone, which is what is kept ready.
 */
export function deadlinesOf(
  proceeding: Proceeding,
  catalogue: Catalogue,
  calendar: WorkCalendar,
  today?: Day,
): Deadline[] {
  const rules = rulesOf(catalogue, proceeding.procedure)
  const asked = rules.deadlines.filter((each) => inVersion(each, proceeding.version))
  const given = (each: ProcedureDeadline) => givenOf(proceeding, each, rules.steps, today)
  return asked.flatMap((each) =>
    clockedBy(proceeding, each).flatMap((clocked) => countedFor(clocked, [each], calendar, given)),
  )
}

/** The proceeding, or each of its counted things of a kind where each has a clock of its own. */
function clockedBy(proceeding: Proceeding, { item: kind }: ProcedureDeadline): readonly Clocked[] {
  if (kind === undefined) return [proceeding]
  const { id, open, concludedOn, items } = proceeding
  return items
    .filter((each) => each.kind === kind)
    .map((each, i) => ({
      id,
      open,
      concludedOn,
      marks: each.marks,
      facts: each.facts,
      item: { id: each.id, n: i + 1 },
    }))
}

/** Those of what goes on beside: nothing stops or lengthens them. */
export function threadDeadlines(item: ThreadItem, threads: Threads, calendar: WorkCalendar, today?: Day): Deadline[] {
  const { deadlines = [] } = threadRules(threads, item.thread)
  const over = item.open ? {} : { concludedOn: item.lastOn }
  return countedFor({ ...item, ...over }, deadlines, calendar, () => ({ extensions: [], today }))
}

/** What the clocks of a dispute are counted by. */
export type Counting = { catalogue: Catalogue; threads: Threads; calendar: WorkCalendar; today?: Day }

/**
 * Those of one thing that goes on beside, but for what the procedure itself counts for the same day: a notice of a hearing
 * has one clock, the one that its step ends.
 */
export function besideDeadlines(
  dispute: Dispute,
  item: ThreadItem,
  { catalogue, threads, calendar, today }: Counting,
): Deadline[] {
  const own = threadDeadlines(item, threads, calendar, today)
  const of = item.of === undefined || own.length === 0 ? undefined : proceedingOf(dispute, item.of)
  if (!of) return own
  const counted = deadlinesOf(of, catalogue, calendar, today)
  return own.filter((each) => !counted.some(({ rule, due }) => rule === each.rule && due === each.due))
}

/** What a clock runs on. */
type Clocked = Pick<Proceeding, 'id' | 'marks' | 'facts' | 'open' | 'concludedOn'> & Pick<Deadline, 'item'>

function countedFor(
  clocked: Clocked,
  deadlines: readonly ProcedureDeadline[],
  calendar: WorkCalendar,
  given: (each: ProcedureDeadline) => Given,
): Deadline[] {
  return deadlines.flatMap((each) => {
    const start = clocked.marks[each.from]
    const rule = ruleById(each.rule)
    if (start === undefined || !rule || !holds(each.when, clocked.facts)) return []
    const counted = dueOf(rule, start, calendar, given(each))
    return counted.ok ? [judged(counted.due, clocked, each, rule.backwards)] : []
  })
}

function givenOf(
  proceeding: Proceeding,
  each: ProcedureDeadline,
  steps: Readonly<Record<string, Step>>,
  today?: Day,
): Given {
  const extensions = proceeding.extensions
    .filter((one) => one.rule === each.rule)
    .map(({ days, on, step, approver, paper }) => {
      return { days, on, approvedBy: approverWords(steps[step], approver), paper }
    })
  if (!each.stops) return { extensions, today }
  // The day the case resumes counts again; suspended and resumed on one day, nothing is left out.
  const suspensions = proceeding.suspensions
    .filter((one) => one.to === undefined || one.to > one.from)
    .map((one) => ({
      from: one.from,
      to: one.to && addDays(one.to, -1),
      reason: steps[one.step]?.done ?? { zh: '中止', en: 'Suspended' },
    }))
  return { extensions, suspensions, today }
}

function judged(due: DueDate, proceeding: Clocked, each: ProcedureDeadline, backwards = false): Deadline {
  const ends = each.until.flatMap(
    (mark) => (mark === 'concluded' ? proceeding.concludedOn : proceeding.marks[mark]) ?? [],
  )
  // What is counted back from a coming day, or is due on a day that was named, is done before it.
  const isBefore = backwards || due.version.length === 0
  const endedOn = ends.filter((on) => isBefore || on >= due.start).sort()[0]
  const { item } = proceeding
  const base = { ...due, proceedingId: proceeding.id, ...(item ? { item } : {}) }
  if (endedOn !== undefined) return { ...base, state: endedOn <= due.due ? 'met' : 'late', endedOn }
  if (!proceeding.open && !each.after) return { ...base, state: 'void' }
  return { ...base, state: due.running ? 'running' : 'suspended' }
}

/** The next date that matters: the earliest clock still running. */
export const nextDue = (deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.filter((each) => each.state === 'running').sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0]

export const allDeadlines = (
  dispute: Dispute,
  catalogue: Catalogue,
  calendar: WorkCalendar,
  today?: Day,
  threads: Threads = threadShelf,
): Deadline[] => [
  ...dispute.proceedings.flatMap((each) => deadlinesOf(each, catalogue, calendar, today)),
  ...dispute.threads.flatMap((each) => besideDeadlines(dispute, each, { catalogue, threads, calendar, today })),
]
