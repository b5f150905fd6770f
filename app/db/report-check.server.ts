/** The figures a report is held against: every indicator of the shelf, of one body and year, as known when. */
import type Sqlite from 'better-sqlite3'
import { figuresOf } from '#app/db/figures.server'
import { surroundings } from '#app/db/surroundings.server'
import { checkReport } from '#app/domain/figures/claims/check'
import type { Checked } from '#app/domain/figures/claims/claim'
import { indicators } from '#app/domain/indicators'
import { variantsOf } from '#app/domain/indicators/indicator'
import type { Instant } from '#app/domain/law/day'
import { yearPeriod } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'

export type ReportAsked = { readonly body: string; readonly year: number; readonly asOf?: Instant }

const all = [...indicators, ...indicators.flatMap(variantsOf)]

/** A year of which nothing is known says nothing against a report: it is then judged by itself alone. */
export function checkedReport(db: Sqlite.Database, text: string, { body, year, asOf }: ReportAsked): Checked {
  const figures = figuresOf(db, { indicators: all, period: yearPeriod(year), catalogue, body, asOf })
  const isKnown = figures.some(({ numerator, denominator }) => numerator !== 0 || (denominator ?? 0) !== 0)
  const place = surroundings(db).territory.get(body)?.name.zh
  return checkReport(
    text,
    isKnown ? { year, figures: new Map(figures.map((each) => [each.key, each])), place } : undefined,
  )
}
