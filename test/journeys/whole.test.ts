/** For every procedure one whole journey through the door: where it stands, when it was due, what it counted, what it can print. */
import { describe, expect, it } from 'vitest'
import { verify } from '#app/db/verify.server'
import { procedures } from '#app/domain/procedures'
import { aDatabase } from '#test/database'
import { settle } from '#test/factories/county'
import { awarded } from '#test/journeys/awarded'
import { decided } from '#test/journeys/decided'
import { mediated } from '#test/journeys/mediated'
import { settled } from '#test/journeys/settled'
import { walked } from '#test/journeys/walk'

const journeys = [...settled, ...mediated, ...decided, ...awarded]

describe.each(journeys.map((journey) => [journey.procedure, journey] as const))('%s', (_, journey) => {
  it('is walked from its opening to its end and what follows', async () => {
    const database = await aDatabase()
    await settle(database)
    const { ends, posted } = journey
    expect(await walked(database, journey)).toEqual({ ends, posted })
    expect(verify(database.reader).checks.filter(({ ok }) => !ok)).toEqual([])
  })
})

it('is there for every procedure of the shelf', () => {
  expect(journeys.map(({ procedure }) => procedure).sort()).toEqual(procedures.map(({ key }) => key).sort())
})
