import type { Territory } from '#app/domain/territory/territory'
import { within, type Period } from '#app/domain/law/day'
import type { Body, BodyKind } from '#app/domain/territory/body'

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

/**
 * The bodies directly below one: today, or on any day of a period, each once, in order of code. A body
 * with several lines in the period goes by its last.
 */
export function bodiesBelow(territory: Territory, body: string, period?: Period): Body[] {
  if (period === undefined) return territory.children(body).filter(({ to }) => to === undefined)
  const turns = territory.turns().filter((day) => within(day, period))
  const days = [...new Set([period.from, ...turns, period.to])].sort().reverse()
  const found = new Map<string, Body>()
  for (const day of days)
    for (const each of territory.children(body, day)) if (!found.has(each.code)) found.set(each.code, each)
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}
