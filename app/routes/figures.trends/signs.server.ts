/** Kinds of dispute that rise in a place below the body asked for, with the three counts that say so. */
import { cellsOf } from '#app/db/cells.server'
import { categoryWords, type Category } from '#app/domain/codes/categories'
import { isSign, justBefore } from '#app/domain/figures/early-signs'
import { exactly, type More } from '#app/domain/figures/query'
import { yearBefore } from '#app/domain/figures/period'
import { earlierOf, laterOf, type Period } from '#app/domain/law/day'
import { bodiesBelow, isPlace } from '#app/domain/territory/area'
import type { Words } from '#app/domain/words'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import { comparedTo, isRecorded } from '#app/routes/figures._index/months.server'
import type { Reader } from '#app/routes/figures._index/tables.server'

/** What was newly registered: a sign does not wait for anyone to accept it. */
const MEASURE = 'registered'

type Counted = { count: number; more: More }
export type Sign = {
  place: { code: string; name: Words }
  category: { key: string; name: Words }
  now: Counted
  previous: Counted
  yearBefore: Counted | null
}
/** `spans`: the days compared; of a period still running those that are known. `previous` null: not recorded whole, nothing is compared. */
export type Signs = { found: Sign[]; spans: { now: Period; previous: Period | null; yearBefore: Period | null } }

type Counts = ReadonlyMap<string, number>
const at = (place: string, category: string) => `${place} ${category}`

function counted(db: Reader, asked: FiguresAsked, places: readonly string[], span: Period): Counts {
  const { scope, category, asOf, tree } = asked
  const wanted = { bodies: places, measures: [MEASURE], procedures: scope.procedures, span, category, asOf, tree }
  const cells = cellsOf(db, wanted, ['body', 'category'])
  return new Map(cells.map(({ body = '', category: kind = '', count }) => [at(body, kind), count]))
}

/** In the order of the tree and of the list of kinds: never by how much. */
export function signsOf(db: Reader, asked: FiguresAsked): Signs {
  const places = bodiesBelow(asked.territory, asked.body, asked.tree === 'now' ? undefined : asked.period).filter(
    ({ kind }) => isPlace(kind),
  )
  const codes = places.map(({ code }) => code)
  const now = { from: asked.period.from, to: earlierOf(asked.period.to, laterOf(asked.period.from, asked.asOfDay)) }
  const previous = justBefore(now)
  const last = comparedTo(db, asked) === undefined ? null : yearBefore(now)
  // Against days nobody wrote down everything would rise.
  if (!isRecorded(db, asked, previous)) return { found: [], spans: { now, previous: null, yearBefore: last } }
  const spans = { now, previous, yearBefore: last }
  const of = (span: Period) => counted(db, asked, codes, span)
  const [present, past, before] = [of(spans.now), of(spans.previous), spans.yearBefore && of(spans.yearBefore)]
  const found = places.flatMap(({ code, name }) =>
    Object.entries(categoryWords).flatMap(([key, words]): Sign[] => {
      const count = (counts: Counts) => counts.get(at(code, key)) ?? 0
      const counts = { now: count(present), previous: count(past), yearBefore: before && count(before) }
      if (!isSign(counts)) return []
      const cell = (n: number, span: Period) => ({ count: n, more: moreOf(code, key as Category, span) })
      return [
        {
          ...{ place: { code, name }, category: { key, name: words } },
          ...{ now: cell(counts.now, spans.now), previous: cell(counts.previous, spans.previous) },
          yearBefore:
            counts.yearBefore === null || spans.yearBefore === null ? null : cell(counts.yearBefore, spans.yearBefore),
        },
      ]
    }),
  )
  return { found, spans }
}

const moreOf = (body: string, category: Category, span: Period): More => ({
  ...{ body, category, measure: MEASURE },
  ...exactly(span),
})
