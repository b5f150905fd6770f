/** How a quarrel comes to one of the other ways, and how it goes on at a committee's table when it is handed back. */
import type { Category } from '#app/domain/codes/categories'
import { addDays, type Day } from '#app/domain/law/day'
import type { Chance } from '#prisma/demo/chance'
import { handlerOf, levelOf, type County, type quarrelIn } from '#prisma/demo/civil'
import { dressRun } from '#prisma/demo/dress'
import { CENTRE } from '#prisma/demo/offices'
import type { PlainRun, PlannedRun } from '#prisma/demo/planned'
import { handedUp, mediation, tablesOf, type ShapeRun } from '#prisma/demo/shape'
import { referralRun, type Sender } from './referral'
import type { EntryKind } from './volumes'

export type Quarrel = ReturnType<typeof quarrelIn> & { category: Category; grid: string }

type Lead = {
  way: string
  entry: EntryKind
  on: Day
  /** where it leads */
  next: Pick<PlainRun, 'procedure' | 'body' | 'opening'>
  sender?: Sender
}

/** Nothing when it comes straight; else the grid, the village or whoever took it from its sender. */
export function leadingIn(chance: Chance, county: County, quarrel: Quarrel, lead: Lead): PlannedRun[] {
  const { on, next, sender } = lead
  const dressed = (run: ShapeRun) =>
    dressRun(run, levelOf(county, run.body), handlerOf(chance, county, run.body), quarrel.dressing)
  if (sender) return [sent(chance, county, quarrel, { ...lead, sender })]
  if (lead.entry === 'village') return [dressed(handedUp(chance, tablesOf(quarrel.grid).village, on, next.body))]
  if (lead.entry !== 'grid') return []
  const seen = addDays(on, chance.int(0, 1))
  const submitted = { step: 'submit', on: addDays(seen, chance.int(0, 2)), to: next.body }
  const steps = [{ step: 'verify', on: seen }, submitted]
  return [dressed({ procedure: 'grid-handling', body: quarrel.grid, openedOn: on, steps })]
}

/** What is for a town's own organ is sent to the town, all else to the centre's window. */
function sent(chance: Chance, county: County, { grid }: Quarrel, { way, on, next, sender }: Lead & { sender: Sender }) {
  const body = way === 'town-hall' ? tablesOf(grid).town : CENTRE
  const who = { body, level: levelOf(county, body), handler: handlerOf(chance, county, body) }
  return referralRun(chance, who, on, { sender, next })
}

/** At the town's table, and agreed. */
export function takenUp(chance: Chance, county: County, { grid, dressing }: Quarrel, from: Day) {
  const shape = mediation(chance, tablesOf(grid).town, from, 'agree')
  const run = dressRun(shape, 'town', handlerOf(chance, county, shape.body), dressing)
  return { run, end: shape.steps.at(-1)?.on ?? from }
}
