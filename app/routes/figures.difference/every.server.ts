/** Of every indicator what was known on a day and what is known now, where the two are not the same. */
import type { Database } from '#app/db/connection.server'
import { figuresOf } from '#app/db/figures.server'
import { figureView } from '#app/components/figures/figure-view'
import { indicatorByKey, indicators } from '#app/domain/indicators'
import { catalogue } from '#app/domain/procedures'
import type { FiguresAsked } from '#app/http/figures-asked.server'

/** `same`: how many indicators are as they were. */
export function everyDifference(db: Database['reader'], asked: FiguresAsked) {
  const { body, category, asOf, tree, period, scope, printing } = asked
  const procedures = scope.asked === '' ? undefined : scope.procedures
  const wanted = { indicators, body, category, tree, period, catalogue, procedures, printing }
  const past = new Map(figuresOf(db, { ...wanted, asOf }).map((figure) => [figure.key, figure]))
  const now = figuresOf(db, wanted)
  const rows = now.flatMap((figure) => {
    const [indicator, before] = [indicatorByKey(figure.key), past.get(figure.key)]
    if (!indicator || !before) return []
    const by = figure.numerator - before.numerator
    const below = figure.denominator === null ? null : figure.denominator - (before.denominator ?? 0)
    if (by === 0 && !below) return []
    return [{ past: figureView(indicator, before), now: figureView(indicator, figure), by, below }]
  })
  return { rows, same: now.length - rows.length }
}

export type EveryDifference = ReturnType<typeof everyDifference>
