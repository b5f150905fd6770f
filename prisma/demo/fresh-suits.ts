/** Suits being answered now. */
import { assign, step, type Deed } from './deed'
import type { Fresh } from './fresh'
import { suitOf } from './lawsuits'
import { registration } from './perform-suit'

const BY = 'review-1'

export function freshSuits(fresh: Fresh): Deed[][] {
  const { office } = fresh
  const defended = (days: number) => step(BY, 'file-defence', office(days))
  const heard = { 'head-due': 'yes', 'head-attended': 'yes', post: 'deputy' }
  return [
    notified(fresh, 4, 0),
    notified(fresh, 13, 1),
    [...notified(fresh, 30, 2), defended(18)],
    [...notified(fresh, 75, 3), defended(64), step(BY, 'record-hearing', office(10), heard)],
  ]
}

function notified({ chance, county, office }: Fresh, days: number, n: number): Deed[] {
  const suit = suitOf(chance, county, { government: n % 2 === 0 }, office(days), n)
  return [registration(county, suit, BY), assign(BY, BY, office(days))]
}
