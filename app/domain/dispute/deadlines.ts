/** The deadlines of a proceeding, as its procedure names them and its history has moved them. */
import type { Dispute, Proceeding } from '#app/domain/dispute/dispute'
import { rulesOf } from '#app/domain/dispute/evolve'
import type { WorkCalendar } from '#app/domain/law/calendar'
import { addDays, type Day } from '#app/domain/law/day'
import { dueOf, type DueDate, type Given } from '#app/domain/law/deadline'
import { ruleById } from '#app/domain/law/rules'
import { holds, inVersion, type Catalogue, type ProcedureDeadline, type Step } from '#app/domain/procedures/procedure'

/** running: the clock runs · suspended: it stands still · met, late: done in or out of time · void: the proceeding ended without it. */
export type DeadlineState = 'running' | 'suspended' | 'met' | 'late' | 'void'
export type Deadline = DueDate & { proceedingId: string; state: DeadlineState; endedOn?: Day }

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
  return rules.deadlines.flatMap((each) => {
    if (!inVersion(each, proceeding.version)) return []
    if (!holds(each.when, proceeding.facts)) return []
    const start = proceeding.marks[each.from]
    const rule = ruleById(each.rule)
    if (start === undefined || !rule) return []
    const counted = dueOf(rule, start, calendar, givenOf(proceeding, each, rules.steps, today))
    return counted.ok ? [judged(counted.due, proceeding, each, rule.backwards)] : []
  })
}

function givenOf(
  proceeding: Proceeding,
  each: ProcedureDeadline,
  steps: Readonly<Record<string, Step>>,
  today?: Day,
): Given {
  const extensions = proceeding.extensions.filter((one) => one.rule === each.rule)
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

function judged(due: DueDate, proceeding: Proceeding, each: ProcedureDeadline, backwards = false): Deadline {
  const ends = each.until.flatMap(
    (mark) => (mark === 'concluded' ? proceeding.concludedOn : proceeding.marks[mark]) ?? [],
  )
  // What is counted back from a coming day is done before it.
  const endedOn = ends.filter((on) => backwards || on >= due.start).sort()[0]
  const base = { ...due, proceedingId: proceeding.id }
  if (endedOn !== undefined) return { ...base, state: endedOn <= due.due ? 'met' : 'late', endedOn }
  if (!proceeding.open && !each.after) return { ...base, state: 'void' }
  return { ...base, state: due.running ? 'running' : 'suspended' }
}

/** The next date that matters: the earliest clock still running. */
export const nextDue = (deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.filter((each) => each.state === 'running').sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0]

export const allDeadlines = (dispute: Dispute, catalogue: Catalogue, calendar: WorkCalendar, today?: Day): Deadline[] =>
  dispute.proceedings.flatMap((each) => deadlinesOf(each, catalogue, calendar, today))
