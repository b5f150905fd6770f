import type { Event } from '#app/domain/dispute/event'
import type { Threads } from '#app/domain/threads/thread'

export const isOfRule = (event: Event, threads: Threads): boolean =>
  event.kind === 'threaded' && threads.get(event.data.thread)?.moves[event.data.move]?.byRule === true

/** What a rule wrote, and whatever a lasting thread says, is answered by a move, never put right or taken back; nor is a receipt. */
export const isLasting = (event: Event, threads: Threads): boolean =>
  event.kind === 'received' ||
  isOfRule(event, threads) ||
  (event.kind === 'threaded' && threads.get(event.data.thread)?.lasting === true)
