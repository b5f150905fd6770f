/** The kinds of case numbers the shelf knows, each with the procedures it numbers and how it is written unless set otherwise. */
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { Words } from '#app/domain/words'

export type NumberKind = { kind: string; pattern: string; procedures: readonly Words[] }

export function numberKinds(catalogue: Catalogue): NumberKind[] {
  const kinds = new Map<string, NumberKind>()
  for (const { numbered, name } of catalogue.values()) {
    if (!numbered) continue
    const { kind, pattern } = numbered
    kinds.set(kind, { kind, pattern, procedures: [...(kinds.get(kind)?.procedures ?? []), name] })
  }
  return [...kinds.values()]
}
