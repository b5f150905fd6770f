/** The whole life of the demo county in the order in which it was entered. */
import { dayOf, type Instant } from '#app/domain/law/day'
import { chanceOf } from './chance'
import { inOrder, timed, type Moment } from './clock'
import type { Course } from './deed'
import { freshCourses } from './fresh'
import { civilDeeds } from './perform-civil'
import { reviewDeeds } from './perform-review'
import { suitCourses } from './perform-suit'
import { countyOf } from './plan'
import type { Plan } from './planned'
import { withSlips } from './slips'

/** The plan of 2020 and what is fresh today; nothing is entered after `now`. */
export function momentsOf(plan: Plan, now: Instant): Moment[] {
  const chance = chanceOf(`${plan.seed} deeds`)
  const courses = [...coursesOf(plan), ...freshCourses(chance.fork('fresh'), dayOf(now))]
  const moments = courses.flatMap((course) => timed(chance.fork(course.item), course))
  return inOrder(moments.filter(({ at }) => at <= now))
}

function coursesOf({ seed, disputes, reviews, lawsuits, suggestions }: Plan): Course[] {
  const chance = chanceOf(`${seed} courses`)
  const county = countyOf(chance)
  const civil = disputes.map((each) => ({
    item: each.ref,
    deeds: civilDeeds(chance.fork(each.ref), each, county.desks),
  }))
  return [
    ...withSlips(chance.fork('slips'), civil),
    ...reviews.map((each) => ({ item: each.ref, deeds: reviewDeeds(county, each) })),
    ...suitCourses(chance.fork('suits'), county, lawsuits, suggestions),
  ]
}
