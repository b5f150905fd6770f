/** Does what a procedure asks of a dispute hold of it? The dispute answers from its proceedings and its kind. */
import type { Dispute, Proceeding } from '#app/domain/dispute/dispute'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { BesideIf, DisputeIf, ProceedingIf } from '#app/domain/procedures/ways'
import type { Territory } from '#app/domain/territory/territory'

export type Asking = { catalogue: Catalogue; territory: Territory; procedure: string }

const unless = <T>(asked: T | undefined, is: T): boolean => asked === undefined || asked === is

const hasFact = ({ facts }: Proceeding, { fact, is }: ProceedingIf): boolean =>
  fact === undefined || (is === undefined ? facts[fact] !== undefined : String(facts[fact] ?? '') === is)

export function isSuch(each: Proceeding, asked: ProceedingIf, { catalogue, territory, procedure }: Asking): boolean {
  const rules = catalogue.get(each.procedure)
  const resolved = !each.open && each.outcome !== undefined && rules?.outcomes[each.outcome]?.resolves === true
  const kind = territory.get(each.body)?.kind
  return (
    unless(asked.open, each.open) &&
    unless(asked.same, each.procedure === procedure) &&
    unless(asked.family, rules?.family) &&
    unless(asked.resolved, resolved) &&
    (asked.mark === undefined || each.marks[asked.mark] !== undefined) &&
    (asked.at === undefined || (kind !== undefined && asked.at.includes(kind))) &&
    hasFact(each, asked)
  )
}

function isBeside({ threads }: Dispute, { thread, in: states, fact, is }: BesideIf): boolean {
  const last = new Map(
    threads.filter((each) => each.thread === thread).map((each) => [String(each.facts[fact] ?? ''), each.state]),
  )
  return [...last].some(([answer, state]) => states.includes(state) && (is?.includes(answer) ?? true))
}

export function isSo(dispute: Dispute, asked: DisputeIf | undefined, asking: Asking): boolean {
  if (asked === undefined) return true
  if ('category' in asked) return (asked.category as readonly string[]).includes(dispute.category)
  if ('beside' in asked) return isBeside(dispute, asked.beside)
  if ('some' in asked) return dispute.proceedings.some((each) => isSuch(each, asked.some, asking))
  if ('not' in asked) return !isSo(dispute, asked.not, asking)
  if ('all' in asked) return asked.all.every((each) => isSo(dispute, each, asking))
  return asked.any.some((each) => isSo(dispute, each, asking))
}
