/**
 * What published returns say together, so that none gives away what another withholds. The same line of two forms is one
 * figure; what else adds up to what is in lines.ts. Returns come in the order in which they were told:
 * what was told once stays told, and what was withheld stays withheld.
 */
import { lineKey, lineOf, Lines, type Bodies, type Line, type Rests } from '#app/domain/publishing/lines'
import { suppress, type Figures, type Sum } from '#app/domain/publishing/suppress'
import type { Frozen, FrozenCell } from '#app/domain/frozen/entry'
import type { Part, Parts } from '#app/domain/indicators/parts'

/** One return as it was told at one time; an erratum tells it again. */
export type Sheet = {
  readonly id: string
  readonly body: string
  readonly cells: readonly FrozenCell[]
  readonly equations: readonly Pick<Frozen['equations'][number], 'left' | 'right'>[]
  /** the lines a cell stands on; undefined when the form is none of ours */
  partsOf(cell: string): Parts | undefined
}

/** The cells to be withheld, sheet by sheet. */
export function withheldIn(sheets: readonly Sheet[], bodies: Bodies, smallBelow?: number): Set<string>[] {
  const known = new Known(bodies)
  return sheets.map((sheet) => known.tell(sheet, smallBelow))
}

type Cells = { readonly counts: Map<string, number>; readonly amounts: Map<string, number> }

class Known {
  private readonly lines: Lines
  /** those the forms themselves print */
  private readonly sums = new Map<string, Sum>()
  private readonly counts = new Told()
  private readonly amounts = new Told()

  constructor(bodies: Bodies) {
    this.lines = new Lines(bodies, (key) => this.counts.valueOf(key) ?? this.amounts.valueOf(key) ?? 0)
  }

  tell(sheet: Sheet, smallBelow: number | undefined): Set<string> {
    const drawn = drawnOf(sheet)
    this.counts.take(drawn.counts)
    this.amounts.take(drawn.amounts)
    this.lines.take(drawn.lines)
    this.counts.leave(this.lines.rests)
    for (const sum of drawn.sums) this.sums.set(JSON.stringify(sum), sum)
    const sums = [...this.sums.values(), ...this.lines.sums]
    const counts = this.counts.add(drawn.counts, { sums, tied: drawn.tied, smallBelow })
    const sensitive = new Set(
      [...drawn.amountsOf].filter(([, of]) => of.some((key) => counts.has(key))).map(([key]) => key),
    )
    for (const [key, of] of drawn.amountsOf) if (of.length === 0) sensitive.add(key)
    const amounts = this.amounts.add(drawn.amounts, { sums, sensitive })
    return new Set([...drawn.keys].filter(([, key]) => counts.has(key) || amounts.has(key)).map(([cell]) => cell))
  }
}

/** Figures of one sort, told one sheet after another. */
class Told {
  private readonly values = new Map<string, number>()
  private readonly told = new Map<string, number>()
  private readonly withheld = new Set<string>()

  valueOf(key: string): number | undefined {
    return this.values.get(key)
  }

  take(fresh: ReadonlyMap<string, number>): void {
    for (const [key, value] of fresh) this.values.set(key, value)
  }

  /** What can be worked out without being printed: never told, and as much to be kept as what is. */
  leave(rests: Rests): void {
    this.take(rests)
    for (const key of rests.keys()) this.withheld.add(key)
  }

  add(fresh: ReadonlyMap<string, number>, more: Omit<Figures, 'values' | 'told' | 'withheld'>): ReadonlySet<string> {
    // A figure told before with another number is no longer told: the new number is judged anew.
    const told = new Set([...this.told].filter(([key, value]) => this.values.get(key) === value).map(([key]) => key))
    const values = touched(this.values, [...fresh.keys()], more.sums, told)
    const { hidden } = suppress({ values, told, withheld: this.withheld, ...more })
    for (const key of hidden) this.withheld.add(key)
    for (const [key, value] of fresh) if (!hidden.has(key)) this.told.set(key, value)
    return hidden
  }
}

/** The figures that fresh ones hang together with, over figures not told: nothing else can move with them. */
function touched(
  values: ReadonlyMap<string, number>,
  fresh: readonly string[],
  sums: readonly Sum[],
  told: ReadonlySet<string>,
): Map<string, number> {
  const found = new Set(fresh)
  const sides = sums.map(({ left, right }) => [...left, ...right])
  for (let before = 0; before !== found.size;) {
    before = found.size
    const isOn = (key: string) => found.has(key) && !told.has(key)
    for (const keys of sides.filter((each) => each.some(isOn))) for (const key of keys) found.add(key)
  }
  return new Map([...values].filter(([key]) => found.has(key)))
}

