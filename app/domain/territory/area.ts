import type { Territory } from '#app/domain/territory/territory'
import type { BodyKind } from '#app/domain/territory/body'

/** Bodies that are a piece of territory themselves; all others serve the territory they are attached to. */
const territorial: ReadonlySet<BodyKind> = new Set(['district', 'town', 'street', 'village', 'community', 'grid'])

/** A body that is a piece of territory itself, and so stands on a map. */
export const isPlace = (kind: BodyKind | undefined): boolean => kind !== undefined && territorial.has(kind)

/** Whether the areas of two bodies lie one in the other: up, down or the same, never across to a neighbour. */
export function inOneLine(territory: Territory, one: string, other: string): boolean {
  const [here, there] = [areaOf(territory, one), areaOf(territory, other)]
  return territory.within(here, there) || territory.within(there, here)
}

/** The territory a body serves: itself, or the nearest piece of territory above it. */
export function areaOf(territory: Territory, code: string): string {
  return territory.ancestors(code).find((body) => territorial.has(body.kind))?.code ?? code
}
