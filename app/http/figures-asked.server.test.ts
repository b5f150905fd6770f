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

/** The years of a county that had forty disputes in 2020 and three in 2022; `today` says which year is running. */
async function opened(query: string, today: string, registered: Record<string, number> = { 2020: 40, 2022: 3 }) {
  const database = await aSmallCounty()
  await database.exclusively((db) => {
    const put = db.prepare(
      `INSERT INTO Rollup (body, period, procedure, measure, category, level, outcome, count, quantity)
        VALUES ('320614', ?, 'grid-handling', 'registered', 'neighbour', 'grid', '', ?, ?)`,
    )
    for (const [year, count] of Object.entries(registered)) put.run(year, count, count)
  })
  const url = new URL(`/figures?${query}`, 'http://localhost')
  const asked = figuresAsked({ url, database, person: official, today })
  return asked.ok ? [asked.value.query.year, asked.value.period.from.slice(0, 4), asked.value.passedOver] : asked
}

it.each([
  ['the latest with a body of records', '', '2022-02-01', ['2020', '2020', '2022']],
  ['the year asked for, however empty', 'year=2022', '2022-02-01', ['2022', '2022', null]],
  ['the latest up to the day it is known on', 'as-of=2020-05-01', '2022-02-01', ['2020', '2020', null]],
  ['that of a day asked for', 'from=2022-01-05', '2022-02-01', ['2022', '2022', null]],
  [
    'none but its days, where both are asked for',
    'from=2019-01-05&to=2022-01-01',
    '2022-02-01',
    [undefined, '2019', null],
  ],
])('opens on %s', async (_, query, today, expected) => {
  expect(await opened(query, today)).toEqual(expected)
})

it('opens on the running year once it has enough, and where there is nothing at all', async () => {
  expect(await opened('', '2022-02-01', { 2020: 30, 2022: 3 })).toEqual(['2022', '2022', null])
  expect(await opened('', '2022-02-01', {})).toEqual(['2022', '2022', null])
})

it('says of every condition at once what is wrong with it', async () => {
  expect(await opened('year=20x&as-of=soon&part=week-1&decimals=-1', '2022-02-01')).toMatchObject({
    refusal: {
      fields: { year: ['not-valid'], 'as-of': ['not-a-day'], part: ['not-a-choice'], decimals: ['not-a-choice'] },
    },
  })
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
