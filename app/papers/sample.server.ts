/** Values to try a template with: for each tag its own name, for each list two rows of them. */
import { tagsFor, type Paper, type PaperData } from '#app/domain/papers/paper'

export function sampleOf(paper: Paper): PaperData {
  const { plain, lists } = tagsFor(paper)
  const named = (tags: readonly string[]) => Object.fromEntries(tags.map((tag) => [tag, tag]))
  return {
    ...named(plain),
    ...Object.fromEntries(Object.entries(lists).map(([tag, fields]) => [tag, [named(fields), named(fields)]])),
  }
}
