import { describe, expect, it } from 'vitest'
import { countCases } from '#app/db/cases.server'
import type { Database } from '#app/db/connection.server'
import { sumOf } from '#app/db/sums.server'
import { addressOf } from '#app/domain/figures/query'
import { indicatorByKey } from '#app/domain/indicators'
import { catalogue } from '#app/domain/procedures'
import { partsWithin } from '#app/db/figures.server'
import { cellAddress } from '#app/components/figures/table-view'
import { stockAddress } from '#app/components/figures/balance-scale'
import { figuresAsked, type FiguresAsked } from '#app/http/figures-asked.server'
import { aRandomCounty, countyBodies } from '#test/random-county'
import { partsOf, selectedOf } from '#app/routes/figures.cases/selection'
import { viewOf } from './view.server'

const official = { account: 'o', name: '官', role: 'official', body: '320614-gov' } as const

function askedAt(database: Database, address: string): { asked: FiguresAsked; params: URLSearchParams } {
  const url = new URL(address, 'http://localhost')
  const asked = figuresAsked({ url, database, person: official, today: '2022-01-01' })
  if (!asked.ok) throw new Error(`${address}: ${JSON.stringify(asked.refusal)}`)
  return { asked: asked.value, params: url.searchParams }
}

/** How many cases the page behind an address of a number lists. */
function listed(database: Database, address: string): number {
  const { asked, params } = askedAt(database, address)
  const selected = selectedOf(params)
  if (!selected) throw new Error(`${address} selects nothing`)
  const { body, category, asOf, scope, period } = asked
  const parts = partsOf(selected, scope.procedures, period)
  return countCases(
    database.reader,
    parts.map((part) => ({ part, body, category, asOf })),
  )
}

/** Every number of the page at an address, beside the count of the list its link leads to. */
function numbers(database: Database, address: string): { what: string; shown: number; listed: number }[] {
  const { asked } = askedAt(database, address)
  const { query, scope } = asked
  const { tables, balances, groups, overview } = viewOf(database.reader, asked)
  const found: { what: string; shown: number; listed: number }[] = []
  const check = (what: string, shown: number | null, to: string) => {
    if (shown !== null) found.push({ what: `${what} ${to}`, shown, listed: listed(database, to) })
  }
  for (const { key, rows } of tables)
    for (const row of rows)
      for (const cell of row.cells) check(`${key} ${row.key}`, cell.count, cellAddress(query, scope.asked, row, cell))
  for (const { key, count } of overview.course)
    check(
      `course ${key}`,
      count,
      addressOf('/figures/cases', query, { procedure: scope.asked || 'civil', measure: key }),
    )
  for (const { now, before } of overview.rates) {
    const earlier = before && { ...now, numerator: before.numerator, denominator: before.denominator }
    found.push(...indicatorNumbers(database, asked, now))
    if (earlier && overview.last)
      found.push(...indicatorNumbers(database, { ...asked, period: overview.last }, earlier))
  }
  for (const stock of balances)
    for (const key of ['opening', 'accepted', 'concluded', 'closing'] as const)
      check(`balance ${key}`, stock[key], stockAddress(key, stock.procedure, query))
  for (const { figures } of groups)
    for (const figure of figures) found.push(...indicatorNumbers(database, asked, figure))
  return found
}

type Shown = ReturnType<typeof viewOf>['groups'][number]['figures'][number]

function indicatorNumbers(database: Database, asked: FiguresAsked, { key, kind, numerator, denominator }: Shown) {
  const indicator = indicatorByKey(key)
  if (!indicator || kind === 'amount') return []
  const { body, category, asOf, period, scope } = asked
  const procedures = scope.asked === '' ? undefined : scope.procedures
  const parts = partsWithin(indicator, { period, catalogue, procedures })
  const count = (of: typeof parts.numerator) =>
    countCases(
      database.reader,
      of.map((part) => ({ part, body, category, asOf })),
    )
  const above = { what: key, shown: numerator, listed: count(parts.numerator) }
  return denominator === null
    ? [above]
    : [above, { what: `${key}/`, shown: denominator, listed: count(parts.denominator ?? []) }]
}

const addresses = [
  '/figures?year=2020',
  '/figures?year=2020&part=quarter-2',
  '/figures?year=2020&part=month-2&as-of=2020-03-15',
  '/figures?year=2020&as-of=2020-06-30',
  '/figures?from=2019-11-11&to=2020-07-19',
  '/figures?year=2020&body=320614101',
  '/figures?year=2020&body=320614102201&as-of=2020-09-09',
  '/figures?year=2020&procedure=administrative',
  '/figures?year=2020&procedure=people-mediation',
  '/figures?year=2020&category=neighbour',
]

