/** What a reconsideration counts, told apart as the return 国法复统字1号 asks. */
import type { CountRule, Facet } from '#app/domain/procedures/counting'
import { say } from '#app/domain/words'

/** Days of the calendar, nothing taken off: so does the table that asks it, unlike the limit of the law. */
const SIXTY = 60

export const counts = {
  received: { mark: 'received' },
  accepted: { mark: 'accepted' },
  'accepted-by-receipt': { mark: 'accepted', dated: 'received' },
  heard: { mark: 'heard' },
  'concluded-in-60-from-receipt': { mark: 'concluded', within: { days: SIXTY, of: 'received' } },
  'concluded-in-60-from-acceptance': { mark: 'concluded', within: { days: SIXTY, of: 'accepted' } },
} as const satisfies Record<string, CountRule>

export const facets: readonly Facet[] = [
  { of: 'accepted', key: 'matter', by: { fact: 'matter' } },
  { of: 'accepted', key: 'respondent', by: { fact: 'respondent' } },
  { of: 'accepted', key: 'applicants', adds: 'applicants' },
  { of: 'concluded', key: 'compensation', adds: { fact: 'compensation-amount' } },
  // The table in use in Beijing counts a settlement among the terminations and once more by itself.
  { of: 'concluded', key: 'settled', outcomes: ['settled'], name: say('和解另计', 'Settlements counted once more') },
]
