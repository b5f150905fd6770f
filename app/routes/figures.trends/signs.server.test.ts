import { expect, it } from 'vitest'
import { countCases } from '#app/db/cases.server'
import type { Database } from '#app/db/connection.server'
import { perform } from '#app/db/perform.server'
import { addressOf } from '#app/domain/figures/query'
import { figuresAsked } from '#app/http/figures-asked.server'
import { partsOf, selectedOf } from '#app/routes/figures.cases/selection'
import { aSmallCounty } from '#test/random-county'
import { signsOf } from './signs.server'

const official = { account: 'o', name: '官', role: 'official', body: '320614-gov' } as const

function askedAt(database: Database, address: string) {
  const url = new URL(address, 'http://localhost')
  const asked = figuresAsked({ url, database, person: official, today: '2020-04-10' })
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusal))
  return { asked: asked.value, url }
}

function listed(database: Database, address: string): number {
  const { asked, url } = askedAt(database, address)
  const selected = selectedOf(url.searchParams)
  if (!selected) throw new Error(address)
  const { body, category, asOf, scope, period } = asked
  return countCases(
    database.reader,
    partsOf(selected, scope.procedures, period).map((part) => ({ part, body, category, asOf })),
  )
}

/** Quarrels in the village of a town, registered on that many days of a month. */
async function quarrels(
  database: Database,
  town: string,
  category: 'neighbour' | 'family',
  month: string,
  count: number,
) {
  const body = `${town}201-01`
  const person = { account: `w ${body}`, name: '某', role: 'grid-worker', body } as const
  for (let i = 1; i <= count; i++) {
    const on = `${month}-${String(i).padStart(2, '0')}`
    const id = `${town} ${category} ${on}`
    const command = {
      kind: 'register' as const,
      title: '田埂',
      category,
      source: 'grid-report' as const,
      place: body,
      on,
      procedure: 'grid-handling',
      body,
      entry: {},
    }
    const people = (['applicant', 'respondent'] as const).map((side) => ({
      side,
      kind: 'person' as const,
      name: '张三',
    }))
    let n = 0
    const result = await perform(
      database,
      { id, command, people },
      { person, now: `${on}T02:00:00.000Z`, newId: () => `${id} ${n++}` },
    )
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  }
}

it('finds the kind that rises in a town, not the one that rises every March, nor the one that is few', async () => {
  const database = await aSmallCounty()
  const [one, other] = ['320614101', '320614102']
  // Neighbours in the first town: 2 in February, 3 in March of last year, 14 now. (14 − 2)² = 144 > 6.66 × 16; 121 > 6.66 × 17.
  await quarrels(database, one, 'neighbour', '2019-03', 3)
  await quarrels(database, one, 'neighbour', '2020-02', 2)
  await quarrels(database, one, 'neighbour', '2020-03', 14)
  // In the second as many, but so it was last March.
  await quarrels(database, other, 'neighbour', '2019-03', 12)
  await quarrels(database, other, 'neighbour', '2020-02', 2)
  await quarrels(database, other, 'neighbour', '2020-03', 14)
  // Families: from nothing, but nine.
  await quarrels(database, one, 'family', '2020-03', 9)
  const { asked } = askedAt(database, '/figures/trends?year=2020&part=month-3')
  const { found, spans } = signsOf(database.reader, asked)
  expect(spans.previous).toEqual({ from: '2020-02-01', to: '2020-02-29' })
  expect(found.map(({ place, category }) => [place.code, category.key])).toEqual([[one, 'neighbour']])
  const [sign] = found
  const counts = [sign?.now, sign?.previous, sign?.yearBefore].map((cell) => [
    cell?.count,
    listed(database, addressOf('/figures/cases', asked.query, cell?.more)),
  ])
  expect(counts).toEqual([
    [14, 14],
    [2, 2],
    [3, 3],
  ])
})

it('lists nothing against days before the records began', async () => {
  const database = await aSmallCounty()
  await quarrels(database, '320614101', 'neighbour', '2020-03', 14)
  const { asked } = askedAt(database, '/figures/trends?year=2020&part=month-3')
  expect(signsOf(database.reader, asked)).toMatchObject({ found: [], spans: { previous: null, yearBefore: null } })
})
