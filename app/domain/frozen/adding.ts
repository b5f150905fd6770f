/**
 * A return with those of bodies that work elsewhere added in, cell by cell: counts and amounts are added, rates are made
 * anew from the added numerators and denominators, never averaged.
 */
import { shownAs } from '#app/domain/indicators/compute'
import type { Cell, Checked, Equation, FilledCell } from '#app/domain/returns/return'

type Figures = Pick<FilledCell, 'key' | 'numerator' | 'denominator'>

/** The figure of a cell from whole numbers: lines or fen above, and below for a rate. */
export function figureFrom(
  { key, kind, decimals, rounding }: Pick<Cell, 'key' | 'kind' | 'decimals' | 'rounding'>,
  numerator: number,
  denominator: number | null,
): FilledCell {
  const below = denominator === null ? null : BigInt(denominator)
  return { key, numerator, denominator, ...shownAs(kind, BigInt(numerator), below, { decimals, rounding }) }
}

/** Throws RangeError when a part lacks a cell of the form: it was filled by another version of it. */
export function added(cells: readonly Cell[], parts: readonly (readonly Figures[])[]): FilledCell[] {
  return cells.map((cell) => {
    const figures = parts.map((part) => part.find(({ key }) => key === cell.key))
    const numerator = figures.reduce((sum, each) => sum + known(each, cell.key).numerator, 0)
    const below = figures.reduce((sum, each) => sum + (each?.denominator ?? 0), 0)
    return figureFrom(cell, numerator, cell.kind === 'rate' ? below : null)
  })
}

function known<T>(figure: T | undefined, key: string): T {
  if (figure === undefined) throw new RangeError(`a part without the cell ${key}`)
  return figure
}

/** The check equations of a form on these cells. */
export function checksOn(equations: readonly Equation[], cells: readonly Figures[]): Checked[] {
  const sum = (keys: readonly string[]) =>
    keys.reduce((total, key) => total + (cells.find((cell) => cell.key === key)?.numerator ?? 0), 0)
  return equations.map(({ left: leftKeys, right: rightKeys }, equation) => {
    const [left, right] = [sum(leftKeys), sum(rightKeys)]
    return { left, right, holds: left === right, equation }
  })
}

/** Who is missing from a return that is put together: bodies directly below with neither cases here nor a return. */
export function missing(
  children: readonly string[],
  { counted, received }: { counted: ReadonlySet<string>; received: ReadonlySet<string> },
): string[] {
  return children.filter((code) => !counted.has(code) && !received.has(code))
}
