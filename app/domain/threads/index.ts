/** The shelf of threads: one line each. */
import { threadsOf, type Thread } from '#app/domain/threads/thread'
import { access } from './access'
import { alert } from './alert'
import { followUp } from './follow-up'
import { harmReport } from './harm-report'
import { protection } from './protection'
import { session } from './session'

export const threads: readonly Thread[] = [alert, harmReport, protection, access, session, followUp]

export const threadShelf = threadsOf(threads)
