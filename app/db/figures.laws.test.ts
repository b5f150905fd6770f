/** Laws over the shelf of indicators, their variants and wordings, in counties with a history nobody wrote. */
import { describe, expect, it } from 'vitest'
import { countCases } from '#app/db/cases.server'
import type { Database } from '#app/db/connection.server'
import { figuresOf, partsWithin } from '#app/db/figures.server'
import { surroundings } from '#app/db/surroundings.server'
import { quarterPeriod } from '#app/domain/figures/period'
import { indicators } from '#app/domain/indicators'
import { compute, type Figure } from '#app/domain/indicators/compute'
import { variantsOf, wordingsOf, type Indicator } from '#app/domain/indicators/indicator'
import { sumOver } from '#app/domain/indicators/ledger'
import { monthPeriod, yearPeriod, type Period } from '#app/domain/law/day'
import type { Posting } from '#app/domain/measures/postings'
import { catalogue } from '#app/domain/procedures'
import { levels } from '#app/domain/territory/level'
import { aRandomCounty, countyBodies } from '#test/random-county'

const all: readonly Indicator[] = indicators.flatMap((each) => [...wordingsOf(each), ...variantsOf(each)])
const year = yearPeriod(2020)
const months = Array.from({ length: 12 }, (_, i) => monthPeriod(`2020-${String(i + 1).padStart(2, '0')}`))
const district = '320614'

type Asked = {
  body?: string
  period?: Period
  asOf?: string
  procedures?: readonly string[]
  of?: readonly Indicator[]
}

const figures = ({ reader }: Database, { body = district, period = year, of = all, ...rest }: Asked = {}): Figure[] =>
  figuresOf(reader, { indicators: of, body, period, catalogue, ...rest })

const isFlow = (each: Indicator): boolean =>
  [...each.numerator, ...(each.denominator ?? [])].every(
    ({ select }) => 'measure' in select && select.until === undefined,
  )
const sides = ({ numerator, denominator }: Figure): number[] => [numerator, denominator ?? 0]
const added = (parts: readonly Figure[]): number[] =>
  [0, 1].map((i) => parts.reduce((sum, each) => sum + (sides(each)[i] ?? 0), 0))

/** All that is in force, as postings in memory. */
const inForce = ({ reader }: Database): Posting[] =>
  reader
    .prepare(
      `SELECT p.* FROM Posting p WHERE p.sign = 1 AND EXISTS (SELECT 1 FROM Line l WHERE l.posting = p.id AND l.knownTo IS NULL)`,
    )
    .all() as Posting[]

describe.each([31, 32])('in a county of chance (seed %i)', (seed) => {
  it('lists exactly the cases of every number, by each definition, now and as known', async () => {
    const { database } = await aRandomCounty(seed, 260)
    for (const asOf of [undefined, '2020-07-09T10:00:00.000Z'])
      for (const body of [district, '320614101', '320614102201'])
        for (const period of [year, quarterPeriod(2020, 2), { from: '2020-03-03', to: '2020-09-17' }])
          for (const [i, figure] of figures(database, { body, period, asOf }).entries()) {
            const each = all[i]
            if (!each || each.kind === 'amount') continue
            const parts = partsWithin(each, { period, catalogue })
            const listed = [parts.numerator, parts.denominator ?? []].map((of) => {
              const sums = of.map((part) => ({ part, body, asOf }))
              return sums.length === 0 ? 0 : countCases(database.reader, sums)
            })
            expect([each.key, body, period.from, listed]).toEqual([each.key, body, period.from, sides(figure)])
          }
  })

  it('adds the months to the year, the levels and the procedures to the whole', async () => {
    const { database } = await aRandomCounty(seed, 260)
    const flows = all.filter(isFlow)
    const byMonth = months.map((period) => figures(database, { period, of: flows }))
    const whole = figures(database, { of: flows })
    for (const [i, each] of flows.entries())
      expect([each.key, added(byMonth.flatMap((month) => month[i] ?? []))]).toEqual([
        each.key,
        sides(whole[i] as Figure),
      ])
    const { territory } = surroundings(database.reader)
    const lines = inForce(database)
    const kindOf = (code: string) => territory.get(code)?.kind
    for (const [i, each] of all.entries()) {
      const parts = partsWithin(each, { period: year, catalogue })
      const of = (some: readonly Posting[]) => compute(each, parts, sumOver(some, kindOf))
      const expected = [each.key, sides(figures(database)[i] as Figure)]
      const byLevel = [...levels, ''].map((level) => of(lines.filter((line) => line.level === level)))
      expect([each.key, added(byLevel)]).toEqual(expected)
      const byProcedure = [...catalogue.keys()].map((key) => of(lines.filter((line) => line.procedure === key)))
      expect([each.key, added(byProcedure)]).toEqual(expected)
      expect([each.key, sides(of(lines.toReversed()))]).toEqual(expected)
    }
  })

  it('adds what the children of a body had, and what it had itself, to the whole', async () => {
    const { database } = await aRandomCounty(seed, 260)
    const { territory } = surroundings(database.reader)
    const lines = inForce(database)
    // A line counts above the body that has it and above the place; by the first alone the tree splits without a rest.
    const had = (code: string) => lines.filter(({ body }) => territory.within(body, code))
    for (const each of all) {
      const parts = partsWithin(each, { period: year, catalogue })
      const of = (some: readonly Posting[]) =>
        compute(
          each,
          parts,
          sumOver(some, (code) => territory.get(code)?.kind),
        )
      for (const code of countyBodies.filter((body) => territory.children(body).length > 0)) {
        const split = [
          of(lines.filter(({ body }) => body === code)),
          ...territory.children(code).map((child) => of(had(child.code))),
        ]
        expect([each.key, code, added(split)]).toEqual([each.key, code, sides(of(had(code)))])
      }
    }
  })

  it('has no data, not nought, where nothing is below the line, and never counts what was reopened as closed', async () => {
    const { database } = await aRandomCounty(seed, 260)
    for (const [i, figure] of figures(database, { period: yearPeriod(2031) }).entries()) {
      if (figure.denominator === 0) expect([all[i]?.key, figure.value]).toEqual([all[i]?.key, null])
      if (figure.kind === 'rate') expect(figure.display === '—').toBe(figure.denominator === 0)
    }
    const open = database.reader.prepare(`SELECT id FROM Proceeding WHERE open = 1`).pluck().all() as string[]
    const closed = new Set(
      inForce(database)
        .filter(({ measure }) => /^(concluded|resolved)/.test(measure))
        .map((line) => line.proceedingId),
    )
    expect(open.filter((id) => closed.has(id))).toEqual([])
  })
})

it('is not changed by a case outside its period', async () => {
  const [before, after] = [await aRandomCounty(33, 120), await aRandomCounty(33, 220)]
  // The longer history begins with the shorter; what is dated after its last day leaves earlier whole months alone,
  // as they were known then.
  const asOf = `${before.lastDay}T23:59:59.999Z`
  for (const period of [monthPeriod('2020-01'), monthPeriod('2020-03')])
    expect(figures(after.database, { period, asOf })).toEqual(figures(before.database, { period, asOf }))
})
