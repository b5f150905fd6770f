import { expect, it } from 'vitest'
import { aMediation, settle } from '#test/factories/county'
import { committeeOf, DISTRICT, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { loader } from './route'

const PATH = '/figures/difference'
const mediator = { account: 'wang', name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }

/** One mediation, entered on 2 March 2026; the reader comes a month later. */
async function aReader() {
  const host = await aHost({ [PATH]: { loader } })
  await settle(host.database)
  await aMediation(host.database, mediator, '2026-03-02T01:00:00.000Z')
  host.set('2026-04-02T01:00:00.000Z')
  const { cookie } = await host.person('official', DISTRICT)
  return async (query: string) => {
    const { status, text } = await host.ask(`${PATH}${query}`, { headers: { cookie } })
    return { status, data: (JSON.parse(text) as { loaderData: Record<string, unknown> }).loaderData[`routes${PATH}`] }
  }
}

it('shows every figure that moved since the day, and how many did not', async () => {
  const read = await aReader()
  const { status, data } = await read('?year=2026&as-of=2026-03-01')
  expect(status).toBe(200)
  expect(data).toMatchObject({ one: null, every: { same: expect.any(Number) } })
  const { rows } = (data as { every: { rows: { now: { key: string }; by: number }[] } }).every
  expect(rows.find(({ now }) => now.key === 'disputes-registered')).toMatchObject({ by: 1, past: { numerator: 0 } })
})

it('asks for a day where none is given, without a figure', async () => {
  const read = await aReader()
  expect(await read('')).toMatchObject({ status: 200, data: { ok: true, one: null, every: null } })
})

it.each([
  ['?year=soon&as-of=never&part=x', { year: ['not-valid'], 'as-of': ['not-a-day'], part: ['not-a-choice'] }],
  ['?indicator=luck&as-of=2026-03-01', { indicator: ['not-a-choice'] }],
  ['?measure=luck', { indicator: ['not-a-choice'] }],
])('keeps what was typed in its form, with what is wrong beside it: %s', async (query, errors) => {
  const read = await aReader()
  const typed = Object.fromEntries(new URLSearchParams(query))
  const { status, data } = await read(query)
  expect([status, (data as { errors: unknown }).errors]).toEqual([422, errors])
  const { question } = data as { question: { query: object; keep: object } }
  expect({ ...question.keep, ...question.query }).toMatchObject(typed)
})
