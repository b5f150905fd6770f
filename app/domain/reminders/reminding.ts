/** Which reminders of a running deadline have come at an instant, and for whom. */
import { workdaysBetween, workdayFrom, type WorkCalendar } from '#app/domain/law/calendar'
import { addDays, dayOf, startOfDayInstant, type Day, type Instant } from '#app/domain/law/day'
import { isOpen, opensFrom } from '#app/domain/reminders/office-hours'
import type { Office } from '#app/domain/reminders/office'
import { lagsOf, leadsOf, stepTable, type Addressee, type Side, type StepKey } from '#app/domain/reminders/steps'

/** A running deadline, as far as reminders ask. */
export type Clock = { readonly start: Day; readonly due: Day }
/** A step with the day that brings it and the moment it may be told: the start of the next office hours. */
export type Planned = { readonly step: StepKey; readonly side: Side; readonly trigger: Day; readonly moment: Instant }
export type Around = { readonly office: Office; readonly calendar: WorkCalendar }

/** Every step up to the day `until`, in order of time. */
export function planOf({ start, due }: Clock, until: Day, { office, calendar }: Around): Planned[] {
  // Counted back from a coming day, or that day itself, it has no length of its own: the usual warnings hold.
  const limit = due <= start ? Infinity : workdaysBetween(start, due, calendar)
  const at = (step: StepKey, side: Side, trigger: Day): Planned => {
    return { step, side, trigger, moment: opensFrom(startOfDayInstant(trigger), office.hours, calendar) }
  }
  const passed = until > due ? workdaysBetween(due, until, calendar) : 0
  const plan = [
    ...leadsOf(office.pace, limit).map((days) => at(`before-${days}`, 'before', shifted(due, -days, calendar))),
    at('on', 'on', due),
    ...lagsOf(office.pace, passed).map((days) => at(`after-${days}`, 'after', shifted(due, days, calendar))),
  ]
  return plan.filter(({ trigger }) => trigger <= until)
}

/** So many working days after a day, or before it. */
function shifted(day: Day, count: number, calendar: WorkCalendar): Day {
  const step = count < 0 ? -1 : 1
  let found = day
  for (let left = Math.abs(count); left > 0; left--) found = workdayFrom(addDays(found, step), calendar, step)
  return found
}

export type Told = { readonly to: Addressee; readonly step: StepKey; readonly moment: Instant }

/**
 * What is to be told at an instant: to each addressee the last step that has come, for one that was missed is not made
 * good by telling it late. Nothing while the office is closed. Who has nobody to handle it is the supervisor's at once.
 */
export function tellingAt(clock: Clock, at: Instant, around: Around, handled: boolean): Told[] {
  const { office, calendar } = around
  if (!isOpen(at, office.hours, calendar)) return []
  const come = planOf(clock, dayOf(at), around).filter(({ moment }) => moment <= at)
  const addressees: readonly Addressee[] = handled ? ['handler', 'supervisor'] : ['supervisor']
  return addressees.flatMap((to) => {
    const last = come.findLast(({ side }) => !handled || isFor(side, to))
    return last ? [{ to, step: last.step, moment: last.moment }] : []
  })
}

const isFor = (side: Side, to: Addressee): boolean => stepTable.some((row) => row.side === side && row.to.includes(to))
