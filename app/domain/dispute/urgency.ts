/** How a deadline looks today: its state, and how near the day is in the unit of its law. */
import type { Deadline } from '#app/domain/dispute/deadlines'
import type { WorkCalendar } from '#app/domain/law/calendar'
import type { Day } from '#app/domain/law/day'
import { daysLeft, type Unit } from '#app/domain/law/deadline'

/** overdue: the clock runs and the day has passed · soon: the day is near · the rest as the deadline's own state. */
export type Urgency = 'overdue' | 'soon' | 'running' | 'suspended' | 'met' | 'late' | 'void'

/** From when a date is near: house practice, three working days or a week of calendar days. */
const near: Record<Unit, number> = { 'working-day': 3, day: 7, month: 7 }

/** `left` counts the unit of the law (days where it counts months); negative once the day has passed. */
export function urgencyOf(deadline: Deadline, today: Day, calendar: WorkCalendar): { urgency: Urgency; left: number } {
  const { unit } = deadline.version
  const left = daysLeft(deadline.due, today, unit, calendar)
  if (deadline.state !== 'running') return { urgency: deadline.state, left }
  if (today > deadline.due) return { urgency: 'overdue', left }
  return { urgency: left <= near[unit] ? 'soon' : 'running', left }
}
