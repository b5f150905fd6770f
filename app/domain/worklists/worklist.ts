/**
 * A work list is a named condition on open proceedings, as data: the list, its badge and its place on the start page all
 * come from the one definition. Whatever it wants, a person is shown only what they may see.
 */
import type { Role } from '#app/domain/people/role'
import type { Words } from '#app/domain/words'

/** All of it at once; of open proceedings only, and by its dates also of what has ended with a clock still running. */
export type Wanted = {
  /**
   * mine: assigned to me, or at my body and assigned to no one · own: the dispute was registered by me · called: something
   * beside the proceedings calls whoever is on duty, and that is me · asked: something beside them asks my body, which has
   * not answered
   */
  readonly whose: 'mine' | 'own' | 'called' | 'asked'
  /** waits: my role may take it further from where it stands · suspended: the clock stands still */
  readonly stage?: 'waits' | 'suspended'
  /** by the nearest date of the proceeding · overdue: it has passed · soon: see `dueSoonUntil` */
  readonly due?: 'overdue' | 'soon'
  /** the last move brought it down from a higher level */
  readonly returned?: true
}

export type Worklist = {
  readonly key: string
  readonly name: Words
  readonly about: Words
  readonly who: readonly Role[]
  readonly where: Wanted
  /** shown on the start page only while there is something in it */
  readonly shy?: true
}

/** Who acts on disputes. */
export const caseworkers = [
  'grid-worker',
  'mediator',
  'intake-clerk',
  'review-officer',
  'arbitration-secretary',
] as const satisfies readonly Role[]
