import { describe, expect, it } from 'vitest'
import { changesSince } from '#app/db/difference.server'
import { partsWithin } from '#app/db/figures.server'
import { sumOf } from '#app/db/sums.server'
import { causeOf } from '#app/domain/figures/difference'
import { endOfDay } from '#app/domain/figures/known'
import { indicators } from '#app/domain/indicators'
import { variantsOf } from '#app/domain/indicators/indicator'
import { catalogue } from '#app/domain/procedures'
import { aRandomCounty, countyBodies } from '#test/random-county'

const period = { from: '2019-11-01', to: '2020-09-30' }
const all = [...indicators, ...indicators.flatMap(variantsOf)]
const days = ['2019-10-01', '2019-12-15', '2020-02-29', '2020-05-31', '2020-08-08', '2021-12-31']

describe('the difference of a figure from what was known, of a county nobody wrote', () => {
  it.each([21, 22, 23])('is exactly what its list adds up to (seed %i)', async (seed) => {
    const { database } = await aRandomCounty(seed, 220)
    const db = database.reader
    const causes = new Map<string, number>()
    for (const day of days)
      for (const body of ['320614', '320614101', ...countyBodies.slice(-3)])
        for (const indicator of all) {
          const { numerator, denominator = [] } = partsWithin(indicator, { period, catalogue })
          for (const parts of [numerator, denominator]) {
            const total = (asOf?: string) =>
              parts.reduce(
                (sum, part) => {
                  const { count, quantity } = sumOf(db, { body, part, asOf })
                  return { count: sum.count + part.sign * count, quantity: sum.quantity + BigInt(part.sign) * quantity }
                },
                { count: 0, quantity: 0n },
              )
            const [then, now] = [total(endOfDay(day)), total()]
            const changes = changesSince(
              db,
              parts.map((part) => ({ body, part })),
              endOfDay(day),
            )
            const listed = changes.reduce((sum, { count }) => sum + count, 0)
            const amounts = changes.reduce((sum, { quantity }) => sum + quantity, 0n)
            expect([indicator.key, day, body, listed, amounts]).toEqual([
              ...[indicator.key, day, body, now.count - then.count, now.quantity - then.quantity],
            ])
            for (const change of changes) {
              const cause = causeOf(change, day, catalogue)
              causes.set(cause, (causes.get(cause) ?? 0) + 1)
            }
          }
        }
    expect(Math.min(...['since', 'corrected', 'moved'].map((cause) => causes.get(cause) ?? 0))).toBeGreaterThan(0)
  })
})
