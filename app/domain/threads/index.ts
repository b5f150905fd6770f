/** The shelf of threads: one line each. */
import { threadsOf, type Thread } from '#app/domain/threads/thread'
import { access } from './access'
import { alert } from './alert'
import { competingClaim } from './competing-claim'
import { followUp } from './follow-up'
import { harmReport } from './harm-report'
import { jointHandling } from './joint-handling'
import { protection } from './protection'
import { recusal } from './recusal'
import { session } from './session'
import { wayChoice } from './way-choice'

export const threads: readonly Thread[] = [
  alert,
  harmReport,
  protection,
  access,
  session,
  recusal,
  competingClaim,
  jointHandling,
  wayChoice,
  followUp,
]

export const threadShelf = threadsOf(threads)
