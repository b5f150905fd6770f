/** Lines told apart by one more fact, as their procedure says: a line of its own measure beside each of them. */
import type { Dispute, Proceeding } from '#app/domain/dispute/dispute'
import { rulesOf } from '#app/domain/dispute/evolve'
import type { Entry } from '#app/domain/dispute/event'
import type { Counted } from '#app/domain/measures/measure'
import type { Adds, Facet } from '#app/domain/procedures/counting'
import type { Catalogue } from '#app/domain/procedures/procedure'

export const facetKey = ({ of, key }: Pick<Facet, 'of' | 'key'>, value?: string): string =>
  [of, key, ...(value === undefined ? [] : [value])].join('.')

/** The lines beside these. */
export const facetLines = (dispute: Dispute, lines: readonly Counted[], catalogue: Catalogue): Counted[] =>
  lines.flatMap((line) => {
    const facets = rulesOf(catalogue, line.procedure).facets ?? []
    const told = facets.filter(({ of, outcomes }) => of === line.measure && (outcomes?.includes(line.outcome) ?? true))
    return told.flatMap((facet) => besides(dispute, line, facet))
  })

function besides(dispute: Dispute, line: Counted, facet: Facet): Counted[] {
  const proceeding = dispute.proceedings.find(({ id }) => id === line.proceedingId)
  if (!proceeding || !concerns(facet, proceeding.facts)) return []
  const facts = factsOf(proceeding, line.item)
  const value = facet.by === 'source' ? line.source : facet.by && entered(facts, facet.by.fact, facet.otherwise)
  const quantity = facet.adds === undefined ? line.quantity : added(dispute, facts, facet.adds)
  if ((facet.by && value === undefined) || quantity === undefined) return []
  return [{ ...line, measure: facetKey(facet, value), quantity }]
}

const concerns = ({ when }: Facet, facts: Entry): boolean => when?.is.includes(String(facts[when.fact] ?? '')) ?? true

/** Of the counted thing inside it where the line is of one, else of the proceeding. */
const factsOf = ({ items, facts }: Proceeding, item: string): Entry =>
  items.find(({ id }) => id === item)?.facts ?? facts

function entered(facts: Entry, name: string, otherwise?: string): string | undefined {
  const value = facts[name]
  return value === undefined || value === '' ? otherwise : String(value)
}

/** Undefined where there is nothing to add: no line says nothing. */
function added(dispute: Dispute, facts: Entry, adds: Adds): number | undefined {
  if (adds === 'applicants') return dispute.parties.filter(({ side }) => side === 'applicant').length || undefined
  if (adds === 'people') return dispute.people || undefined
  const value = facts[adds.fact]
  return typeof value === 'number' && value > 0 ? value : undefined
}
