/** A difference told from the sums kept ready is, case by case, the one told change by change. */
import { expect, it } from 'vitest'
import { differencePage, oneByOne } from '#app/db/difference-page.server'
import { partsWithin } from '#app/db/figures.server'
import { differenceCauses } from '#app/domain/figures/difference'
import { endOfDay } from '#app/domain/figures/known'
import { indicators } from '#app/domain/indicators'
import { dayOf, type Instant } from '#app/domain/law/day'
import { measures } from '#app/domain/measures'
import { catalogue } from '#app/domain/procedures'
import { aRandomCounty, countyBodies } from '#test/random-county'

const period = { from: '2019-11-01', to: '2020-09-17' }
const ways = [...catalogue.keys()].map((procedure) => ({ procedure }))
const counted = measures.map(({ key }) => [{ sign: 1 as const, measure: key, span: period, ways }])
const ofIndicators = indicators.map((each) => partsWithin(each, { period, catalogue }).numerator)
const days = ['2019-12-15', '2020-02-29', '2020-05-31', '2020-08-08'].map(endOfDay)
const within: Instant = '2020-03-20T04:00:00.000Z'

it.each([51, 52, 53])('whatever was counted, corrected or reopened (seed %i)', async (seed) => {
  const { database } = await aRandomCounty(seed, 260)
  const db = database.reader
  const found = new Map<string, number>()
  for (const since of [...days, within])
    for (const body of ['320614', ...countyBodies.slice(-3)])
      for (const parts of [...counted, ...ofIndicators])
        for (const only of [undefined, ...differenceCauses]) {
          const sums = parts.map((part) => ({ part, body }))
          const asked = { sums, since, asOfDay: dayOf(since), quantities: false, only, size: 7 }
          const { pages } = oneByOne(db, { ...asked, page: 1 })
          for (const page of new Set([1, Math.ceil(pages / 2), pages])) {
            const fast = differencePage(db, { ...asked, page })
            expect({ measure: parts[0]?.measure, ...fast }).toEqual({
              measure: parts[0]?.measure,
              ...oneByOne(db, { ...asked, page }),
            })
            for (const { cause } of fast.shown) found.set(cause, (found.get(cause) ?? 0) + 1)
          }
        }
  expect(Math.min(...['since', 'corrected', 'moved'].map((cause) => found.get(cause) ?? 0))).toBeGreaterThan(0)
})
