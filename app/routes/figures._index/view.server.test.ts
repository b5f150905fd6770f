import { describe, expect, it } from 'vitest'
import type { Database } from '#app/db/connection.server'
import { sumOf } from '#app/db/sums.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { askedAt, official } from '#test/listed'
import { numbers } from '#test/listed-numbers'
import { aRandomCounty, countyBodies } from '#test/random-county'
import { viewOf } from './view.server'

const today = '2022-01-01'

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
describe('a page of figures of a county with a history nobody wrote', () => {
  it.each([11, 12, 13])('shows no number that its list of cases does not have (seed %i)', async (seed) => {
    const { database, done } = await aRandomCounty(seed, 150)
    expect(done).toBeGreaterThan(60)
    for (const address of addresses) {
      const found = numbers({ database, today }, address)
      expect(found.length).toBeGreaterThan(100)
      expect(
        found.filter((each) => each.shown !== each.listed),
        address,
      ).toEqual([])
    }
    expect(numbers({ database, today }, '/figures?year=2020').filter(({ shown }) => shown > 0).length).toBeGreaterThan(
      40,
    )
  })

  it('gives the same from what is kept ready as from the lines themselves', async () => {
    const { database } = await aRandomCounty(14, 150)
    for (const address of addresses.filter((each) => !each.includes('as-of'))) {
      const { asked } = askedAt({ database, today }, address)
      const fromLines = { ...asked, asOf: '2022-01-01T00:00:00.000Z' }
      expect(viewOf(database.reader, fromLines), address).toEqual(viewOf(database.reader, asked))
    }
  })

  it('adds the rows of a table up to the sum asked for alone', async () => {
    const { database } = await aRandomCounty(15, 150)
    for (const body of countyBodies) {
      const { asked } = askedAt({ database, today }, `/figures?year=2020&body=${body}`)
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
  viewOf(reader, askedAt({ database, today }, '/figures?year=2020').asked)
  return ran
}

describe('what may be asked of the figures', () => {
  const ask = async (query: string, body: string = official.body) => {
    const { database } = await aRandomCounty(1, 0)
    const url = new URL(`/figures?${query}`, 'http://localhost')
    return figuresAsked({ url, database, person: { ...official, body }, today })
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
