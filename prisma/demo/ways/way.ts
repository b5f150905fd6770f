/** One of the ways beside people's mediation as the demo walks it: where, over what, and step by step to the wanted end. */
import type { Category } from '#app/domain/codes/categories'
import { addDays, type Day } from '#app/domain/law/day'
import type { Chance } from '#prisma/demo/chance'
import type { Dressing } from '#prisma/demo/dressing'
import type { Entry, OtherProcedure, PlainStep } from '#prisma/demo/planned'
import { officeDay } from '#prisma/demo/shape'

/** What a way has to go by when its steps are laid out. */
export type Talk = {
  chance: Chance
  /** the day it comes in */
  from: Day
  dressing: Dressing
  /** code of the grid, and of the town's committee a quarrel may be handed back to */
  grid: string
  table: string
  /** people involved */
  people: number
}

export type Way = {
  procedure: OtherProcedure
  /** what comes this way; with `about`, only the matters that speak of it */
  categories: Partial<Record<Category, number>>
  about?: RegExp
  body: (grid: string, chance: Chance, category: Category) => string
  opening: (talk: Talk, body: string) => Entry
  /** to the end called `outcome`, a key of the procedure's outcomes */
  steps: (talk: Talk, outcome: string) => Walk
}

/** The steps, and the day of the one that ends it: performance may follow. */
export type Walk = { steps: PlainStep[]; end: Day }

/** Goes forward from a day, office day by office day. */
export function paced(chance: Chance, from: Day) {
  let day = from
  return {
    /** so many days on, or the next office day after */
    on: (least: number, most = least): Day => (day = officeDay(addDays(day, chance.int(least, most)))),
    now: (): Day => officeDay(day),
  }
}

/** So many office days after a day. */
export function officeDays(day: Day, count: number): Day {
  let open = officeDay(day)
  for (let i = 0; i < count; i += 1) open = officeDay(addDays(open, 1))
  return open
}

export const plain = (step: string, on: Day, entry: Entry = {}): PlainStep => ({ step, on, entry })
