/** The tables of a page of figures: one reading for each table, however many rows and columns it has. */
import type Sqlite from 'better-sqlite3'
import { cellsOf, type Cell, type CellsWanted, type Column } from '#app/db/cells.server'
import type { Tree } from '#app/db/tree.server'
import { balance, type Balance } from '#app/domain/figures/balance'
import { addDays, type Instant, type Period } from '#app/domain/law/day'

/** Of one body and its procedures in a period, as known when. */
export type TablesWanted = {
  body: string
  procedures: readonly string[]
  period: Period
  category?: string
  asOf?: Instant
  /** by today's tree of bodies; absent: by that of each day */
  tree?: Tree
}

/** Member of the dimension → measure → how many. What is not there is nought. */
export type Counts = ReadonlyMap<string, Readonly<Record<string, number>>>

function countsBy(cells: readonly Cell[], column: Column): Counts {
  const counts = new Map<string, Record<string, number>>()
  for (const cell of cells) {
    const member = cell[column] ?? ''
    const row = counts.get(member) ?? {}
    const measure = cell.measure ?? ''
    row[measure] = (row[measure] ?? 0) + cell.count
    counts.set(member, row)
  }
  return counts
}

const wantedOf = (wanted: TablesWanted, measures: readonly string[]): CellsWanted => {
  const { body, procedures, period, category, asOf, tree } = wanted
  return { bodies: [body], measures, procedures, span: period, category, asOf, tree }
}

/** Counts by one dimension of the body's own lines. */
export const countsOf = (
  db: Sqlite.Database,
  wanted: TablesWanted,
  column: Exclude<Column, 'body' | 'measure'>,
  measures: readonly string[],
): Counts => countsBy(cellsOf(db, wantedOf(wanted, measures), [column, 'measure']), column)

/** Counts of several bodies, such as those directly below one. A case of two of them stands in both rows. */
export const countsByBody = (
  db: Sqlite.Database,
  wanted: TablesWanted,
  bodies: readonly string[],
  measures: readonly string[],
): Counts => countsBy(cellsOf(db, { ...wantedOf(wanted, measures), bodies }, ['body', 'measure']), 'body')

export type ProcedureBalance = Balance & { readonly procedure: string }

/** Opening + accepted = concluded + closing for each procedure; closing is counted by itself, not from the others. */
export function balancesOf(db: Sqlite.Database, wanted: TablesWanted): ProcedureBalance[] {
  const flows = ['accepted', 'concluded']
  const within = countsOf(db, wanted, 'procedure', flows)
  const stock = (to: string) => {
    const cells = cellsOf(db, { ...wantedOf(wanted, flows), span: { to } }, ['procedure', 'measure'])
    return countsBy(cells, 'procedure')
  }
  const [before, after] = [stock(addDays(wanted.period.from, -1)), stock(wanted.period.to)]
  const inHand = (counts: Counts, key: string) => (counts.get(key)?.accepted ?? 0) - (counts.get(key)?.concluded ?? 0)
  return wanted.procedures.map((procedure) => ({
    procedure,
    ...balance({
      opening: inHand(before, procedure),
      accepted: within.get(procedure)?.accepted ?? 0,
      concluded: within.get(procedure)?.concluded ?? 0,
      closing: inHand(after, procedure),
    }),
  }))
}
