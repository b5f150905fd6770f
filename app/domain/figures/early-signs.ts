/**
 * Early signs: a kind of dispute that rises somewhere by more than chance brings. Two counts of equally long spans are
 * compared as counts of rare events are (Poisson): were both expected alike, their difference would be larger than
 * 2.58 times the square root of their sum in one of a hundred pairs. A sign asks that of the span before and of the same
 * days a year before, where that was recorded. It is a reason to look at the cases, never a mark for anybody.
 */
import { addDays, addMonths, daysBetween, monthOf, monthPeriod, type Period } from '#app/domain/law/day'

/** Fewer than this are no sign, however few there were before. */
export const FEWEST = 10

/** 2.58² in hundredths: beyond it lies one pair in a hundred. */
const BOUND = 666

/** Is `now` more than `before` by more than chance? Whole-number arithmetic. */
export const rises = (now: number, before: number): boolean =>
  now > before && 100 * (now - before) ** 2 > BOUND * (now + before)

export type Counts = {
  readonly now: number
  /** in the span just before, as long */
  readonly previous: number
  /** in the same days a year before; null: not recorded */
  readonly yearBefore: number | null
}

export const isSign = ({ now, previous, yearBefore }: Counts): boolean =>
  now >= FEWEST && rises(now, previous) && (yearBefore === null || rises(now, yearBefore))

/** The span just before, as long: of whole months as many months, else as many days. */
export function justBefore({ from, to }: Period): Period {
  const months = monthsBetween(from, to)
  const isWhole = from.endsWith('-01') && monthPeriod(monthOf(to)).to === to
  const start = isWhole ? addMonths(from, -months) : addDays(from, -(daysBetween(from, to) + 1))
  return { from: start, to: addDays(from, -1) }
}

const monthsBetween = (from: string, to: string): number =>
  12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
