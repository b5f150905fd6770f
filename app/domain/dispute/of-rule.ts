import type { Event } from '#app/domain/dispute/event'
import type { Threads } from '#app/domain/threads/thread'

/** What a rule wrote is answered by a move, never put right or taken back. */
export const isOfRule = (event: Event, threads: Threads): boolean =>
  event.kind === 'threaded' && threads.get(event.data.thread)?.moves[event.data.move]?.byRule === true
