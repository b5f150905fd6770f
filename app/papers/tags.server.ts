/** The tags a document carries, and which of them its paper does not know. */
import { TagDisposition, TagPlacement, type Tag } from 'easy-template-x'
import type { tagsFor } from '#app/domain/papers/paper'
import { handler } from './fill.server'

/** Throws on braces that do not fit together. */
export const foundTags = (docx: Buffer): Promise<Tag[]> => handler().parseTags(docx)

/** A tag is known where it stands: one of a list only between that list's beginning and end. */
export function unknownTags(tags: readonly Tag[], known: ReturnType<typeof tagsFor>): string[] {
  const open: string[] = []
  const unknown = new Set<string>()
  for (const { name, disposition, placement } of tags) {
    if (placement === TagPlacement.Attribute) unknown.add(name)
    else if (disposition === TagDisposition.Open) {
      open.push(name)
      if (!Object.hasOwn(known.lists, name)) unknown.add(`#${name}`)
    } else if (disposition === TagDisposition.Close) {
      if (open.pop() !== name) throw new Error(`${name} ends where it did not begin`)
    } else if (!known.plain.includes(name) && !open.some((list) => known.lists[list]?.includes(name))) unknown.add(name)
  }
  return [...unknown]
}
