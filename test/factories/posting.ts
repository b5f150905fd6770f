import type { Posting } from '#app/domain/measures/postings'

const ordinary: Omit<Posting, 'measure' | 'procedure' | 'proceedingId' | 'on'> = {
  item: '',
  body: '320614101-mc',
  place: '320614101201',
  category: 'family',
  source: 'application',
  level: 'town',
  outcome: '',
  quantity: 1,
  sign: 1,
}

/** A line of the ledger as the measures would post it; for whole disputes go through the door instead. */
export const aPosting = (
  measure: string,
  procedure: string,
  proceedingId: string,
  on: string,
  more: Partial<Posting> = {},
): Posting => ({ ...ordinary, measure, procedure, proceedingId, on, ...more })
