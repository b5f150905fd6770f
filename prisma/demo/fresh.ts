/**
 * Cases of the days before today, so that the desks are not empty: open ones at every stage, some due soon, some
 * overdue. They are dated from the day the county is made and touch no figure of 2020.
 */
import { addDays, type Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import { civilDispute, type County, type Wanted } from './civil'
import type { Course, Deed } from './deed'
import { freshArbitrations } from './fresh-arbitrations'
import { freshCivil } from './fresh-civil'
import { freshReviews } from './fresh-reviews'
import { freshSuits } from './fresh-suits'
import { freshWays } from './fresh-ways'
import { civilDeeds } from './perform-civil'
import { countyOf } from './plan'
import { officeDay } from './shape'

export type Fresh = {
  chance: Chance
  county: County
  today: Day
  /** so many days ago; never today, whose hour may not have come */
  ago: (days: number) => Day
  /** the same, or the last office day before */
  office: (days: number) => Day
}

export function freshCourses(chance: Chance, today: Day): Course[] {
  const county = countyOf(chance.fork('people'))
  const ago = (days: number) => addDays(today, -Math.max(1, days))
  const fresh: Fresh = { chance, county, today, ago, office: (days) => lastOffice(ago(days)) }
  const cases = [freshCivil, freshReviews, freshSuits, freshArbitrations, freshWays].flatMap((make) => make(fresh))
  return [...cases, ...anywhere(fresh)].map((deeds, i) => ({ item: `F${String(i + 1).padStart(3, '0')}`, deeds }))
}

function lastOffice(day: Day): Day {
  let open = day
  while (officeDay(open) !== open) open = addDays(open, -1)
  return open
}

const levels: readonly Wanted['level'][] = [
  ...Array<Wanted['level']>(2).fill('grid'),
  ...Array<Wanted['level']>(12).fill('village'),
  ...Array<Wanted['level']>(7).fill('town'),
  ...Array<Wanted['level']>(3).fill('district'),
]

/** All over the county, as far as their course has come. */
function anywhere({ chance, county, ago }: Fresh): Deed[][] {
  const year = { first: ago(90), last: ago(1) }
  return levels.map((level, i) => {
    const wanted: Wanted = { level, ending: 'agree', registered: 2020, open: true }
    const planned = { ref: `F${i}`, ...civilDispute(chance, county, wanted, year) }
    return civilDeeds(chance, planned, county.desks).filter((deed) => deed.ask.on <= year.last)
  })
}
