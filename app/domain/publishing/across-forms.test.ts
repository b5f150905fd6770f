/**
 * A stranger with all published returns of a year and the definitions of their columns: months of one form, quarters and the
 * year of another. What is withheld must not follow from what is told, whichever forms it is told in.
 */
import { describe, expect, it } from 'vitest'
import type { FrozenCell } from '#app/domain/frozen/entry'
import { halfPeriod, quarterPeriod } from '#app/domain/figures/period'
import { monthPeriod, yearPeriod, type Period } from '#app/domain/law/day'
import { catalogue } from '#app/domain/procedures'
import { administrativeReconsideration as rules } from '#app/domain/procedures/administrative-reconsideration'
import { withheldIn, type Sheet } from '#app/domain/publishing/figures'
import { returnByKey } from '#app/domain/returns'
import { partsOfCell } from '#app/domain/returns/fill'
import type { Cell } from '#app/domain/returns/return'

const nobody = { below: () => [] }
const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
const outcomes = Object.keys(rules.outcomes)
/** How many cases were concluded in the month with the outcome. */
type Year = ReadonlyMap<string, number>
const atom = (month: string, outcome: string) => `${month} ${outcome}`

const formOf = (key: string) => {
  const form = returnByKey(key)
  if (!form) throw new Error(key)
  return form
}
/** The columns that count what was concluded, by outcome. */
const columns = (key: string): Cell[] =>
  formOf(key).cells.filter(({ kind, numerator }) => {
    const [term] = numerator
    return kind === 'count' && term !== undefined && 'measure' in term.select && term.select.measure === 'concluded'
  })

function atomsOf(cell: Cell, period: Period): string[] {
  const ways = partsOfCell(cell, period, catalogue).numerator.flatMap((part) => part.ways)
  const named = ways.flatMap((way) => way.outcomes ?? outcomes)
  return months
    .filter((month) => `${month}-15` > period.from && `${month}-15` < period.to)
    .flatMap((month) => named.map((outcome) => atom(month, outcome)))
}

function sheetOf(key: string, period: Period, year: Year): Sheet {
  const form = formOf(key)
  const cells = columns(key).map((cell): FrozenCell => {
    const numerator = atomsOf(cell, period).reduce((sum, each) => sum + (year.get(each) ?? 0), 0)
    const { no, name, kind, decimals, rounding } = cell
    const digits = { numerator, denominator: null, value: numerator, display: String(numerator) }
    return { key: cell.key, no, name, kind, decimals, rounding, ...digits }
  })
  const there = new Set(cells.map((each) => each.key))
  return {
    ...{ id: `${key} ${period.from} ${period.to}`, body: 'd', cells },
    equations: form.equations
      .map(({ left, right }) => ({ left: [...left], right: [...right] }))
      .filter(({ left, right }) => [...left, ...right].every((each) => there.has(each))),
    partsOf: (each) => {
      const cell = form.cells.find((one) => one.key === each)
      return cell && partsOfCell(cell, period, catalogue)
    },
  }
}

/** Every withheld small count whose line is a sum and difference of lines that are told. */
function recovered(told: readonly { key: string; period: Period; sheet: Sheet; hidden: Set<string> }[]): string[] {
  const nought = new Set<string>()
  const known: string[][] = []
  const secret: { name: string; atoms: string[] }[] = []
  for (const { key, period, sheet, hidden } of told)
    for (const cell of columns(key)) {
      const value = sheet.cells.find((each) => each.key === cell.key)?.numerator ?? 0
      const atoms = atomsOf(cell, period)
      if (hidden.has(cell.key)) secret.push({ name: `${sheet.id} ${cell.key}=${value}`, atoms })
      else if (value === 0) for (const each of atoms) nought.add(each)
      else known.push(atoms)
    }
  const places = new Map(
    months.flatMap((month) => outcomes.map((each) => atom(month, each))).map((each, i) => [each, i]),
  )
  const vector = (atoms: readonly string[]) => {
    const of = Array<number>(places.size).fill(0)
    for (const each of atoms) if (!nought.has(each)) of[places.get(each) ?? 0] = 1
    return of
  }
  const basis: number[][] = []
  for (const each of known) {
    const rest = reduced(vector(each), basis)
    if (rest.some((n) => n !== 0)) basis.push(scaled(rest))
  }
  return secret
    .filter(({ name }) => Number(name.split('=')[1]) < 5)
    .filter(({ atoms }) => reduced(vector(atoms), basis).every((n) => n === 0))
    .map(({ name }) => name)
}

