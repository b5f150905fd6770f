/** Done within its time, of what was due: for each deadline rule, since working days and exclusions decide the result. */
import { daysBetween, type Day } from '#app/domain/law/day'

/** How a date that fell due stands: done in time, done late, past and still not done, or not past yet. */
export const timelyStates = ['on-time', 'late', 'overdue', 'pending'] as const
export type TimelyState = (typeof timelyStates)[number]
export const isTimelyState = (text: string): text is TimelyState => (timelyStates as readonly string[]).includes(text)

/** The dates of one rule in one procedure. */
export type Timeliness = {
  readonly procedure: string
  readonly rule: string
  /** a limit of good practice: a warning when it is passed, no breach of law */
  readonly soft: boolean
} & Readonly<Record<TimelyState, number>>

/** What the rate is of: what could be judged. A date not past yet says nothing; what was never done counts as not in time. */
export const judged = (row: Timeliness): { n: number; d: number } => ({
  n: row['on-time'],
  d: row['on-time'] + row.late + row.overdue,
})

/** Days of the calendar by which it was, or still is, late; 0 where it is not. */
export const lateBy = (due: Day, until: Day): number => Math.max(0, daysBetween(due, until))
