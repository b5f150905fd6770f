/** The shelf of threads: one line each. */
import { threadsOf, type Thread } from '#app/domain/threads/thread'

export const threads: readonly Thread[] = []

export const threadShelf = threadsOf(threads)
