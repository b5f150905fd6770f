/** The days a step, an opening or a move of a thread sets by name. */
import type { Entry } from '#app/domain/dispute/event'
import type { Day } from '#app/domain/law/day'
import type { Step } from '#app/domain/procedures/procedure'

export type Marks = Readonly<Record<string, Day>>
type Marking = Pick<Step, 'marks' | 'firstMarks' | 'dates' | 'clears'>

/** Sets the marks of what was done on a day. The day a field or an earlier mark gives wins over the day it was done. */
export function marked(
  before: Marks,
  { marks = [], firstMarks = [], dates = {}, clears = [] }: Marking,
  on: Day,
  entry: Entry,
): Marks {
  const after: Record<string, Day> = { ...before }
  for (const mark of clears) delete after[mark]
  for (const mark of marks) after[mark] = on
  for (const mark of firstMarks) after[mark] ??= on
  for (const [mark, from] of Object.entries(dates)) {
    const day = 'field' in from ? entry[from.field] : before[from.mark]
    if (typeof day === 'string') after[mark] = day
  }
  return after
}
