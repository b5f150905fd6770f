/**
 * Kinds of case that together are another kind: a return that tells "corrected directly" and one that tells how each case
 * ended say the same sum twice, and the one gives away what the other withholds.
 */
import { catalogue } from '#app/domain/procedures'
import { levels } from '#app/domain/territory/level'
import type { Part } from '#app/domain/indicators/parts'

/** What a line counts, as the smallest kinds it can be taken apart into; undefined where it subtracts or counts one twice. */
export function elementsOf(sort: string, parts: readonly Part[]): readonly string[] | undefined {
  if (parts.some(({ sign }) => sign !== 1)) return undefined
  const all = parts.flatMap(({ measure, ways, levels: at = levels, categories, at: kinds }) =>
    ways.flatMap(({ procedure, outcomes }) =>
      (outcomes ?? Object.keys(catalogue.get(procedure)?.outcomes ?? { '': '' })).flatMap((outcome) =>
        at.map((level) => JSON.stringify([sort, measure, procedure, outcome, level, categories ?? '', kinds ?? ''])),
      ),
    ),
  )
  return new Set(all).size === all.length ? all : undefined
}

/** What is told of some kinds of case over one stretch, and what it comes to. */
export type Kinds = { readonly elements: readonly string[]; readonly keys: readonly string[]; readonly value: number }
/** `isAll`: every kind of the whole is among the parts. */
export type Cover = { readonly whole: Kinds; readonly parts: readonly Kinds[]; readonly isAll: boolean }

/** Enough for every form there is; a made-up one of hundreds of overlapping columns is searched no further. */
const MOST_STEPS = 5000
const MOST_COVERS = 4

/**
 * Each of these that others make up without overlap. Kinds of which nought is told are no part of any; kinds none of them
 * tells are left over. Without a full cover, the one that leaves the least.
 * `partly`: told for some of the days only; it may be made up, and makes nothing up.
 */
export function coversOf(told: readonly Kinds[], partly: readonly Kinds[] = []): Cover[] {
  const none = new Set(told.flatMap(({ elements, value }) => (value === 0 ? elements : [])))
  const without = ({ elements, ...rest }: Kinds): Kinds[] => {
    const left = elements.filter((element) => !none.has(element))
    return left.length > 0 ? [{ ...rest, elements: left }] : []
  }
  const all = told.flatMap(without)
  const byElement = new Map<string, Kinds[]>()
  for (const each of all)
    for (const element of each.elements) byElement.set(element, [...(byElement.get(element) ?? []), each])
  const partsOf = (whole: Kinds): Kinds[] => {
    const inside = new Set(whole.elements)
    const near = new Set(whole.elements.flatMap((element) => byElement.get(element) ?? []))
    return [...near].filter((each) => each !== whole && each.elements.every((element) => inside.has(element)))
  }
  return [
    ...all.flatMap((whole) => searched(whole, partsOf(whole))),
    ...partly.flatMap(without).flatMap((whole) => searched(whole, partsOf(whole)).filter(({ isAll }) => isAll)),
  ]
}

function searched(whole: Kinds, candidates: readonly Kinds[]): Cover[] {
  const known = candidates.map((each) => ({ each, has: new Set(each.elements) }))
  const order = whole.elements.filter((element) => known.some(({ has }) => has.has(element)))
  const covers: Cover[] = []
  let best: { parts: readonly Kinds[]; size: number } = { parts: [], size: 0 }
  let steps = 0
  const go = (at: number, taken: ReadonlySet<string>, parts: readonly Kinds[]): void => {
    if (++steps > MOST_STEPS || covers.length >= MOST_COVERS) return
    const next = order.findIndex((element, i) => i >= at && !taken.has(element))
    if (next < 0) {
      if (taken.size === whole.elements.length) covers.push({ whole, parts, isAll: true })
      else if (taken.size > best.size) best = { parts, size: taken.size }
      return
    }
    const element = order[next] ?? ''
    const having = known.filter(({ has }) => has.has(element))
    for (const { each } of having.filter(({ each }) => each.elements.every((one) => !taken.has(one))))
      go(next + 1, new Set([...taken, ...each.elements]), [...parts, each])
    if (having.some(({ each }) => each.elements.some((one) => taken.has(one)))) go(next + 1, taken, parts)
  }
  go(0, new Set(), [])
  return covers.length > 0 || best.size === 0 ? covers : [{ whole, parts: best.parts, isAll: false }]
}