type Drawn = Cells & {
  lines: Line[]
  sums: Sum[]
  tied: Map<string, string[]>
  /** amount → the counts of the cases that came to it; none: nobody can tell how many */
  amountsOf: Map<string, string[]>
  /** cell → its figure */
  keys: Map<string, string>
}

function drawnOf(sheet: Sheet): Drawn {
  const drawn: Drawn = {
    ...{ counts: new Map(), amounts: new Map(), lines: [], sums: [], tied: new Map() },
    ...{ amountsOf: new Map(), keys: new Map() },
  }
  for (const cell of sheet.cells) if (cell.value !== null) draw(drawn, sheet, cell)
  for (const cell of sheet.cells) if (cell.kind === 'amount' && cell.value !== null) drawAmount(drawn, sheet, cell)
  const known = (cells: readonly string[]) => cells.flatMap((cell) => drawn.keys.get(cell) ?? [])
  drawn.sums.push(...sheet.equations.map(({ left, right }) => ({ left: known(left), right: known(right) })))
  return drawn
}

function draw(drawn: Drawn, sheet: Sheet, { key: cell, kind, numerator, denominator }: FrozenCell): void {
  if (kind === 'amount') return
  const parts = sheet.partsOf(cell)
  const upper = add(
    drawn,
    sheet,
    { cell, sort: kind === 'sum' ? 'people' : 'lines', parts: parts?.numerator },
    numerator,
  )
  if (kind !== 'rate' || denominator === null) return void drawn.keys.set(cell, upper)
  // A rate tells what it is made of: both numbers, and how many are missing to the whole.
  const lower = add(drawn, sheet, { cell: `${cell}/`, sort: 'lines', parts: parts?.denominator }, denominator)
  const [rate, rest] = [`${sheet.id} ${cell} %`, `${upper} < ${lower}`]
  drawn.tied.set(rate, [upper, lower, rest])
  drawn.keys.set(cell, rate)
  if (numerator > denominator) return
  drawn.counts.set(rest, denominator - numerator)
  drawn.sums.push({ left: [lower], right: [upper, rest] })
}

type Named = { cell: string; sort: string; parts: readonly Part[] | undefined }

function add(
  drawn: Drawn,
  { id, body }: Sheet,
  { cell, sort, parts }: Named,
  value: number,
  into = drawn.counts,
): string {
  const line = parts ? lineOf(sort, body, parts) : undefined
  const key = line ? lineKey(line) : `${id} ${cell}`
  if (line) drawn.lines.push(line)
  into.set(key, value)
  return key
}

function drawAmount(drawn: Drawn, sheet: Sheet, { key: cell, numerator }: FrozenCell): void {
  const parts = sheet.partsOf(cell)?.numerator
  const key = add(drawn, sheet, { cell, sort: 'fen', parts }, numerator, drawn.amounts)
  drawn.keys.set(cell, key)
  const counted = parts ? casesOf(parts, sheet) : []
  drawn.amountsOf.set(
    key,
    counted.flatMap((other) => drawn.keys.get(other) ?? []),
  )
}

/** The counts of the cases an amount is of: of the very same lines; else all those of the same procedures that ended. */
function casesOf(parts: readonly Part[], { cells, partsOf }: Sheet): string[] {
  const counts = cells.flatMap(({ key, kind }) => {
    const its = kind === 'count' ? partsOf(key)?.numerator : undefined
    return its ? [{ key, its }] : []
  })
  const exact = counts.filter(({ its }) => JSON.stringify(its) === JSON.stringify(parts))
  const near = counts.filter(({ its }) => JSON.stringify(its.map(rootOf)) === JSON.stringify(parts.map(rootOf)))
  return (exact.length > 0 ? exact : near.filter(({ its }) => its.every(({ measure }) => !measure.includes('.')))).map(
    ({ key }) => key,
  )
}

/** `amount-concluded` and `concluded.agreement-amount` are both of what was concluded. */
const rootOf = ({ measure, ways, span, levels, at, categories }: Part) => ({
  ...{ span, levels, at, categories, procedures: ways.map(({ procedure }) => procedure) },
  measure: measure.replace(/^amount-/, '').split('.')[0],
})
