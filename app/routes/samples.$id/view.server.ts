/** What the page of a sample shows: its cases with their answers, and what they say of the figures beside them. */
import { askerOf } from '#app/db/desk.server'
import { figuresOf } from '#app/db/figures.server'
import { casesOfSample, isAsDrawn, type SampleRow } from '#app/db/samples.server'
import { toldLinesOf } from '#app/db/told-lines.server'
import { knownUpTo } from '#app/domain/figures/known'
import { display } from '#app/domain/figures/ratio'
import { resolutionRate } from '#app/domain/indicators/resolution-rate'
import { twoDecimals } from '#app/domain/indicators/indicator'
import { catalogue } from '#app/domain/procedures'
import { estimateOf } from '#app/domain/sample/estimate'
import { tallyOf } from '#app/domain/sample/result'
import type { PersonalVisit } from '#app/http/doorway.server'

export function casesIn({ database, person }: PersonalVisit, { id }: SampleRow) {
  const cases = casesOfSample(database.reader, id, person)
  const told = toldLinesOf(
    database.reader,
    askerOf(database, person),
    cases.map(({ seq }) => seq),
  )
  const bySeq = new Map(told.map((line) => [line.seq, line]))
  return cases.flatMap(({ n, seq, result, mine }) => {
    const line = bySeq.get(seq)
    if (!line) return []
    const { number, title, category, place } = line
    return [{ n, result, mine, number, title, category, place }]
  })
}
export type CaseOfSample = ReturnType<typeof casesIn>[number]

/** The figures as known when it was drawn, and the same corrected by the sample. */
export function estimateIn({ database, today }: PersonalVisit, row: SampleRow, cases: readonly CaseOfSample[]) {
  const { body, from, to, asOfDay, population } = row
  const about = { body, period: { from, to }, asOf: knownUpTo(asOfDay, today), catalogue }
  const [rate] = figuresOf(database.reader, { ...about, indicators: [resolutionRate] })
  const d = Number(rate?.denominator ?? 0n)
  const estimate = estimateOf(population, tallyOf(cases.flatMap(({ result }) => result ?? [])))
  const shown = (n: number) => (d === 0 ? null : `${display(n, d, twoDecimals)}%`)
  return {
    ...{ population, registered: d, rate: shown(population), asDrawn: isAsDrawn(database.reader, row, today) },
    estimate: estimate
      ? {
          ...estimate,
          rate: shown(estimate.confirmed),
          rateLow: shown(estimate.interval.low),
          rateHigh: shown(estimate.interval.high),
          rateAtWorst: shown(estimate.atWorst),
        }
      : null,
  }
}
export type EstimateView = ReturnType<typeof estimateIn>
