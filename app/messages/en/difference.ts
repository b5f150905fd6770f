import type { Shape } from '#app/messages/shape'
import type { difference as chinese } from '#app/messages/zh-CN/difference'

export const difference: Shape<typeof chinese> = {
  title: 'What was known, and what is known now',
  of: (what) => `${what}: beside what was known on a day`,
  open: 'Beside today’s figure: which cases make the difference',
  ask: 'Day to compare with',
  day: 'As known on',
  choose: 'Enter a past day: the figure known then, today’s, and each case between the two with its cause.',
  past: (day) => `As known on ${day}`,
  now: 'Today',
  by: 'Difference',
  why: 'What makes the difference',
  cause: 'Cause',
  count: 'Cases',
  causes: {
    since: 'Happened after that day',
    late: 'Had happened, was entered later',
    corrected: 'An entry was corrected',
    reopened: 'Reopened',
    moved: 'Went on, and counts elsewhere now',
  },
  same: 'No difference',
  sameWhy: 'Nothing recorded since that day changes this figure.',
  cases: 'Cases and causes',
  only: (cause) => `Cases: ${cause}`,
  every: 'All causes',
  counted: 'Counted on',
  known: 'Recorded',
}
