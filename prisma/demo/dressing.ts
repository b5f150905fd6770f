/** What a course is dressed with: the quarrel's matter, its people and what was asked. */
import type { Category } from '#app/domain/codes/categories'
import type { Day } from '#app/domain/law/day'
import type { Chance } from './chance'
import { fill, type Sides } from './tell'

export type Dressing = {
  chance: Chance
  category: Category
  /** what may settle it */
  ends: readonly number[]
  sides: Sides
  /** what is asked, in fen */
  amount?: number
}

/** One of the texts, as it was said on the day. */
export const say = ({ chance, sides }: Pick<Dressing, 'chance' | 'sides'>, texts: readonly string[], on: Day): string =>
  fill(chance, chance.pick(texts), on, sides)
