/** Who is alerted: the one on duty at the body, else at the nearest body above that has somebody on duty. */
import type { Day } from '#app/domain/law/day'
import type { Territory } from '#app/domain/territory/territory'

export type Duty = { readonly body: string; readonly account: string; readonly from: Day; readonly to?: Day }

/** What can be wrong with a duty to be entered. */
export type DutyProblem = 'unknown-body' | 'unknown-login' | 'cannot-answer' | 'duty-ends-early'

export const isOnDuty = ({ from, to }: Duty, day: Day): boolean => from <= day && (to === undefined || day <= to)

/** The accounts to be alerted of something at this body on this day; empty when nobody is on duty all the way up. */
export function alertedFor(body: string, duties: readonly Duty[], territory: Territory, day: Day): string[] {
  for (const { code } of territory.ancestors(body)) {
    const here = duties.filter((each) => each.body === code && isOnDuty(each, day))
    if (here.length > 0) return [...new Set(here.map((each) => each.account))]
  }
  return []
}
