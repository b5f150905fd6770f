/**
 * What of published figures must not be told: counts so small that they point at people, and as many others as are
 * needed so that subtraction gives none of them away. For each small figure two other sets of figures are found that
 * agree with everything told, one where it is smaller and one where it is larger: whoever sees only what is told cannot
 * tell them apart, by whatever arithmetic.
 */
import { move, type Mover, type Row } from '#app/domain/publishing/move'

/** Counts from 1 to one less than this are withheld; nought is told. A local practice, in no law or standard we found. */
export const SMALL_BELOW = 5

/** Figures on the one side add up to those on the other. */
export type Sum = { readonly left: readonly string[]; readonly right: readonly string[] }

export type Figures = {
  /** counts by their keys; what has no data is not among them */
  readonly values: ReadonlyMap<string, number>
  readonly sums: readonly Sum[]
  /** a figure that gives others away: it is withheld with any of them, as a rate with its numerator */
  readonly tied?: ReadonlyMap<string, readonly string[]>
  /** what was told before and cannot be taken back */
  readonly told?: ReadonlySet<string>
  /** what was withheld before and stays so */
  readonly withheld?: ReadonlySet<string>
  /** withheld for another reason than its size, an amount that few cases came to: nobody may come within a fifth of it */
  readonly sensitive?: ReadonlySet<string>
  /** 3 or more */
  readonly smallBelow?: number
}

export type Suppressed = {
  readonly hidden: ReadonlySet<string>
  /** small figures that what is told confines more than "1 to one less than the threshold": nothing more can be withheld */
  readonly narrow: readonly string[]
}

/** The same figures give the same answer. Throws RangeError for a threshold below 3, under which nothing can be hidden. */
export function suppress(figures: Figures): Suppressed {
  const { values, told = new Set(), withheld = new Set(), sensitive = new Set(), smallBelow = SMALL_BELOW } = figures
  if (smallBelow < 3) throw new RangeError('a threshold below 3 hides nothing')
  const isSmall = (value: number) => value >= 1 && value < smallBelow
  const isSecret = (key: string, value: number) =>
    !told.has(key) && (isSmall(value) || (sensitive.has(key) && value >= 1))
  const small = [...values].filter(([key, value]) => isSecret(key, value)).map(([key]) => key)
  small.sort(bySize(values))
  const hidden = new Set([...withheld].filter((key) => values.has(key)).concat(small))
  const rows = rowsOf(figures).filter((row) => [...row.keys()].some((key) => values.has(key) && !told.has(key)))
  const narrow = small.filter((key) => !guarded(key, hidden, figures, rows))
  return { hidden: withTied(hidden, figures.tied), narrow }
}

/** The largest first: what is withheld for them mostly serves the others too. */
const bySize = (values: ReadonlyMap<string, number>) => (a: string, b: string) =>
  (values.get(b) ?? 0) - (values.get(a) ?? 0) || (a < b ? -1 : 1)

/** Hides what has to move with it; false when it cannot be let go as far as it should. */
function guarded(key: string, hidden: Set<string>, figures: Figures, rows: Row[]) {
  const { values, told } = figures
  return wantedMoves(values.get(key) ?? 0, figures).every((by) => {
    const moved = move(key, by, moversOf(values, hidden, told), rows)
    for (const each of moved.keys()) hidden.add(each)
    return Math.abs((moved.get(key) ?? 0) - by) < 1e-6
  })
}

/** Up by one at least: what no other value would fit is known, however much is withheld. */
function wantedMoves(value: number, { smallBelow = SMALL_BELOW }: Figures): number[] {
  const fifth = Math.ceil(value / 5)
  const wanted = value < smallBelow ? [Math.max(1, smallBelow - 1 - value), 1 - value] : [fifth, -fifth]
  return wanted.filter((by) => by !== 0)
}

/**
 * Nought is always told and so never moves, and nobody takes what is withheld for nought. What is withheld already moves
 * for nothing; of the rest a large figure costs more than a small one.
 */
function moversOf(
  values: ReadonlyMap<string, number>,
  hidden: ReadonlySet<string>,
  told: ReadonlySet<string> = new Set(),
): Map<string, Mover> {
  const movers = [...values].flatMap(([key, value]) => {
    if (value < 1 || told.has(key)) return []
    return [[key, { room: value - 1, cost: hidden.has(key) ? 0.001 : 1 + Math.log2(1 + value) }] as const]
  })
  return new Map(movers.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const rowsOf = ({ sums }: Figures): Row[] =>
  sums.map(({ left, right }) => {
    const row = new Map<string, number>()
    const add = (keys: readonly string[], sign: number) => {
      for (const key of keys) row.set(key, (row.get(key) ?? 0) + sign)
    }
    add(left, 1)
    add(right, -1)
    return row
  })

const withTied = (hidden: ReadonlySet<string>, tied: Figures['tied'] = new Map()): Set<string> =>
  new Set([...hidden, ...[...tied].flatMap(([key, to]) => (to.some((each) => hidden.has(each)) ? [key] : []))])