const PRIME = 1_000_003
const mod = (n: number) => ((n % PRIME) + PRIME) % PRIME
const leading = (row: readonly number[]) => row.findIndex((n) => n !== 0)
function inverse(n: number): number {
  let [result, base, power] = [1, mod(n), PRIME - 2]
  for (; power > 0; power = Math.floor(power / 2), base = (base * base) % PRIME)
    if (power % 2 === 1) result = (result * base) % PRIME
  return result
}
const scaled = (row: readonly number[]) => {
  const by = inverse(row[leading(row)] ?? 1)
  return row.map((n) => (n * by) % PRIME)
}
function reduced(row: readonly number[], basis: readonly (readonly number[])[]): number[] {
  let rest = row.map(mod)
  for (const each of basis) {
    const by = rest[leading(each)] ?? 0
    if (by !== 0) rest = rest.map((n, i) => mod(n - by * (each[i] ?? 0)))
  }
  return rest
}

const periods: readonly (readonly [string, Period])[] = [
  ...months.map((month) => ['monthly-reconsideration', monthPeriod(month)] as const),
  ...([1, 2, 3, 4] as const).map((n) => ['reconsideration', quarterPeriod(2026, n)] as const),
  ['reconsideration', halfPeriod(2026, 1)],
  ['reconsideration', yearPeriod(2026)],
]
/** Each once its time is over; the same with those of a day the other way round. */
const asTheyEnd = periods.toSorted(([, a], [, b]) =>
  a.to === b.to ? (a.from < b.from ? 1 : -1) : a.to < b.to ? -1 : 1,
)
const theYearFirst = periods.toSorted(([, a], [, b]) =>
  a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? -1 : 1,
)

/** Published in this order. */
function published(order: readonly (readonly [string, Period])[], year: Year) {
  const sheets = order.map(([key, period]) => ({ key, period, sheet: sheetOf(key, period, year) }))
  const hidden = withheldIn(
    sheets.map(({ sheet }) => sheet),
    nobody,
  )
  return sheets.map((each, i) => ({ ...each, hidden: hidden[i] ?? new Set<string>() }))
}

/** The same for the same seed. */
function yearOf(seed: number): Year {
  let state = seed
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647
  const often = new Map(outcomes.map((each) => [each, next() < 0.4 ? 0 : next() * next() * 14]))
  return new Map(
    months.flatMap((month) =>
      outcomes.map((each) => [atom(month, each), Math.floor(next() * 1.6 * (often.get(each) ?? 0))] as const),
    ),
  )
}

describe('what months tell of a quarter in another form', () => {
  it('is withheld there too: corrected directly less varied is annulled', () => {
    const year: Year = new Map(
      months
        .slice(0, 3)
        .flatMap((month) => [
          [atom(month, 'annulled'), 1] as const,
          [atom(month, 'varied'), 8] as const,
          [atom(month, 'upheld'), 20] as const,
          [atom(month, 'withdrawn'), 6] as const,
        ]),
    )
    const told = published([...periods.slice(0, 3), ...periods.slice(12, 13)], year)
    expect([...(told[3]?.hidden ?? [])].sort()).toEqual(expect.arrayContaining(['result-annulled', 'result-varied']))
    expect(recovered(told)).toEqual([])
  })

  it.each(Array.from({ length: 12 }, (_, i) => i + 1))('is not found out by any sum of them (%i)', (seed) => {
    const year = yearOf(seed)
    expect(recovered(published(periods, year))).toEqual([])
    expect(recovered(published(asTheyEnd, year))).toEqual([])
  })

  it('is rarely found out where the year is told before its last month, which then cannot be kept', () => {
    const found = Array.from({ length: 6 }, (_, i) => recovered(published(theYearFirst, yearOf(i + 1))))
    expect(found.flat().length).toBeLessThan(2)
  })
})
