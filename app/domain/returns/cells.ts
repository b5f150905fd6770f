/** How the columns of a form are written down: one line each. */
import type { Printing } from '#app/domain/figures/ratio'
import { plus, whole, type Indicator, type Selection } from '#app/domain/indicators/indicator'
import type { Cell, Equation } from '#app/domain/returns/return'
import { say, type Words } from '#app/domain/words'

type More = Pick<Cell, 'unverified' | 'definition' | 'unit' | 'cases'>

const adding =
  (kind: 'count' | 'sum' | 'amount') =>
  (
    no: string,
    key: string,
    name: Words,
    select: Selection | readonly Selection[],
    { cases = 'proceeding', ...more }: Partial<More> = {},
  ): Cell => {
    const selections: readonly Selection[] = Array.isArray(select) ? select : [select as Selection]
    return { no, key, name, kind, cases, ...whole, ...more, numerator: selections.map(plus) }
  }

/** How many lines of the selections together. */
export const counts = adding('count')
/** How many people they concern. */
export const people = adding('sum')
/** Their amounts; `unit: 'wan'` prints ten thousands of yuan. */
export const amounts = adding('amount')

/** As a published figure counts it, definition and all; `printing` where the form prints it its own way. */
export const published = (no: string, key: string, indicator: Indicator, printing?: Printing): Cell => {
  const { name, kind, cases, definition, numerator, denominator, decimals, rounding } = indicator
  return { no, key, name, kind, cases, definition, numerator, denominator, decimals, rounding, ...printing }
}

/** A column nothing that is entered can fill: it says why, and never nought. */
export const notKept = (no: string, key: string, name: Words, why: Words): Cell => ({
  ...{ no, key, name, kind: 'count', cases: 'proceeding', ...whole },
  numerator: [],
  unverified: why,
})

/** The heading several columns stand under. */
export const under = (group: Words, cells: readonly Cell[]): Cell[] => cells.map((cell) => ({ ...cell, group }))

/** One column for each code of a list, numbered on from `first`. */
export const oneEach = (
  codes: readonly (readonly [code: string, name: Words])[],
  first: number,
  make: (no: string, code: string, name: Words) => Cell,
): Cell[] => codes.map(([code, name], i) => make(String(first + i), code, name))

/** `31 = 32 + … + 42`, named by the numbers the form prints, a run of columns as Σ. */
export function equation(
  cells: readonly Cell[],
  left: readonly string[],
  right: readonly string[],
  inferred?: true,
): Equation {
  const text = `${sideOf(cells, left)} = ${sideOf(cells, right)}`
  return { left, right, name: say(text, text), ...(inferred ? { inferred } : {}) }
}

function sideOf(cells: readonly Cell[], keys: readonly string[]): string {
  const places = keys.map((key) => cells.findIndex((cell) => cell.key === key))
  const numbers = places.map((place) => cells[place]?.no ?? '?')
  const run = places.length > 2 && places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1)
  return run ? `Σ(${numbers[0]}…${numbers.at(-1)})` : numbers.join(' + ')
}
