import type { Day } from '#app/domain/law/day'
import type { AfterStep, Entry } from '#prisma/demo/planned'

type Within = AfterStep['within']

/** The moves of one thread, the first of which opens it; those of the dispute say nothing of a proceeding. */
export const movesOf = (thread: string, by: string, within: Within) => ({
  opens: (step: string, on: Day, entry: Entry): AfterStep => ({ thread, within, by, step, on, entry, opens: thread }),
  goes: (step: string, on: Day, entry: Entry = {}, other = by): AfterStep => ({
    ...{ thread, within, by: other, step, on, entry, about: thread },
  }),
})
