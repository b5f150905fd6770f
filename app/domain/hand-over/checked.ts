/** Does what was packed hold together, and do we know the rules it ran by? */
import { eventSchema, type Event } from '#app/domain/dispute/event'
import type { Packed } from '#app/domain/hand-over/packed'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { Threads } from '#app/domain/threads/thread'

/** One dispute, entries numbered from 1, the first its registration, each thing named once, corrections of what was before. */
export function holdsTogether({ id, entries, records, parties, attachments }: Packed): boolean {
  const events = entries.map((each) => each.event)
  const inOrder = events.every((event, i) => event.n === i + 1 && event.disputeId === id)
  const isBegun = events.every((event, i) => (event.kind === 'registered') === (i === 0))
  const ids = [...events, ...records, ...parties, ...attachments].map((each) => each.id)
  return inOrder && isBegun && new Set(ids).size === ids.length && events.every((event) => corrects(event, events))
}

/** A correction is of an earlier entry, and what that should have said reads as an entry of its kind. */
function corrects(event: Event, events: readonly Event[]): boolean {
  if (event.kind !== 'corrected') return true
  const wrong = events[event.data.corrects - 1]
  return wrong !== undefined && wrong.n < event.n && eventSchema.safeParse(putRight(wrong, event)).success
}

function putRight(wrong: Event, { data: { instead } }: Extract<Event, { kind: 'corrected' }>): unknown {
  return instead ? { ...wrong, on: instead.on, data: instead.data } : wrong
}

/** The first procedure, step, thread or move this site has no rules for; undefined when it has them all. */
export function unknownRules({ entries }: Packed, catalogue: Catalogue, threads: Threads): string | undefined {
  const events = entries.map((each) => each.event)
  const all = events.flatMap((event) => {
    const wrong = event.kind === 'corrected' ? events[event.data.corrects - 1] : undefined
    return event.kind === 'corrected' && wrong ? [putRight(wrong, event) as Event] : [event]
  })
  const runs = new Map<string, string[]>()
  for (const each of all)
    if (each.kind === 'begun')
      runs.set(each.proceedingId, [...(runs.get(each.proceedingId) ?? []), each.data.procedure])
  for (const each of all) {
    const unknown = unknownIn(each, runs, catalogue, threads)
    if (unknown !== undefined) return unknown
  }
  return undefined
}

function unknownIn(
  event: Event,
  runs: ReadonlyMap<string, readonly string[]>,
  catalogue: Catalogue,
  threads: Threads,
): string | undefined {
  if (event.kind === 'begun') return catalogue.has(event.data.procedure) ? undefined : event.data.procedure
  if (event.kind === 'threaded') {
    const { thread, move } = event.data
    return Object.hasOwn(threads.get(thread)?.moves ?? {}, move) ? undefined : `${thread}.${move}`
  }
  if (event.kind !== 'stepped') return undefined
  const { step } = event.data
  const isKnown = runs.get(event.proceedingId)?.some((key) => Object.hasOwn(catalogue.get(key)?.steps ?? {}, step))
  return isKnown ? undefined : step
}
