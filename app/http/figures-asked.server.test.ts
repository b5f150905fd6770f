import { expect, it } from 'vitest'
import { changeBody } from '#app/db/bodies.server'
import { figuresAsked } from '#app/http/figures-asked.server'
import { aSmallCounty } from '#test/random-county'

const official = { account: 'o', name: '官', role: 'official', body: '320614-gov' } as const
const COMMITTEE = '320614101-mc'

async function ask(query: string) {
  const database = await aSmallCounty()
  let n = 0
  const asking = { by: 'a', now: '2020-07-01T00:00:00.000Z', newId: () => `e${n++}` }
  await changeBody(database, { kind: 'end', code: COMMITTEE, to: '2020-06-30', into: '320614102-mc' }, asking)
  const url = new URL(`/figures?${query}`, 'http://localhost')
  return figuresAsked({ url, database, person: official, today: '2022-01-01' })
}

const gone = { ok: false, refusal: { code: 'body-not-in-force', fields: { body: ['not-a-choice'] } } }

it.each([
  ['the year it ended', `body=${COMMITTEE}&year=2020`, { ok: true }],
  ['the first half of it', `body=${COMMITTEE}&year=2020&part=half-1`, { ok: true }],
  ['the half after', `body=${COMMITTEE}&year=2020&part=half-2`, gone],
  ['a year later', `body=${COMMITTEE}&year=2021`, gone],
  ['long before there was any', `body=${COMMITTEE}&year=1990`, gone],
  ['today’s bodies, of which it is none', `body=${COMMITTEE}&year=2020&tree=now`, gone],
  [
    'today’s bodies, of one that took it in',
    'body=320614102-mc&year=2020&tree=now',
    { ok: true, value: { tree: 'now' } },
  ],
  ['no tree at all', 'tree=oak', { ok: false, refusal: { code: 'invalid-entry', fields: { tree: ['not-a-choice'] } } }],
])('a body that was not there then is refused: %s', async (_, query, expected) => {
  expect(await ask(query)).toMatchObject(expected)
})

it('takes several procedures together, and none where one is not on the shelf', async () => {
  expect(await ask('procedure=arbitration,people-mediation')).toMatchObject({
    ok: true,
    value: { scope: { procedures: ['people-mediation', 'arbitration'] } },
  })
  expect(await ask('procedure=arbitration,chess')).toMatchObject({
    ok: false,
    refusal: { fields: { procedure: ['not-a-choice'] } },
  })
})
