/** A figure as known at an instant, from what is kept added up, is what the lines themselves come to. */
import { describe, expect, it } from 'vitest'
import { cellsOf } from '#app/db/cells.server'
import { sumOf } from '#app/db/sums.server'
import { endOfDay } from '#app/domain/figures/known'
import type { Span } from '#app/domain/figures/period'
import { dayOf, startOfDayInstant } from '#app/domain/law/day'
import { procedures } from '#app/domain/procedures'
import { aRandomCounty, countyBodies } from '#test/random-county'

const spans: readonly Span[] = [
  { from: '2020-01-01', to: '2020-12-31' },
  { from: '2020-03-15', to: '2020-08-10' },
  { from: '2020-05-02', to: '2020-05-09' },
  { to: '2020-01-31' },
  { to: '2020-07-19' },
  { to: '2021-12-31' },
]

describe('sums as known at an instant', () => {
  it('are those of the lines, whatever was corrected, moved or taken back in between', async () => {
    const { database } = await aRandomCounty(21, 400)
    const db = database.reader
    const instants = db.prepare(`SELECT DISTINCT knownAt FROM Posting ORDER BY knownAt`).pluck().all() as string[]
    const taken = db.prepare(`SELECT count(*) FROM Posting WHERE sign = -1`).pluck().get()
    expect(taken).toBeGreaterThan(10)
    const asked = instants.filter((_, i) => i % Math.ceil(instants.length / 6) === 0)
    const posted = db.prepare(`SELECT DISTINCT measure FROM Posting`).pluck().all() as string[]
    expect(posted).toContain('accepted.source.application')
    const keys = { measures: posted, procedures: procedures.map((each) => each.key) }
    let some = 0
    // Within a day, at its end in Shanghai, just after its beginning, and long after all.
    const ends = asked.map((instant) => endOfDay(dayOf(instant)))
    const beginnings = asked.slice(0, 2).map((instant) => startOfDayInstant(dayOf(instant)))
    for (const asOf of [...asked, ...ends, ...beginnings, '2030-01-01T00:00:00.000Z'])
      for (const body of countyBodies.filter((_, i) => i % 3 === 0))
        for (const span of spans) {
          const cells = cellsOf(db, { bodies: [body], ...keys, span, asOf }, ['measure'])
          for (const measure of keys.measures) {
            const part = { sign: 1 as const, measure, span, ways: keys.procedures.map((procedure) => ({ procedure })) }
            const cell = cells.find((each) => each.measure === measure)
            const kept = { count: cell?.count ?? 0, quantity: cell?.quantity ?? 0n }
            expect([asOf, body, span, measure, kept]).toEqual([
              asOf,
              body,
              span,
              measure,
              sumOf(db, { body, part, asOf }),
            ])
            some += kept.count
          }
        }
    expect(some).toBeGreaterThan(1000)
  })
})
