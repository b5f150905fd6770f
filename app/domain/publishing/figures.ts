/**
 * What published returns say together, so that none gives away what another withholds. The same line of two forms is one
 * figure; a year is the sum of its months, a body of those below it. Returns come in the order in which they were told:
 * what was told once stays told, and what was withheld stays withheld.
 */
import { addDays } from '#app/domain/law/day'
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
export type Bodies = { below(body: string): readonly string[] }

/** The cells to be withheld, sheet by sheet. */
export function withheldIn(sheets: readonly Sheet[], bodies: Bodies, smallBelow?: number): Set<string>[] {
  const known = new Known(bodies)
  return sheets.map((sheet) => known.tell(sheet, smallBelow))
}

/** What a cell is about, apart from who, when and how often: two cells with the same subject add up over time and place. */
type Line = { readonly subject: string; readonly body: string; readonly from: string; readonly to: string }
type Cells = { readonly counts: Map<string, number>; readonly amounts: Map<string, number> }

const lineKey = ({ subject, body, from, to }: Line) => `${body} ${from} ${to} ${subject}`

class Known {
  /** by subject, then by key */
  private readonly lines = new Map<string, Map<string, Line>>()
  private readonly counts = new Told()
  private readonly amounts = new Told()

  constructor(private readonly bodies: Bodies) {}

  tell(sheet: Sheet, smallBelow: number | undefined): Set<string> {
    const drawn = drawnOf(sheet)
    for (const line of drawn.lines) this.take(line)
    const sums = [...drawn.sums, ...this.sumsOf()]
    const counts = this.counts.add(drawn.counts, { sums, tied: drawn.tied, smallBelow })
    const sensitive = new Set(
      [...drawn.amountsOf].filter(([, of]) => of.some((key) => counts.has(key))).map(([key]) => key),
    )
    for (const [key, of] of drawn.amountsOf) if (of.length === 0) sensitive.add(key)
    const amounts = this.amounts.add(drawn.amounts, { sums, sensitive })
    return new Set([...drawn.keys].filter(([, key]) => counts.has(key) || amounts.has(key)).map(([cell]) => cell))
  }

  private take(line: Line): void {
    const same = this.lines.get(line.subject) ?? new Map<string, Line>()
    this.lines.set(line.subject, same.set(lineKey(line), line))
  }

  /** Each line as the sum of the shortest that make up its time, and of those of the bodies below. */
  private sumsOf(): Sum[] {
    return [...this.lines.values()].flatMap((same) =>
      [...same.values()].flatMap((line) => {
        const ofBody = [...same.values()].filter(({ body }) => body === line.body)
        const below = this.bodies.below(line.body).map((body) => lineKey({ ...line, body }))
        const times = tiling(line, ofBody).map(lineKey)
        const places = below.every((key) => same.has(key)) ? below : []
        return [times, places].flatMap((right) => (right.length > 0 ? [{ left: [lineKey(line)], right }] : []))
      }),
    )
  }
}

/** Figures of one sort, told one sheet after another. */
class Told {
  private readonly values = new Map<string, number>()
  private readonly told = new Map<string, number>()
  private readonly withheld = new Set<string>()

  add(fresh: ReadonlyMap<string, number>, more: Omit<Figures, 'values' | 'told' | 'withheld'>): ReadonlySet<string> {
    for (const [key, value] of fresh) this.values.set(key, value)
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

/** The shortest stretches of time that make up another, in order; none when they leave a gap. */
export function tiling<T extends { from: string; to: string }>(whole: T, all: readonly T[]): T[] {
  const within = all.filter(
    ({ from, to }) => from !== '' && from >= whole.from && to <= whole.to && !same({ from, to }, whole),
  )
  const byStart = within.toSorted((a, b) => (a.to < b.to ? -1 : 1))
  const from = (day: string): T[] | undefined => {
    if (day > whole.to) return []
    for (const each of byStart.filter((one) => one.from === day)) {
      const rest = from(addDays(each.to, 1))
      if (rest) return [each, ...rest]
    }
    return undefined
  }
  return whole.from === '' ? [] : (from(whole.from) ?? [])
}

const same = (a: { from: string; to: string }, b: { from: string; to: string }) => a.from === b.from && a.to === b.to

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

/** What is in hand has no beginning: the end of one month is the beginning of the next. */
function lineOf(sort: string, body: string, parts: readonly Part[]): Line {
  const spans = parts.map(({ span }) => [span.from ?? '', span.to] as const)
  const [first] = spans
  const isOne = spans.every(([from, to]) => from === first?.[0] && to === first[1])
  const subjects = parts.map(({ span, ...rest }) => (isOne ? rest : { ...rest, span }))
  const subject = `${sort} ${JSON.stringify(subjects)}`
  return { subject, body, from: isOne ? (first?.[0] ?? '') : '', to: isOne ? (first?.[1] ?? '') : '' }
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
