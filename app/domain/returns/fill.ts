/** A return filled in: every column from the ledger, and its equations tried. Who can add up parts is given. */
import { NO_DATA, scaled, withPoint } from '#app/domain/figures/ratio'
import { compute, type Sum } from '#app/domain/indicators/compute'
import { partsOf, type Part, type Parts } from '#app/domain/indicators/parts'
import type { Instant, Period } from '#app/domain/law/day'
import type { Catalogue } from '#app/domain/procedures/procedure'
import type { Cell, Checked, Equation, Filled, FilledCell, Return } from '#app/domain/returns/return'

export type Filling = { body: string; period: Period; asOf: Instant; catalogue: Catalogue }

/** The lines a column stands on: for its number, and for the list of cases behind it. */
export const partsOfCell = (cell: Cell, period: Period, catalogue: Catalogue): Parts => partsOf(cell, period, catalogue)

/** All that has to be added up to fill it, so that a store of lines can read it together. */
export const partsOfReturn = (form: Return, period: Period, catalogue: Catalogue): readonly Part[] =>
  form.cells.flatMap((cell) => {
    const { numerator, denominator = [] } = partsOfCell(cell, period, catalogue)
    return [...numerator, ...denominator]
  })

/** Can anything that is entered say it? */
export const isKept = ({ numerator }: Pick<Cell, 'numerator'>): boolean => numerator.length > 0

/** Pure; `sum` is asked for each part of each column. */
export function fill(form: Return, filling: Filling, sum: (part: Part) => Sum): Filled {
  const { body, period, asOf, catalogue } = filling
  const cells = form.cells.map((cell) => filledCell(form, cell, partsOfCell(cell, period, catalogue), sum))
  const checks = checkedAll(form, cells)
  return { return: form.key, version: form.version.n, body, period, asOf, cells, checks }
}

function filledCell({ version }: Return, cell: Cell, parts: Parts, sum: (part: Part) => Sum): FilledCell {
  const { key } = cell
  if (!isKept(cell)) return { key, value: null, numerator: 0, denominator: null, display: NO_DATA }
  const { value, numerator, denominator, display } = compute({ ...cell, version }, parts, sum)
  return { key, value, numerator, denominator, display: cell.unit === 'wan' ? inWan(numerator) : display }
}

const FEN_IN_WAN = 1_000_000

/** Fen as ten thousands of yuan with two decimals, rounded half up: 28,738,000 yuan are 2873.80. */
export const inWan = (fen: number): string => withPoint(scaled(fen, FEN_IN_WAN, 100, 'half-up'), 2)

/** Anew from the numbers alone, as whoever receives a return will do. */
export const checkedAll = (form: Pick<Return, 'equations'>, cells: readonly FilledCell[]): Checked[] =>
  form.equations.map((equation, i) => checked(equation, i, cells))

function checked({ left, right }: Equation, equation: number, cells: readonly FilledCell[]): Checked {
  const side = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (cells.find((cell) => cell.key === key)?.value ?? 0), 0)
  const [one, other] = [side(left), side(right)]
  return { left: one, right: other, holds: one === other, equation }
}
