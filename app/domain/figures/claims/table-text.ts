/** Tables pasted as lines: cells between tabs, bars or wide gaps, a row of headings, perhaps a row of totals. */

export type TableCell = { readonly text: string; readonly start: number; readonly row: number; readonly column: number }
export type TextTable = {
  readonly start: number
  readonly end: number
  readonly heads: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

type Line = { text: string; start: number; cells: { text: string; start: number }[] }

const number = /^[+-]?\s*[\d,]+(?:\.\d+)?\s*(?:%|‰|[\u4e00-\u9fff]{1,2}|万元)?$/
export const isNumberCell = (text: string): boolean => number.test(text) && !/^(?:19|20)\d{2}年$/.test(text)

const split = (text: string, start: number): Line => {
  const bars = /[\t|｜]/.test(text)
  const gap = bars ? /[\t|｜]/ : / {2,}/.test(text) ? / {2,}/ : / +/
  const cells: Line['cells'] = []
  let at = 0
  for (const piece of text.split(gap)) {
    const from = text.indexOf(piece, at)
    const trimmed = piece.trim()
    if (trimmed !== '' || bars)
      cells.push({ text: trimmed, start: start + from + (piece.length - piece.trimStart().length) })
    at = from + piece.length
  }
  while (cells[0]?.text === '') cells.shift()
  while (cells.at(-1)?.text === '') cells.pop()
  return { text, start, cells }
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((raw) => {
    const line = split(raw.replace(/\r$/, ''), start)
    start += raw.length + 1
    return line
  })
}

const isRow = ({ cells, text }: Line): boolean =>
  cells.length >= 2 &&
  !/[。；]/.test(text) &&
  cells.every((each) => each.text.length <= 24) &&
  cells.slice(1).filter((each) => isNumberCell(each.text)).length >= Math.max(1, (cells.length - 1) / 2)
const isRule = ({ text }: Line): boolean => /^[\s|｜:+-]*-{3,}[\s|｜:+-]*$/.test(text)

/** Runs of at least two rows of one width, with the line of headings above them when it has that width. */
export function tablesIn(text: string): TextTable[] {
  const lines = linesOf(text)
  const tables: TextTable[] = []
  for (let i = 0; i < lines.length; i++) {
    const rows = runFrom(lines, i)
    if (rows.length < 2) continue
    const above = lines
      .slice(Math.max(0, i - 2), i)
      .filter((each) => !isRule(each))
      .at(-1)
    const first = rows[0]
    const width = first?.cells.length ?? 0
    const heads = above && above.cells.length === width ? above.cells.map((each) => each.text) : []
    const end = (rows.at(-1)?.start ?? 0) + (rows.at(-1)?.text.length ?? 0)
    const body = rows.map((line, row) => line.cells.map((cell, column) => ({ ...cell, row, column })))
    if (heads.length > 0 || /[\t|｜]/.test(first?.text ?? ''))
      tables.push({ start: heads.length > 0 ? (above?.start ?? 0) : (first?.start ?? 0), end, heads, rows: body })
    i += rows.length
  }
  return tables
}

/** A line of nothing but years is one of headings. */
const isYears = ({ cells }: Line): boolean => cells.slice(1).every(({ text }) => /^(?:19|20)\d{2}年?$/.test(text))

function runFrom(lines: readonly Line[], from: number): Line[] {
  if (lines[from] && isYears(lines[from])) return []
  const rows: Line[] = []
  for (const line of lines.slice(from)) {
    if (isRule(line)) continue
    if (!isRow(line) || (rows[0] && rows[0].cells.length !== line.cells.length)) break
    rows.push(line)
  }
  return rows
}
