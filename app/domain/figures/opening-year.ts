/** Which year a page of figures opens on when nobody asked for one. */

/** How many disputes were registered in a year. */
export type YearCount = { readonly year: string; readonly registered: number }

/** A year with less than this part of the fullest has just begun, or was hardly recorded: it is not opened unasked. */
const PART_OF_FULLEST = 1 / 10

/**
 * The latest year up to `until` that has a body of records: at least a tenth of what was registered in the fullest of
 * them. Undefined while nothing is registered up to then.
 */
export function openingYear(years: readonly YearCount[], until: string): string | undefined {
  const over = years.filter(({ year, registered }) => year <= until && registered > 0)
  const fullest = Math.max(0, ...over.map(({ registered }) => registered))
  const enough = over.filter(({ registered }) => registered >= fullest * PART_OF_FULLEST)
  return enough
    .map(({ year }) => year)
    .toSorted()
    .at(-1)
}
