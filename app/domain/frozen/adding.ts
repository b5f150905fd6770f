/**
 * A return with those of bodies that work elsewhere added in, cell by cell: counts and amounts are added, rates are made
 * anew from the added numerators and denominators, never averaged.
 */
import { NO_DATA } from '#app/domain/figures/ratio'
import { shownAs } from '#app/domain/indicators/compute'
import { inWan } from '#app/domain/returns/fill'
import type { Cell, FilledCell } from '#app/domain/returns/return'

type Figures = Pick<FilledCell, 'key' | 'value' | 'numerator' | 'denominator'>
type Shape = Pick<Cell, 'key' | 'kind' | 'decimals' | 'rounding' | 'unit'>

/** The figure of a cell from whole numbers: lines or fen above, and below for a rate. */
export function figureFrom(
  { key, kind, decimals, rounding, unit }: Shape,
  numerator: number,
  denominator: number | null,
): FilledCell {
  const below = denominator === null ? null : BigInt(denominator)
  const { value, display } = shownAs(kind, BigInt(numerator), below, { decimals, rounding })
  return { key, numerator, denominator, value, display: unit === 'wan' ? inWan(numerator) : display }
}

/** Where nobody has data there is none, which is not nought. Throws RangeError when a part lacks a cell of the form. */
export const added = (cells: readonly Shape[], parts: readonly (readonly Figures[])[]): FilledCell[] =>
  cells.map((cell) => {
    const figures = parts.map((part) => known(part, cell.key))
    const hasData = cell.kind === 'rate' || figures.some(({ value }) => value !== null)
    if (!hasData) return { key: cell.key, value: null, numerator: 0, denominator: null, display: NO_DATA }
    const numerator = figures.reduce((sum, each) => sum + each.numerator, 0)
    const below = figures.reduce((sum, each) => sum + (each.denominator ?? 0), 0)
    return figureFrom(cell, numerator, cell.kind === 'rate' ? below : null)
  })

function known(part: readonly Figures[], key: string): Figures {
  const figure = part.find((each) => each.key === key)
  if (figure === undefined) throw new RangeError(`a part without the cell ${key}`)
  return figure
}

/** Who is missing from a return that is put together: bodies directly below with neither cases here nor a return. */
export function missing(
  children: readonly string[],
  { counted, received }: { counted: ReadonlySet<string>; received: ReadonlySet<string> },
): string[] {
  return children.filter((code) => !counted.has(code) && !received.has(code))
}
