/** Values put into a few classes for shading: as wide as each other, with round edges, so that a legend can name them. */

export type ClassOfValues = { readonly from: number; readonly to: number }

const steps = [1, 2, 5]

/** The smallest round step with which five classes reach so far: 1, 2, 5, 10, 20, 50 … */
function stepFor(largest: number): number {
  for (let ten = 1; ; ten *= 10) for (const step of steps) if (step * ten * MOST_CLASSES >= largest) return step * ten
}

export const MOST_CLASSES = 5

/** At most five classes over whole numbers from 1 up; none when nothing is above nought. */
export function classesOf(values: readonly number[]): ClassOfValues[] {
  const largest = Math.max(0, ...values)
  if (largest === 0) return []
  const step = stepFor(largest)
  const count = Math.ceil(largest / step)
  return Array.from({ length: count }, (_, i) => ({ from: i * step + 1, to: (i + 1) * step }))
}

/** 0 for nought and below, else the number of the class from 1 up. */
export const classOf = (value: number, classes: readonly ClassOfValues[]): number =>
  value <= 0 ? 0 : classes.findIndex(({ to }) => value <= to) + 1
