/** That the same quarrel may be somewhere else already: what is told to who is about to accept it. */
import type { Step } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'

/** By what one of its people is the same: the number of an identity, of a phone, or name and kind of dispute. */
export const sameBy = ['identity', 'phone', 'name'] as const
export type SameBy = (typeof sameBy)[number]

export type Elsewhere = {
  /** other disputes of the same people that the reader may be told of */
  known: { number: string; category: Words; procedure: Words | null; stage: Words | null; open: boolean; by: SameBy }[]
  /** who can look further: the counter above, whether there is anything to be found or not */
  desk: Words | null
  /** it is on record that another body has it, and nobody has decided */
  pending: boolean
  /** the path, below the dispute's, where it is put on record */
  record: string
}

/** Before this step somebody must look: it is what accepts the case. */
export const isAccepting = ({ marks = [], firstMarks = [], dates = {} }: Step): boolean =>
  marks.includes('accepted') || firstMarks.includes('accepted') || Object.hasOwn(dates, 'accepted')
