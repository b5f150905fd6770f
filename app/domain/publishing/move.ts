/**
 * How far one hidden figure can move when others move with it and every sum still holds, touching as little as possible.
 * A linear programme solved by the simplex method with bounded variables; every start at "nothing moves" is feasible.
 */

/** Each row: figure → +1 on one side of a sum, −1 on the other; figures not named do not move. */
export type Row = ReadonlyMap<string, number>

export type Mover = {
  /** how far down it may go at most */
  readonly room: number
  /** of each unit it moves */
  readonly cost: number
}

type Tableau = {
  rows: number[][]
  /** the variable of each row; −1: none yet, and it stays at nought */
  basis: number[]
  /** the value of each row's variable */
  at: number[]
  gains: number[]
  most: readonly number[]
  full: boolean[]
}

const TINY = 1e-9
/** So much more is a move of the figure itself worth than anything it costs. */
const WORTH = 1e7

/** The move of each figure (up > 0) that brings `key` as near to `wanted` units up or down as the sums allow. */
export function move(
  key: string,
  wanted: number,
  movers: ReadonlyMap<string, Mover>,
  rows: readonly Row[],
): Map<string, number> {
  const keys = [...movers.keys()]
  const up = (each: string) => (each === key ? Math.max(wanted, 0) : Infinity)
  const down = (each: string) => (each === key ? Math.max(-wanted, 0) : (movers.get(each)?.room ?? 0))
  const gain = (each: string) => (each === key ? WORTH : -(movers.get(each)?.cost ?? 0))
  const solved = solve({
    rows: rows.map((row) => keys.flatMap((each) => [row.get(each) ?? 0, -(row.get(each) ?? 0)])),
    basis: rows.map(() => -1),
    at: rows.map(() => 0),
    gains: keys.flatMap((each) => [gain(each), gain(each)]),
    most: keys.flatMap((each) => [up(each), down(each)]),
    full: keys.flatMap(() => [false, false]),
  })
  const moved = keys.map((each, i) => [each, (solved[2 * i] ?? 0) - (solved[2 * i + 1] ?? 0)] as const)
  return new Map(moved.filter(([, by]) => Math.abs(by) > TINY * 1000))
}

/** Bland's rule: of several the first, so that it cannot run in circles. */
function solve(tableau: Tableau): number[] {
  const { gains, full, most } = tableau
  const enters = (gain: number, j: number) => (full[j] ? gain < -TINY : gain > TINY) && (most[j] ?? 0) > 0
  for (let entering = gains.findIndex(enters); entering >= 0; entering = gains.findIndex(enters)) {
    const { step, row } = longest(tableau, entering)
    if (step === Infinity) throw new RangeError('a figure without bounds')
    const sign = full[entering] ? -1 : 1
    const value = (full[entering] ? (most[entering] ?? 0) : 0) + sign * step
    tableau.rows.forEach((each, i) => {
      tableau.at[i] = (tableau.at[i] ?? 0) - sign * step * (each[entering] ?? 0)
    })
    if (row < 0) full[entering] = !full[entering]
    else pivot(tableau, row, entering, { value, leavesFull: sign * (tableau.rows[row]?.[entering] ?? 0) < 0 })
  }
  return valuesOf(tableau)
}

const valuesOf = ({ basis, at, most, full }: Tableau): number[] =>
  full.map((isFull, j) => {
    const row = basis.indexOf(j)
    return row >= 0 ? (at[row] ?? 0) : isFull ? (most[j] ?? 0) : 0
  })

/** How far the entering variable can go, and the row whose bound stops it; −1: its own. */
function longest({ rows, basis, at, most, full }: Tableau, entering: number): { step: number; row: number } {
  const sign = full[entering] ? -1 : 1
  let found = { step: most[entering] ?? 0, row: -1 }
  rows.forEach((row, i) => {
    const slope = sign * (row[entering] ?? 0)
    if (Math.abs(slope) < TINY) return
    const variable = basis[i] ?? -1
    const bound = variable < 0 ? 0 : (most[variable] ?? 0)
    const step = Math.max(0, slope > 0 ? (at[i] ?? 0) / slope : (bound - (at[i] ?? 0)) / -slope)
    const comesFirst = step < found.step + TINY && found.row >= 0 && variable < (basis[found.row] ?? -1)
    if (step < found.step - TINY || comesFirst) found = { step, row: i }
  })
  return found
}

type Leaving = { value: number; leavesFull: boolean }

function pivot({ rows, basis, at, gains, full }: Tableau, place: number, entering: number, leaving: Leaving): void {
  const out = basis[place] ?? -1
  if (out >= 0) full[out] = leaving.leavesFull
  const row = rows[place] ?? []
  const divisor = row[entering] ?? 1
  for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) / divisor
  for (const other of [...rows.filter((_, i) => i !== place), gains]) {
    const times = other[entering] ?? 0
    if (times === 0) continue
    for (let j = 0; j < row.length; j += 1) other[j] = (other[j] ?? 0) - times * (row[j] ?? 0)
    other[entering] = 0
  }
  basis[place] = entering
  at[place] = leaving.value
  full[entering] = false
}
