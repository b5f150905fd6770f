/**
 * The figures of today's tree over all time: where a body stands now, though it was renamed, moved, merged or ended since.
 * A body that ended stands in the one it went into, and where none was said, in the one it hung under.
 */
import type { Territory } from './territory'

export type Succession = {
  /** the body itself and every body that stands in it now, those ended too */
  readonly inside: readonly string[]
  /** bodies that stand in it now and did not always, or did once and do not now */
  readonly changed: readonly string[]
}

/** The body (or the one it went into), then what that stands in now, up to the root. */
export function standsNow(territory: Territory, code: string): string[] {
  const passed: string[] = []
  // A body may not be passed twice: against one that went into another that went into the first.
  for (let at: string | undefined = code; at !== undefined && !passed.includes(at);) {
    passed.push(at)
    const body = territory.get(at)
    at = body?.to === undefined ? body?.parent : (body.successor ?? body.parent)
  }
  return passed.filter((each) => territory.get(each)?.to === undefined)
}

const kept = new WeakMap<Territory, Map<string, Succession>>()

/** Worked out once for each body of a tree: costs the bodies times the days on which any of them changed. */
export function successionOf(territory: Territory, body: string): Succession {
  const known = kept.get(territory) ?? new Map<string, Succession>()
  kept.set(territory, known)
  const found = known.get(body) ?? workedOut(territory, body)
  known.set(body, found)
  return found
}

function workedOut(territory: Territory, body: string): Succession {
  const codes = territory.all().map(({ code }) => code)
  const inside = new Set(codes.filter((code) => standsNow(territory, code).includes(body)))
  const days = territory.turns()
  const changed = codes.filter((code) => {
    const isIn = inside.has(code)
    const then = days.filter((day) => territory.get(code, day)).map((day) => territory.within(code, body, day))
    // Without a day, too: what was still in hand when its body ended counts where that last stood.
    return [...then, territory.within(code, body)].some((was) => was !== isIn)
  })
  return { inside: [...inside], changed }
}
