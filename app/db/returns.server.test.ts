/** Whatever happened in a county: the equations hold, and the list behind every column has exactly its number. */
import type Sqlite from 'better-sqlite3'
import { expect, it } from 'vitest'
import { casesOf, countCases } from '#app/db/cases.server'
import { filledReturn, sumsOfCell, type ReturnWanted } from '#app/db/returns.server'
import { endOfDay } from '#app/domain/figures/known'
import { yearOf } from '#app/domain/law/day'
import { returns } from '#app/domain/returns'
import { isKept } from '#app/domain/returns/fill'
import { periodsOf } from '#app/domain/returns/periods'
import type { Cell, Filled, Return } from '#app/domain/returns/return'
import { aRandomCounty, type RandomCounty } from '#test/random-county'

const bodies = ['320614', '320614101', '320614101201']
const yearsOf = ({ lastDay }: RandomCounty) => [2019, 2020, 2021].filter((year) => year <= yearOf(lastDay))

function everyFilling(made: RandomCounty, visit: (form: Return, filled: Filled, wanted: ReturnWanted) => void) {
  const now = `${made.lastDay}T04:00:00.000Z`
  for (const form of returns)
    for (const { period } of yearsOf(made).flatMap((year) => periodsOf(form, year)))
      for (const body of bodies) {
        const wanted = { body, period, now }
        visit(form, filledReturn(made.database.reader, form, wanted), wanted)
      }
}

it.each([21, 22, 23])('every equation holds, and every list has exactly its number (seed %i)', async (seed) => {
  const made = await aRandomCounty(seed, 250)
  const { reader } = made.database
  const seen = { equations: 0, cells: 0 }
  everyFilling(made, (form, filled, wanted) => {
    for (const { equation, left, right, holds } of filled.checks) {
      const name = `${form.key} ${form.equations[equation]?.name.en} ${wanted.body} ${wanted.period.from}`
      expect([name, left, holds]).toEqual([name, right, true])
      if (left > 0) seen.equations++
    }
    if (wanted.body !== '320614') return
    for (const cell of form.cells.filter(isKept)) {
      const { numerator, denominator } = filled.cells.find(({ key }) => key === cell.key) ?? {}
      const name = `${form.key} ${cell.key} ${wanted.period.from}`
      expect([name, behind(reader, cell, wanted)]).toEqual([name, numerator])
      const below = sumsOfCell(cell, wanted, 'denominator')
      expect([name, below.length > 0 ? countCases(reader, below) : null]).toEqual([name, denominator])
      if (numerator !== 0) seen.cells++
    }
  })
  expect(seen.equations).toBeGreaterThan(50)
  expect(seen.cells).toBeGreaterThan(100)
})

/** The rows of its list, or what they add up to. */
function behind(db: Sqlite.Database, cell: Cell, wanted: ReturnWanted): number {
  const sums = sumsOfCell(cell, wanted)
  if (cell.kind === 'count' || cell.kind === 'rate') return countCases(db, sums)
  return casesOf(db, sums, { size: 10_000 }).reduce((sum, { quantity }) => sum + quantity, 0)
}

it('says what was known: as of a day before anything was entered there is nothing', async () => {
  const { database } = await aRandomCounty(21, 60)
  const wanted = { body: '320614', period: { from: '2020-01-01', to: '2020-12-31' }, now: '2021-01-26T04:00:00.000Z' }
  for (const form of returns) {
    const before = filledReturn(database.reader, form, { ...wanted, asOf: endOfDay('2019-09-01') })
    expect(before.asOf).toBe('2019-09-01T15:59:59.999Z')
    expect(before.cells.filter(({ numerator }) => numerator !== 0)).toEqual([])
  }
})
