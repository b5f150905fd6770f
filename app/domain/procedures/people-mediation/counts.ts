/** What a people's mediation counts, told apart as the return of the Ministry asks (人民调解案件情况统计表). */
import { bySource, type CountRule, type Facet } from '#app/domain/procedures/counting'

export const counts = {
  received: { mark: 'received' },
  accepted: { mark: 'accepted' },
  confirmed: { mark: 'confirmation-answered', when: { fact: 'confirmed', is: 'valid' } },
} as const satisfies Record<string, CountRule>

/** Facts outlive a reopening: of a case that ended otherwise afterwards, nothing of its agreement counts. */
const agreed = { of: 'concluded', outcomes: ['agreement'] } as const

export const facets: readonly Facet[] = [
  bySource,
  { ...agreed, key: 'form', by: { fact: 'agreement-form' } },
  { ...agreed, key: 'agreement-amount', adds: { fact: 'agreement-amount' } },
  { ...agreed, key: 'prevented', by: { fact: 'prevented' } },
  { ...agreed, key: 'prevented-people', by: { fact: 'prevented' }, adds: { fact: 'prevented-people' } },
]
