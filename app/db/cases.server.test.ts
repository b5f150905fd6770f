/** Pages of cases against the whole list and against the sums, in counties with a history nobody wrote. */
import { expect, it } from 'vitest'
import { isStock } from '#app/db/case-stretches.server'
import { sortedCases, casesOf, countCases, countKept, type CaseLine } from '#app/db/cases.server'
import type { Database } from '#app/db/connection.server'
import { partsWithin } from '#app/db/figures.server'
import type { Wanted } from '#app/db/sums.server'
import { indicators } from '#app/domain/indicators'
import { variantsOf } from '#app/domain/indicators/indicator'
import { monthPeriod, yearPeriod } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import { aRandomCounty, countyBodies } from '#test/random-county'

const district = '320614'
const keys = (lines: readonly CaseLine[]) =>
  lines.map(({ on, posting, copy, seq }) => `${on} ${posting}.${copy} ${seq}`)

/** Whatever the shelf counts, now and as known in the middle of the history. */
function everySum(asOf: string): Wanted[][] {
  const all = indicators.flatMap((each) => [each, ...variantsOf(each)])
  return [yearPeriod(2020), monthPeriod('2020-03')].flatMap((period) =>
    all.flatMap((each) => {
      const { numerator, denominator = [] } = partsWithin(each, { period, catalogue })
      return [numerator, denominator].flatMap((parts) =>
        [district, countyBodies[3] ?? district].flatMap((body) =>
          [undefined, asOf].map((known) => parts.map((part) => ({ part, body, asOf: known }))),
        ),
      )
    }),
  )
}

function turned({ reader }: Database, sums: readonly Wanted[], size: number): CaseLine[] {
  const found: CaseLine[] = []
  for (;;) {
    const page = casesOf(reader, sums, { after: found.at(-1), size })
    found.push(...page)
    if (page.length < size) return found
  }
}

function turnedBack({ reader }: Database, sums: readonly Wanted[], from: CaseLine, size: number): CaseLine[] {
  const found: CaseLine[] = [from]
  for (;;) {
    const page = casesOf(reader, sums, { before: found[0], size })
    found.unshift(...page)
    if (page.length < size) return found
  }
}

it.each([71, 72])('shows in pages, both ways, exactly the lines that are counted (%i)', async (seed) => {
  const { database, lastDay } = await aRandomCounty(seed, 400)
  const asOf = `2020-${lastDay.slice(5, 7)}-01T00:00:00.000Z`
  let stocks = 0
  for (const sums of everySum(asOf).filter(({ length }) => length > 0)) {
    const whole = casesOf(database.reader, sums, { size: 10_000 })
    const about = [sums[0]?.part.measure, sums[0]?.body, sums[0]?.asOf]
    expect([about, whole.length]).toEqual([about, countCases(database.reader, sums)])
    expect(countKept(database.reader, sums)).toBe(whole.length)
    expect(keys(whole)).toEqual(keys(sortedCases(database.reader, sums, { size: 10_000 })))
    if (isStock(sums)) stocks += whole.length
    expect(keys(turned(database, sums, 7))).toEqual(keys(whole))
    const last = whole.at(-1)
    if (last) expect(keys(turnedBack(database, sums, last, 7))).toEqual(keys(whole))
  }
  expect(stocks).toBeGreaterThan(9)
})
