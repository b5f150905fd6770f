/** Are the tags of this XML closed in the order they were opened, and no deeper than a document goes? Linear in its length. */
const DEEPEST = 200

const pieces =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/!?]+)(?:[^<>"']|"[^"<]*"|'[^'<]*')*?(\/?)>|</g

/** The parser we use forgives what is not, at a cost that grows with the square of the length. */
export function isWellNested(text: string): boolean {
  const open: string[] = []
  let roots = 0
  for (const [whole, closes, name, closed] of text.matchAll(pieces)) {
    if (whole === '<') return false
    if (name === undefined) continue
    if (closes) {
      if (open.pop() !== name) return false
      continue
    }
    if (open.length === 0) roots += 1
    if (!closed) open.push(name)
    if (open.length > DEEPEST || roots > 1) return false
  }
  return open.length === 0 && roots === 1
}
