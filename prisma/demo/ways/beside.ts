/** What goes on beside some of the disputes: sessions with a room, visits after, recusals, quarrels found elsewhere, joint handling, a colleague let in, a way chosen. */
import type { Chance } from '#prisma/demo/chance'
import type { County } from '#prisma/demo/civil'
import type { AfterStep, PlannedDispute } from '#prisma/demo/planned'
import { besides } from './volumes'
import { chose, foundElsewhere, jointly, letIn, recused } from './with-others'
import { sitting, slots, tableSession, type Slots } from './sessions'
import { visited } from './visits'

type Drafted = Omit<PlannedDispute, 'ref'>
/** Nothing where the dispute gives no occasion for it. */
export type Beside = (chance: Chance, county: County, dispute: Drafted) => AfterStep[] | undefined

/** Exactly as many of each as asked; a dispute has at most one, but every sitting of a commission is in the calendar. */
export function withBeside(chance: Chance, county: County, disputes: readonly Drafted[]): Drafted[] {
  const taken: Slots = slots()
  const wanted: Beside[] = [
    ...each(besides.recusals, (outcome) => recused(outcome)),
    ...each(besides.elsewhere, (outcome) => foundElsewhere(outcome)),
    ...each(besides.joint, (outcome) => jointly(outcome)),
    ...each({ held: besides.sessions }, () => tableSession(taken)),
    ...each(besides.visits, (outcome) => visited(outcome)),
    ...each(besides.access, (outcome) => letIn(outcome)),
    ...each(besides.choices, (by) => chose(by)),
  ]
  const order = chance.shuffle(disputes.map((_, i) => i))
  const found = new Map<number, AfterStep[]>()
  disputes.forEach((dispute, i) => {
    const steps = sitting(taken)(chance, county, dispute)
    if (steps) found.set(i, steps)
  })
  let at = 0
  for (const beside of wanted) {
    const from = at
    for (;;) {
      const i = order[at % order.length] ?? 0
      at += 1
      const steps = found.has(i) ? undefined : beside(chance, county, disputes[i] as Drafted)
      if (steps) found.set(i, steps)
      if (steps) break
      if (at - from > order.length) throw new Error('no dispute gives occasion for what is asked beside')
    }
  }
  return disputes.map((dispute, i) => ({ ...dispute, after: [...dispute.after, ...(found.get(i) ?? [])] }))
}

const each = (counts: Readonly<Record<string, number>>, make: (key: string) => Beside): Beside[] =>
  Object.entries(counts).flatMap(([key, n]) => Array.from({ length: n }, () => make(key)))
