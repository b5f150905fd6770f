/** A figure as known on a day, as known now, and the cases between the two with what changed them. */
import { differencePage, type Cause, type Explained } from '#app/db/difference-page.server'
import { sumsTogether } from '#app/db/figures.server'
import type { Asker } from '#app/db/list.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { toldLinesOf } from '#app/db/told-lines.server'
import type { DifferenceCause } from '#app/domain/figures/difference'
import type { Part } from '#app/domain/indicators/parts'
import type { Instant } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import type { Words } from '#app/domain/words'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import type { Reader } from '#app/routes/figures._index/tables.server'
import type { Subject } from './subject.server'

const SIZE = 50

export type ChangeRow = {
  key: string
  number: string
  /** null for who may not see the content */
  title: string | null
  category: Words
  place: Words
  on: string
  by: number
  at: Instant
  cause: DifferenceCause
  /** the step that did it, where it was one */
  step: Words | null
}

export type DifferenceView = {
  past: number
  now: number
  causes: Cause[]
  /** only of this cause, where one is asked for */
  rows: ChangeRow[]
  count: number
  page: number
  pages: number
}

type Wanted = { subject: Subject; since: Instant; only: DifferenceCause | undefined; page: number }

export function differenceView(db: Reader, asker: Asker, asked: FiguresAsked, wanted: Wanted): DifferenceView {
  const { subject, since, only } = wanted
  const { body, category, tree, asOfDay } = asked
  const total = (asOf?: Instant) => {
    const sum = sumsTogether(db, { body, category, asOf, tree }, subject.parts)
    return subject.parts.reduce((all, part) => all + part.sign * amountOf(subject, sum(part)), 0)
  }
  const sums = subject.parts.map((part: Part) => ({ part, body, category, tree }))
  const { causes, count, page, pages, shown } = differencePage(db, {
    ...{ sums, since, asOfDay, only, page: wanted.page, size: SIZE },
    quantities: subject.adds !== null,
  })
  return { past: total(since), now: total(), causes, count, page, pages, rows: rowsOf(db, asker, shown) }
}

/** Lines, or fen or people where those are added up. */
const amountOf = ({ adds }: Subject, { count, quantity }: { count: number; quantity: bigint }): number =>
  adds === null ? count : Number(quantity)

function rowsOf(db: Reader, asker: Asker, shown: readonly Explained[]): ChangeRow[] {
  const seqOf = plucked<number>(db, `SELECT seq FROM Dispute WHERE id = ?`)
  const placed = shown.map((each) => ({ ...each, seq: seqOf.get(each.change.disputeId) ?? 0 }))
  const told = new Map(
    toldLinesOf(db, asker, [...new Set(placed.map(({ seq }) => seq))]).map((line) => [line.seq, line]),
  )
  return placed.flatMap(({ change, by, cause, seq }, i) => {
    const line = told.get(seq)
    if (!line) return []
    const { number, title, category, place } = line
    const step = catalogue.get(change.procedure)?.steps[change.cause]?.name ?? null
    return [{ key: `${seq} ${i}`, number, title, category, place, on: change.on, by, at: change.at, cause, step }]
  })
}
