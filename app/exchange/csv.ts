/**
 * Rows as a file a spreadsheet opens (RFC 4180, with a byte-order mark, so that Chinese is read as such). A text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export type Cell = string | number | null

const BEGINS_A_FORMULA = /^[=+\-@\t\r＝＋－＠]/

function cellOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = BEGINS_A_FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
