/** The other ways are planned in the words of their procedures: what is left is who says them, and how one hands to the next. */
import { step, within, type Deed } from './deed'
import type { AfterStep, PlainRun } from './planned'
import type { Day } from '#app/domain/law/day'

/** What is done after the end is done in this very proceeding, whatever has begun since. */
export const plainDeeds = ({ procedure, handler, steps }: PlainRun): Deed[] =>
  steps.map((each) => within(procedure, step(handler, each.step, each.on, each.entry)))

/** On to one of several procedures; its own opening is part of the form. */
export const handOver = (by: string, name: string, { on, reason }: { on: Day; reason: string }, next: PlainRun): Deed =>
  step(by, name, on, { procedure: next.procedure, to: next.body, note: reason, ...next.opening })

export function afterDeeds(steps: readonly AfterStep[]): Deed[] {
  const opened = new Map<string, Deed>()
  return steps.map((each) => {
    const item = each.about ? opened.get(each.about) : undefined
    const { by, on, entry } = each
    const said = { on, entry, item, within: each.within }
    const deed: Deed = each.thread
      ? { by, ask: { kind: 'thread', thread: each.thread, move: each.step, ...said } }
      : { by, ask: { kind: 'step', step: each.step, ...said } }
    if (each.opens) opened.set(each.opens, deed)
    return deed
  })
}
