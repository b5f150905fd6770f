/** Why a figure known today differs from what was known on a day. */
import type { Day } from '#app/domain/law/day'
import type { Catalogue } from '#app/domain/procedures/procedure'

export const differenceCauses = ['since', 'late', 'corrected', 'reopened', 'moved'] as const
/**
 * since: it happened after the day · late: it had happened, and was entered after it · corrected: an entry was put right ·
 * reopened: what had ended was taken up again · moved: the case went on, and counts elsewhere or otherwise now.
 */
export type DifferenceCause = (typeof differenceCauses)[number]

type Changed = { readonly on: Day; readonly count: number; readonly cause: string; readonly procedure: string }

/** `cause`: the step or the kind of event that changed it last. */
export function causeOf({ on, count, cause, procedure }: Changed, asOfDay: Day, catalogue: Catalogue): DifferenceCause {
  if (cause === 'corrected') return 'corrected'
  if (reopens(cause, procedure, catalogue)) return 'reopened'
  if (count <= 0) return 'moved'
  return on > asOfDay ? 'since' : 'late'
}

const reopens = (cause: string, procedure: string, catalogue: Catalogue): boolean =>
  catalogue.get(procedure)?.steps[cause]?.reopens === true
