/** Rooms and people a form may be answered with, by the field's own name. */
import type { Dispute } from '#app/domain/dispute/dispute'
import type { Circumstances, Named } from '#app/domain/dispute/draft'
import type { Entry } from '#app/domain/dispute/event'
import { idsIn } from '#app/domain/dispute/ids'
import { standingNow } from '#app/domain/dispute/standing'

export type Choices = Readonly<Record<string, readonly Named[]>>

/** With whoever stands in the entry already, though they have left since. */
export const withKept = (choices: Choices, entry: Entry, names: ReadonlyMap<string, string>): Choices =>
  Object.fromEntries(
    Object.entries(choices).map(([field, offered]) => {
      const gone = idsIn(entry[field]).filter((id) => !offered.some((each) => each.id === id))
      return [field, [...offered, ...gone.map((id) => ({ id, name: names.get(id) ?? id }))]]
    }),
  )

/**
 * Who works where the dispute is now, or at a body that was asked to take part, can be chosen whoever asks: they come to the
 * session, and where the dispute is protected they are let in by name.
 */
export function withPeopleThere<G extends Pick<Circumstances, 'people'>>(given: G, dispute: Dispute): G {
  const people: Circumstances['people'] = (body, near) => {
    const asked = dispute.threads.flatMap((each) => each.asked ?? [])
    const there = [...new Set([...standingNow(dispute, undefined).at, ...asked])].filter((each) => each !== body)
    const all = [...given.people(body, near), ...there.flatMap((each) => given.people(each))]
    return [...new Map(all.map((each) => [each.id, each])).values()]
  }
  return { ...given, people }
}
