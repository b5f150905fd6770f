/** What a decision says no with, asked of a dossier. */
import type { Command, CommandOf } from '#app/domain/dispute/command'
import type { Refusal } from '#app/domain/dispute/refusal'
import { aDispute, person, type Dossier } from '#test/factories/dispute'
import { committeeOf, VILLAGE } from '#test/factories/territory'

export const mediator = person('mediator', committeeOf(VILLAGE))

/** Undefined if it is allowed; nothing is written either way. */
export function refusalOf(dossier: Dossier, command: Command, as = mediator, today?: string): Refusal | undefined {
  const decided = dossier.ask(command, as, today)
  return decided.ok ? undefined : decided.refusal
}

/** Of a step, its form filled in where the test says nothing. */
export const stepBy = (dossier: Dossier, step: string, entry = {}, taking = {}): Refusal | undefined => {
  const { command, as } = dossier.taken(step, entry, taking)
  return refusalOf(dossier, command, as)
}

export const mediation = () => aDispute().in('people-mediation')

/** People's mediation at the committee of the village, unless told otherwise. */
export const registration = (more: Partial<CommandOf<'register'>> = {}) =>
  aDispute().registration({ procedure: 'people-mediation', body: committeeOf(VILLAGE), ...more })
