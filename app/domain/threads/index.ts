/** The shelf of threads: one line each. */
import { followUp } from './follow-up'
import { threadsOf, type Thread } from '#app/domain/threads/thread'

export const threads: readonly Thread[] = [followUp]

export const threadShelf = threadsOf(threads)
