/** What the page of figures shows: indicators, balances and tables, each number with the words its link needs. */
import type { Database } from '#app/db/connection.server'
import { figuresOf, knownSince } from '#app/db/figures.server'
import { figureView } from '#app/components/figures/figure-view'
import { balancesOf } from '#app/db/figures-tables.server'
import { indicatorByKey, indicators } from '#app/domain/indicators'
import type { Figure } from '#app/domain/indicators/compute'
import type { Indicator } from '#app/domain/indicators/indicator'
import { addDays, addMonths, earlierOf, laterOf, monthOf, type Period } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import type { FiguresAsked } from '#app/http/figures-asked.server'
import { tablesOf } from './tables.server'

/** The same days a year before; the end of a month stays the end of a month. */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: addMonths(from, -12),
  to: addDays(addMonths(addDays(to, 1), -12), -1),
})

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

export function viewOf(db: Database['reader'], asked: FiguresAsked) {
  const { body, category, asOf, period, scope, printing } = asked
  const procedures = scope.asked === '' ? undefined : scope.procedures
  const wanted = { indicators, body, category, asOf, catalogue, procedures, printing }
  // Of a period still running, the same days a year before: a half-known year says nothing beside a whole one.
  const last = yearBefore({ from: period.from, to: earlierOf(period.to, laterOf(period.from, asked.asOfDay)) })
  // Where records began only later, the year before is not known whole, and there is nothing to compare with.
  const since = knownSince(db, body)
  const before = since !== undefined && since <= monthOf(last.from) ? figuresOf(db, { ...wanted, period: last }) : []
  const everything = scope.asked === '' ? [...catalogue.keys()] : scope.procedures
  const stocks = balancesOf(db, { body, category, asOf, period, procedures: everything })
  return {
    groups: grouped(figuresOf(db, { ...wanted, period }), before),
    balances: stocks.map((stock) => ({ ...stock, name: catalogue.get(stock.procedure)?.name ?? { zh: '', en: '' } })),
    tables: tablesOf(db, asked, everything),
  }
}

export type FiguresView = ReturnType<typeof viewOf>