// Every number of ten pages is counted again, hundreds of lists for each history: longer than a test usually takes.
describe('a page of figures of a county with a history nobody wrote', { timeout: 60_000 }, () => {
  it.each([11, 12, 13])('shows no number that its list of cases does not have (seed %i)', async (seed) => {
    const { database, done } = await aRandomCounty(seed, 150)
    expect(done).toBeGreaterThan(60)
    for (const address of addresses) {
      const found = numbers(database, address)
      expect(found.length).toBeGreaterThan(100)
      expect(
        found.filter((each) => each.shown !== each.listed),
        address,
      ).toEqual([])
    }
    expect(numbers(database, '/figures?year=2020').filter(({ shown }) => shown > 0).length).toBeGreaterThan(40)
  })

  it('gives the same from what is kept ready as from the lines themselves', async () => {
    const { database } = await aRandomCounty(14, 150)
    for (const address of addresses.filter((each) => !each.includes('as-of'))) {
      const { asked } = askedAt(database, address)
      const fromLines = { ...asked, asOf: '2022-01-01T00:00:00.000Z' }
      expect(viewOf(database.reader, fromLines), address).toEqual(viewOf(database.reader, asked))
    }
  })

  it('adds the rows of a table up to the sum asked for alone', async () => {
    const { database } = await aRandomCounty(15, 150)
    for (const body of countyBodies) {
      const { asked } = askedAt(database, `/figures?year=2020&body=${body}`)
      const { tables } = viewOf(database.reader, asked)
      const ways = asked.scope.procedures.map((procedure) => ({ procedure }))
      for (const { key, columns, rows } of tables.filter((table) => ['month', 'category'].includes(table.key)))
        for (const [i, { key: measure, before }] of columns.entries()) {
          if (before) continue
          const part = { sign: 1 as const, measure, ways, span: asked.period }
          const sum = rows.reduce((all, row) => all + (row.cells[i]?.count ?? 0), 0)
          expect([body, key, measure, sum]).toEqual([body, key, measure, sumOf(database.reader, { body, part }).count])
        }
    }
  })

  it('asks the database as often for many cases as for few', async () => {
    const counts = await Promise.all(
      [40, 160].map(async (commands) => queriesOf((await aRandomCounty(16, commands)).database)),
    )
    expect(counts[0]).toBe(counts[1])
    expect(counts[1]).toBeLessThanOrEqual(20)
  })
})

/** How many statements the page runs. */
function queriesOf(database: Database): number {
  let ran = 0
  const reader = new Proxy(database.reader, {
    get: (target, name) => {
      const value = Reflect.get(target, name) as unknown
      if (name !== 'prepare') return typeof value === 'function' ? value.bind(target) : value
      return (sql: string) => {
        const statement = target.prepare(sql)
        const all = statement.all.bind(statement)
        statement.all = (...given: unknown[]) => {
          ran++
          return all(...given)
        }
        return statement
      }
    },
  })
  viewOf(reader, askedAt(database, '/figures?year=2020').asked)
  return ran
}

describe('what may be asked of the figures', () => {
  const ask = async (query: string, body: string = official.body) => {
    const { database } = await aRandomCounty(1, 0)
    const url = new URL(`/figures?${query}`, 'http://localhost')
    return figuresAsked({ url, database, person: { ...official, body }, today: '2022-01-01' })
  }

  it('is the reader’s own area and what lies in it', async () => {
    expect(await ask('', '320614101-mc')).toMatchObject({ ok: true, value: { body: '320614101' } })
    expect(await ask('body=320614101201-01', '320614101-mc')).toMatchObject({ ok: true })
    expect(await ask('body=320614102', '320614101-mc')).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
    expect(await ask('body=320614', '320614101-mc')).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
    expect(await ask('body=320614102')).toMatchObject({ ok: true })
  })

  it.each(
    ['year=20', 'part=quarter-5', 'from=2020-02-30', 'from=2020-05-01&to=2020-04-01', 'as-of=soon'].concat([
      'procedure=chess',
      'category=love',
      'rounding=up',
      'decimals=7',
      'body=1',
    ]),
  )('is refused beside its field: %s', async (query) => {
    const result = await ask(query)
    const field = query.startsWith('from=2020-05') ? 'to' : query.split('=')[0]
    expect(result.ok ? [] : Object.keys(result.refusal.fields ?? {})).toEqual([field])
  })
})
