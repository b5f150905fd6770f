/**
 * How text is cut for finding: NFKC, lower case, each run of Han into overlapping pairs, everything else into words.
 * Most Chinese query words have two characters, which SQLite's own trigram tokenizer cannot find.
 */
const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu
const isHan = /^\p{Script=Han}/u

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}

const runsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(runs) ?? []

/** What is stored: pairs, and each single character too, so that a one-character query finds as well. */
export const indexWords = (texts: readonly string[]): string =>
  texts
    .map((text) =>
      runsOf(text)
        .flatMap((run) => (isHan.test(run) ? [...pairs(run), ...new Set(run)] : [run]))
        .join(' '),
    )
    .join(' | ')

/**
 * A query as an FTS5 expression: every run must occur, pairs of one run next to each other in order; the last Latin or
 * digit word may be a beginning. Undefined when nothing can be looked for. Only quoted phrases: no query syntax gets in.
 */
export function matchFor(query: string): string | undefined {
  const found = runsOf(query).slice(0, 8)
  const phrases = found.map((run) => (isHan.test(run) ? `"${pairs(run).join(' ')}"` : `"${run}"*`))
  return phrases.length === 0 ? undefined : phrases.join(' AND ')
}
