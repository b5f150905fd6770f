/** Indicators computed together: the parts of all of them are added up in one reading for each span they speak of. */
import type Sqlite from 'better-sqlite3'
import { cellsOf, yearsIn, type Cell } from '#app/db/cells.server'
import { bodiesOfPart } from '#app/db/sums.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { otherwise, type Tree } from '#app/db/tree.server'
import type { Printing } from '#app/domain/figures/ratio'
import { compute, type Figure, type Sum } from '#app/domain/indicators/compute'
import type { Indicator } from '#app/domain/indicators/indicator'
import { partsOf, type Part, type Parts } from '#app/domain/indicators/parts'
import type { Instant, Period } from '#app/domain/law/day'
import type { Catalogue } from '#app/domain/procedures/procedure'

/** Of which body, of which category if one is asked, as known when. */
export type About = { body: string; category?: string; asOf?: Instant; tree?: Tree }

const allParts = ({ numerator, denominator = [] }: Parts): readonly Part[] => [...numerator, ...denominator]

/** Of a cell of the measure of the part. */
const covers = (part: Part, cell: Cell): boolean =>
  (part.levels === undefined || part.levels.some((level) => level === cell.level)) &&
  (part.categories === undefined || part.categories.includes(cell.category ?? '')) &&
  part.ways.some((way) => way.procedure === cell.procedure && (way.outcomes?.includes(cell.outcome ?? '') ?? true))

/** What can be read together: the same days, in the same bodies. */
const spanKey = ({ span, at = [] }: Part): string => `${span.from ?? ''}/${span.to}/${at.join()}`

/** So that a return of a hundred columns does not go through all that was read for each. */
function byMeasure(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const found = new Map<string, Cell[]>()
  for (const cell of cells) {
    const of = found.get(cell.measure ?? '')
    if (of) of.push(cell)
    else found.set(cell.measure ?? '', [cell])
  }
  return found
}

/** Reads once for each span among the parts, and answers each part from what was read. */
export function sumsTogether(db: Sqlite.Database, about: About, parts: readonly Part[]): (part: Part) => Sum {
  const groups = new Map(parts.map((part) => [spanKey(part), part]))
  const { body, ...rest } = about
  const read = new Map<string, ReadonlyMap<string, readonly Cell[]>>()
  for (const [key, first] of groups) {
    const together = parts.filter((part) => spanKey(part) === key)
    const measures = [...new Set(together.map((part) => part.measure))]
    const procedures = [...new Set(together.flatMap((part) => part.ways.map((way) => way.procedure)))]
    const bodies = bodiesOfPart(db, { body, part: first, tree: about.tree })
    // Bodies of some kinds are those of today's tree already, predecessors too.
    const tree = first.at ? undefined : rest.tree
    const wanted = { bodies, measures, procedures, span: first.span, ...rest, tree }
    const byCategory = together.some((part) => part.categories !== undefined)
    const columns = ['procedure', 'measure', 'level', 'outcome'] as const
    read.set(key, byMeasure(cellsOf(db, wanted, byCategory ? [...columns, 'category'] : columns)))
  }
  return (part) => {
    const cells = (read.get(spanKey(part))?.get(part.measure) ?? []).filter((cell) => covers(part, cell))
    return {
      count: cells.reduce((sum, cell) => sum + cell.count, 0),
      quantity: cells.reduce((sum, cell) => sum + cell.quantity, 0n),
    }
  }
}

export type FiguresWanted = About & {
  indicators: readonly Indicator[]
  period: Period
  catalogue: Catalogue
  /** count only what these procedures did; absent: whatever the indicator counts */
  procedures?: readonly string[]
  printing?: Partial<Printing>
}

/** The parts of an indicator, cut down to some procedures: for the figure and for the cases behind it. */
export function partsWithin(
  indicator: Indicator,
  { period, catalogue, procedures }: Pick<FiguresWanted, 'period' | 'catalogue' | 'procedures'>,
): Parts {
  const { numerator, denominator } = partsOf(indicator, period, catalogue)
  const cut = (parts: readonly Part[]) =>
    parts.map((part) => ({ ...part, ways: part.ways.filter((way) => procedures?.includes(way.procedure) ?? true) }))
  return { numerator: cut(numerator), denominator: denominator && cut(denominator) }
}

/** Does the indicator count anything these procedures do? */
export const concerns = ({ numerator }: Parts): boolean => numerator.some((part) => part.ways.length > 0)

/** The figures of these indicators in their order, without those that count nothing the procedures asked for do. */
export function figuresOf(db: Sqlite.Database, wanted: FiguresWanted): Figure[] {
  const { body, category, asOf, tree, printing } = wanted
  const found = wanted.indicators
    .map((indicator) => ({ indicator, parts: partsWithin(indicator, wanted) }))
    .filter(({ parts }) => concerns(parts))
  const sum = sumsTogether(
    db,
    { body, category, asOf, tree },
    found.flatMap(({ parts }) => allParts(parts)),
  )
  return found.map(({ indicator, parts }) => compute(indicator, parts, sum, printing))
}

/** The body; by today's tree with those that stand in it now and did not always. */
const bodyAndMoved = (db: Sqlite.Database, body: string, tree?: Tree): string[] => [
  body,
  ...(otherwise(db, body, tree)?.changed ?? []),
]

/** The same as a list of JSON, as a query takes it. */
export const withMoved = (db: Sqlite.Database, body: string, tree?: Tree): string =>
  JSON.stringify(bodyAndMoved(db, body, tree))

/** The years a body has any line in, latest first. */
export const yearsKnown = (db: Sqlite.Database, body: string, tree?: Tree): string[] =>
  yearsIn(db, bodyAndMoved(db, body, tree))

const firstMonth = `SELECT min(month) FROM (
  SELECT (SELECT r.period FROM Rollup r WHERE r.body = b.value AND length(r.period) = 7 ORDER BY r.period LIMIT 1) AS month
  FROM json_each(?) b)`

/** The first month a body has any line in; undefined while it has none. */
export const knownSince = (db: Sqlite.Database, body: string, tree?: Tree): string | undefined =>
  plucked<string | null>(db, firstMonth).get(withMoved(db, body, tree)) ?? undefined
