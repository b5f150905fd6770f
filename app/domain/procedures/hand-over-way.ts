/** The form of a hand-over with several ways, one way at a time: what the others ask for is not before the person's eyes. */
import { fieldsOf, type FieldOf } from '#app/domain/procedures/field'
import type { Catalogue, Step } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'

export type HandOverWay = { key: string; name: Words; about: Words }

/** The ways to choose from (none where there is one or no way), the one chosen, and the step as if there were no other. */
export function handOverOf(step: Step, wanted: string | undefined, catalogue: Catalogue) {
  const several = step.handsOver && step.handsOver.length > 1 ? step.handsOver : []
  const ways = several.flatMap((key): HandOverWay[] => {
    const rules = catalogue.get(key)
    return rules ? [{ key, name: rules.name, about: rules.about }] : []
  })
  const way = ways.find(({ key }) => key === wanted)
  return { ways, way, only: way ? { ...step, handsOver: [way.key] } : step }
}

/**
 * The fields of the step that this way asks for, as necessary as its opening makes them, and the body among those that may
 * have it. Which way it is is no longer asked.
 */
export function fieldsOfWay(step: Step, way: string, catalogue: Catalogue): FieldOf[] {
  const opening = catalogue.get(way)?.opening
  const own = new Map((opening ? fieldsOf(opening.enter) : []).map((field) => [field.name, field]))
  const others = new Set(
    (step.handsOver ?? []).flatMap((key) => Object.keys(catalogue.get(key)?.opening.enter.shape ?? {})),
  )
  return fieldsOf(step.enter).flatMap((field) => {
    if (field.name === 'procedure') return []
    if (field.name === 'to') return [{ ...field, bodies: { ...field.bodies, kinds: opening?.at ?? [] } }]
    return own.get(field.name) ?? (others.has(field.name) ? [] : [field])
  })
}
