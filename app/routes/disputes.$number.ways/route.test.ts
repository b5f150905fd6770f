import { expect, it } from 'vitest'
import { aMediation, settle, takes } from '#test/factories/county'
import { committeeOf, TOWN, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { loader } from './route'
import type { WaysData } from './view'

const NOW = '2026-03-02T01:00:00.000Z'

async function aCase() {
  const host = await aHost({ '/disputes/:number/ways': { loader } })
  await settle(host.database)
  const mediator = await host.person('mediator', committeeOf(VILLAGE))
  const who = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { disputeId, number } = await aMediation(host.database, who, NOW)
  const see = (from = mediator) => host.ask(`/disputes/${number}/ways`, { headers: { cookie: from.cookie } })
  return { host, who, disputeId, see }
}

const dataIn = (text: string): WaysData =>
  Object.values((JSON.parse(text) as { loaderData: Record<string, WaysData> }).loaderData).find((each) => each)!

it('leads on by a step while the mediation runs, by a beginning once it is over', async () => {
  const { host, who, disputeId, see } = await aCase()
  const nexts = async () =>
    Object.fromEntries(dataIn((await see()).text).ways.map((each) => [each.procedure, each.next?.kind]))
  expect(await nexts()).toMatchObject({ 'people-mediation': undefined, arbitration: 'step' })
  await takes(host.database, who, disputeId, 'withdraw', NOW)
  expect(await nexts()).toMatchObject({ 'people-mediation': 'begin' })
})

it('is for who may see the dispute, not its course only', async () => {
  const { host, see } = await aCase()
  expect((await see()).status).toBe(200)
  expect((await see(await host.person('official', TOWN))).status).toBe(403)
  expect((await see(await host.person('mediator', committeeOf(TOWN)))).status).toBe(404)
})
