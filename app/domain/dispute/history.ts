/**
 * A dispute's events as they stand after corrections. The log keeps every entry; a corrected one is read as what it
 * should have said, or passed over. The last correction of an entry holds.
 */
import type { Dispute } from '#app/domain/dispute/dispute'
import { eventSchema, type Event } from '#app/domain/dispute/event'
import { evolve } from '#app/domain/dispute/evolve'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { Threads } from '#app/domain/threads/thread'

/** The events that hold, in their order; corrections themselves are taken out. */
export function standing(events: readonly Event[]): Event[] {
  const corrections = new Map<number, Event & { kind: 'corrected' }>()
  for (const event of events) if (event.kind === 'corrected') corrections.set(event.data.corrects, event)
  if (corrections.size === 0) return [...events]
  return events.flatMap((event) => {
    if (event.kind === 'corrected') return []
    const correction = corrections.get(event.n)
    if (!correction) return [event]
    const { instead } = correction.data
    return instead ? [eventSchema.parse({ ...event, on: instead.on, data: instead.data })] : []
  })
}

/** Folds a whole history. Undefined when nothing of it holds. */
export function fold(events: readonly Event[], catalogue: Catalogue, threads?: Threads): Dispute | undefined {
  let dispute: Dispute | undefined
  for (const event of standing(events)) dispute = evolve(dispute, event, catalogue, threads)
  const last = events.at(-1)
  return dispute && last && { ...dispute, version: last.n, last: { n: last.n, by: last.by, at: last.recordedAt } }
}
