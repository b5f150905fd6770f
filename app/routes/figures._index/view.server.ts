/** What the page of figures shows: indicators, balances and tables, each number with the words its link needs. */
import type { Database } from '#app/db/connection.server'
import { figuresOf } from '#app/db/figures.server'
import { figureView } from '#app/components/figures/figure-view'
import { balancesOf, countsOf } from '#app/db/figures-tables.server'
import { overviewMeasures, overviewRates } from '#app/domain/figures/overview'
import { indicatorByKey, indicators } from '#app/domain/indicators'
import type { Figure } from '#app/domain/indicators/compute'
import type { Indicator } from '#app/domain/indicators/indicator'
import type { Period } from '#app/domain/law/day'
import { measureByKey } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import { comparedTo } from './months.server'
import { overviewTables } from '#app/components/figures/table-view'
import { everythingIn, tableFor } from './tables.server'

/** What an indicator is about: a family of procedures, or the one procedure it counts. */
function subjectOf({ numerator }: Indicator): string {
  const procedures = numerator[0]?.select.procedures
  if (procedures === undefined) return 'civil'
  return 'family' in procedures ? procedures.family : (procedures[0] ?? 'civil')
}

/** A year of which a subject has nothing at all was not recorded, and is nothing to compare with. */
function recorded(figures: readonly Figure[]): Set<string> {
  const counted = figures.filter(({ numerator, denominator }) => numerator > 0 || (denominator ?? 0) > 0)
  return new Set(counted.flatMap(({ key }) => indicatorByKey(key) ?? []).map(subjectOf))
}

/** Groups in the order in which the shelf comes to them. */
function grouped(figures: readonly Figure[], before: readonly Figure[]) {
  const groups = new Map<string, ReturnType<typeof figureView>[]>()
  const comparable = recorded(before)
  for (const figure of figures) {
    const indicator = indicatorByKey(figure.key)
    if (!indicator) continue
    const subject = subjectOf(indicator)
    const earlier = comparable.has(subject) ? before.find(({ key }) => key === figure.key) : undefined
    groups.set(subject, [...(groups.get(subject) ?? []), figureView(indicator, figure, earlier)])
  }
  return [...groups].map(([subject, shown]) => ({
    subject,
    name: catalogue.get(subject)?.name ?? null,
    figures: shown,
  }))
}

/** Of each measure of the course of cases: how many, and a year before where that was recorded. */
function courseOf(db: Database['reader'], asked: FiguresAsked, last: Period | undefined) {
  const { body, category, asOf, tree, period, scope } = asked
  const total = (span: Period) => {
    const wanted = { body, procedures: scope.procedures, period: span, category, asOf, tree }
    const counts = countsOf(db, wanted, 'procedure', overviewMeasures)
    return (measure: string) => [...counts.values()].reduce((sum, row) => sum + (row[measure] ?? 0), 0)
  }
  const [now, before] = [total(period), last && total(last)]
  // A year of which nothing at all is there was not recorded.
  const isRecorded = before !== undefined && overviewMeasures.some((key) => before(key) > 0)
  return overviewMeasures.map((key) => ({
    key,
    name: measureByKey(key)?.name ?? { zh: key, en: key },
    count: now(key),
    difference: isRecorded ? now(key) - before(key) : null,
  }))
}

/** Of each rate its present figure and that of a year before; what the procedures asked for do not concern is left out. */
const ratesOf = (figures: readonly Figure[], before: readonly Figure[]) =>
  overviewRates.flatMap((key) => {
    const [indicator, figure] = [indicatorByKey(key), figures.find((each) => each.key === key)]
    if (!indicator || !figure) return []
    return [{ now: figureView(indicator, figure), before: before.find((each) => each.key === key) ?? null }]
  })

export function viewOf(db: Database['reader'], asked: FiguresAsked) {
  const { body, category, asOf, tree, period, scope, printing } = asked
  const procedures = scope.asked === '' ? undefined : scope.procedures
  const wanted = { indicators, body, category, asOf, tree, catalogue, procedures, printing }
  const last = comparedTo(db, asked)
  const [figures, before] = [
    figuresOf(db, { ...wanted, period }),
    last ? figuresOf(db, { ...wanted, period: last }) : [],
  ]
  const stocks = balancesOf(db, { body, category, asOf, tree, period, procedures: everythingIn(asked) })
  return {
    overview: { course: courseOf(db, asked, last), rates: ratesOf(figures, before), last: last ?? null },
    groups: grouped(figures, before),
    balances: stocks.map((stock) => ({ ...stock, name: catalogue.get(stock.procedure)?.name ?? { zh: '', en: '' } })),
    tables: overviewTables.flatMap((key) => tableFor(db, asked, key) ?? []),
  }
}

export type FiguresView = ReturnType<typeof viewOf>
