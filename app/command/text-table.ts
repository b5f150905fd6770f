/** Columns on a terminal: a Han character and its punctuation are two wide. */
const width = (text: string): number =>
  [...text].reduce((sum, each) => sum + (/[\u1100-\u115f\u2e80-\uffe6]/.test(each) ? 2 : 1), 0)

const padded = (text: string, wide: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, wide - width(text)))
  return right ? space + text : text + space
}

/** Rows under their headings; a heading that begins with `>` is of a column set to the right. */
export function textTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const right = heads.map((head) => head.startsWith('>'))
  const all = [heads.map((head) => head.replace(/^>/, '')), ...rows]
  const wide = heads.map((_, i) => Math.max(...all.map((row) => width(row[i] ?? ''))))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => padded(cell, wide[i] ?? 0, right[i] ?? false)).join('  ')
  return all.map((row) => line(row).trimEnd()).join('\n')
}
