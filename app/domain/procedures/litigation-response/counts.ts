/**
 * What the register of suits counts. The rate of heads in court is divided by different things from place to place: all
 * suits, those heard, the hearings a head should attend, those the court asked for. Each has its measures here.
 */
import type { CountRule, Facet } from '#app/domain/procedures/counting'

const first = { fact: 'instance', is: 'first' } as const
const attended = { fact: 'head-attended', is: 'yes' } as const
const due = { fact: 'head-due', is: 'yes' } as const
const proposed = { fact: 'court-proposed', is: 'yes' } as const
const hearing = { mark: 'held', item: 'hearing' } as const
const case1st = { ...hearing, once: true, whenCase: first } as const

export const counts = {
  received: { mark: 'received' },
  accepted: { mark: 'accepted' },
  'first-instance': { mark: 'received', when: first },
  'first-instance-attended': { ...case1st, when: attended, dated: 'received' },
  'district-defendant': { mark: 'received', when: { ...first, and: { fact: 'defendant', is: 'district' } } },
  'head-due': { ...hearing, when: due },
  'head-attended': { ...hearing, when: { ...due, and: attended } },
  'in-court': case1st,
  'in-court-attended': { ...case1st, when: attended },
  'head-proposed': { ...hearing, when: proposed },
  'head-proposed-attended': { ...hearing, when: { ...proposed, and: attended } },
  'suggestion-received': { mark: 'received', item: 'suggestion' },
  'suggestion-replied': { mark: 'replied', item: 'suggestion' },
  'suggestion-replied-since': { mark: 'replied', item: 'suggestion', dated: 'received' },
} as const satisfies Record<string, CountRule>

export const facets: readonly Facet[] = [
  { of: 'received', key: 'instance', by: { fact: 'instance' } },
  { of: 'first-instance', key: 'defendant', by: { fact: 'defendant' } },
  { of: 'suggestion-received', key: 'from', by: { fact: 'from' } },
  { of: 'suggestion-replied', key: 'from', by: { fact: 'from' } },
]
