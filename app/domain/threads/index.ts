/** The shelf of threads: one line each. */
import { threadsOf, type Thread } from '#app/domain/threads/thread'
import { followUp } from './follow-up'
import { session } from './session'

export const threads: readonly Thread[] = [session, followUp]

export const threadShelf = threadsOf(threads)
