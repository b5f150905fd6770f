/** Rooms and people a form may be answered with, by the field's own name. */
import type { Named } from '#app/domain/dispute/draft'
import type { Entry } from '#app/domain/dispute/event'
import { idsIn } from '#app/domain/dispute/ids'

export type Choices = Readonly<Record<string, readonly Named[]>>

/** With whoever stands in the entry already, though they have left since. */
export const withKept = (choices: Choices, entry: Entry, names: ReadonlyMap<string, string>): Choices =>
  Object.fromEntries(
    Object.entries(choices).map(([field, offered]) => {
      const gone = idsIn(entry[field]).filter((id) => !offered.some((each) => each.id === id))
      return [field, [...offered, ...gone.map((id) => ({ id, name: names.get(id) ?? id }))]]
    }),
  )
