import type { Query } from './filter'

// Apart from filter.ts, so that the page need not carry what parses an address.

const isFolded = (name: string) => !['q', 'state', 'category'].includes(name)

/** Is a condition in use that is folded away? */
export const usesMore = (query: Query): boolean =>
  Object.entries(query).some(([name, value]) => value !== undefined && isFolded(name))

export const isEmpty = (query: Query): boolean => Object.values(query).every((value) => value === undefined)

/** The address of the list with these conditions, from a place in it. */
export function addressOf(query: Query, place: Record<string, string | number> = {}): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...place }))
    if (value !== undefined) asked.set(name, String(value))
  return asked.size === 0 ? '/disputes' : `/disputes?${asked}`
}
