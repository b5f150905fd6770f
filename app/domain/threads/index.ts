/** The shelf of threads: one line each. */
import { threadsOf, type Thread } from '#app/domain/threads/thread'
import { followUp } from './follow-up'

export const threads: readonly Thread[] = [followUp]

export const threadShelf = threadsOf(threads)
