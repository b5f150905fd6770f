/** What every page that asks for an entry about a dispute is sent, besides what it asks. */
import { newCommandId } from '#app/db/act.server'
import { choicesFor, premises } from '#app/db/choices.server'
import type { Database } from '#app/db/connection.server'
import type { Opened } from '#app/db/dispute-view.server'
import { withPeopleThere } from '#app/domain/dispute/choices'
import type { FieldOf } from '#app/domain/procedures/field'

export function entryPage({ reader }: Database, { view, viewing, dispute }: Opened, fields: readonly FieldOf[]) {
  const { person, today } = viewing
  const choices = choicesFor(fields, person.body, withPeopleThere(premises(reader, today), dispute))
  return {
    whose: { number: view.number, title: view.content?.title ?? null, version: view.version },
    command: newCommandId(),
    today,
    recent: view.content ? view.entries.slice(0, 10) : [],
    choices,
  }
}
