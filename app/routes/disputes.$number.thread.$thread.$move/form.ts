import { entryForm } from '#app/components/schema-form/entry-form'
import { threadShelf } from '#app/domain/threads'

/** The form of a move by its name, for the browser to load when it is sent. Throws for a move that is not on the shelf. */
export function moveFormOf(thread: string, move: string) {
  const enter = threadShelf.get(thread)?.moves[move]?.enter
  if (!enter) throw new Error(`no move ${move} in ${thread}`)
  return entryForm(enter)
}
