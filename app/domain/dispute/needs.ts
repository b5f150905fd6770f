/** What a dispute must have before a step: each need checked in one place, named by its refusal. */
import type { Dispute } from '#app/domain/dispute/dispute'
import type { RefusalCode } from '#app/domain/dispute/refusal'
import type { Need } from '#app/domain/procedures/procedure'

const checks: Record<Need, { holds: (parties: Dispute['parties']) => boolean; no: RefusalCode }> = {
  'a-party': { holds: (parties) => parties.length >= 1, no: 'needs-a-party' },
  // An agreement is made between parties: at least one on each side (人民调解法 art. 29).
  'two-parties': {
    holds: (parties) => parties.length >= 2 && new Set(parties.map((each) => each.side)).size >= 2,
    no: 'needs-two-parties',
  },
}

export const unmetNeed = (needs: readonly Need[] | undefined, parties: Dispute['parties']): RefusalCode | undefined => {
  const unmet = needs?.find((need) => !checks[need].holds(parties))
  return unmet && checks[unmet].no
}
