/** Every number of a return on its page leads to a list of exactly so many cases. */
import { describe, expect, it } from 'vitest'
import { countCases } from '#app/db/cases.server'
import type { Database } from '#app/db/connection.server'
import { isKept } from '#app/domain/returns/fill'
import { figuresAsked } from '#app/http/figures-asked.server'
import { partsOf, selectedOf } from '#app/routes/figures.cases/selection'
import { linesOf } from '#app/routes/returns._index/list.server'
import { aRandomCounty } from '#test/random-county'
import { returnAsked } from './filled.server'

const official = { account: 'o', name: '官', role: 'official', body: '320614-gov' } as const
const today = '2022-01-01'

const visit = (database: Database, key: string, query = '') => ({
  ...{ database, person: official, today, now: `${today}T01:00:00.000Z`, params: { key } },
  url: new URL(`http://localhost/returns/${key}?${query}`),
})
const asked = (database: Database, key: string, query: string) => {
  const found = returnAsked(visit(database, key, query))
  if (!found.ok) throw new Error(JSON.stringify(found.refusal))
  return found.value
}

/** How many cases the page of cases lists at an address. */
function listed(database: Database, query: string): number | undefined {
  const url = new URL(`http://localhost/figures/cases?${query}`)
  const of = figuresAsked({ url, database, person: official, today })
  const selected = selectedOf(url.searchParams)
  if (!of.ok || !selected) return undefined
  const { body, asOf, period } = of.value
  return countCases(
    database.reader,
    partsOf(selected, [], period).map((part) => ({ part, body, asOf })),
  )
}

describe('a return on its page', () => {
  it.each(['annual-report', 'people-mediation', 'administrative-mediation', 'reconsideration', 'litigation-response'])(
    'has as many cases behind each number as it says: %s',
    async (key) => {
      const { database } = await aRandomCounty(31, 200)
      for (const more of ['', '&as-of=2020-09-30', '&body=320614101']) {
        const part = key === 'administrative-mediation' ? 'part=quarter-2' : ''
        const { form, filled } = asked(database, key, `year=2020&${part}${more}`)
        for (const cell of form.cells.filter((each) => isKept(each) && each.kind !== 'sum' && each.kind !== 'amount')) {
          const { numerator, denominator } = filled.cells.find((each) => each.key === cell.key) ?? {}
          const query = `return=${key}&cell=${cell.key}&year=2020&${part}${more}`
          expect([cell.key, listed(database, query)]).toEqual([cell.key, numerator])
          if (denominator !== null) expect(listed(database, `${query}&of=denominator`)).toBe(denominator)
        }
      }
    },
  )

  it('is of the year, else of the last period that is over', async () => {
    const { database } = await aRandomCounty(31, 20)
    expect(asked(database, 'people-mediation', 'year=2020').period.part).toBe('')
    expect(asked(database, 'administrative-mediation', 'year=2020').period.part).toBe('quarter-4')
    expect(asked(database, 'administrative-mediation', 'year=2022').period.part).toBe('quarter-1')
    expect(asked(database, 'monthly-reconsideration', 'year=2021&part=month-2').filled.period).toEqual({
      ...{ from: '2021-02-01', to: '2021-02-28' },
    })
  })

  it('is not there for a form or a part of the year that is none, nor its column', async () => {
    const { database } = await aRandomCounty(31, 20)
    const code = (key: string, query: string) => {
      const found = returnAsked(visit(database, key, query))
      return found.ok ? 'ok' : found.refusal.code
    }
    expect(code('no-such', '')).toBe('not-found')
    expect(code('administrative-mediation', 'part=month-3')).toBe('not-found')
    expect(code('administrative-mediation', 'part=quarter-5')).toBe('invalid-entry')
    expect(code('people-mediation', 'body=330100')).toBe('unknown-body')
    for (const cell of ['no-such', 'at-enterprise'])
      expect(selectedOf(new URLSearchParams({ return: 'people-mediation', cell, measure: 'accepted' }))).toBeUndefined()
  })
})

describe('the list of returns', () => {
  it('has what a body at that level hands in, up to the period that runs', () => {
    expect(linesOf('district', 2020, '2020-05-03').map(({ key }) => key)).toHaveLength(6)
    const town = linesOf('town', 2020, '2020-05-03')
    expect(town.map(({ key }) => key)).toEqual(['people-mediation', 'administrative-mediation'])
    expect(town[1]?.periods).toEqual([
      {
        kind: 'quarter',
        lines: [
          {
            ...{ part: 'quarter-1', name: { zh: '2020年第一季度', en: 'the first quarter of 2020' } },
            ...{ state: 'draft', due: '2020-04-05', late: true, frozen: null },
          },
          {
            ...{ part: 'quarter-2', name: { zh: '2020年第二季度', en: 'the second quarter of 2020' } },
            ...{ state: 'running', due: '2020-07-05', late: false, frozen: null },
          },
        ],
      },
    ])
    expect(linesOf('town', 2021, '2020-05-03').flatMap(({ periods }) => periods)).toEqual([])
  })
})
