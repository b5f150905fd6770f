import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { perform } from '#app/db/perform.server'
import { action as assign, loader as handlers } from '#app/routes/disputes.$number.assign.$proceeding/route'
import type { AssignData } from '#app/routes/disputes.$number.assign.$proceeding/view'
import { action as addParty, loader as partyForm } from '#app/routes/disputes.$number.parties/route'
import type { Refused } from '#app/http/refusal.server'
import { aMediation, disputeIn, settle, takes } from '#test/factories/county'
import { committeeOf, TOWN, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'
import type { BeginData } from './view'

const NOW = '2026-03-02T01:00:00.000Z'

async function aCase() {
  const host = await aHost({
    '/disputes/:number/begin': { loader, action },
    '/disputes/:number/parties': { loader: partyForm, action: addParty },
    '/disputes/:number/assign/:proceeding': { loader: handlers, action: assign },
  })
  await settle(host.database)
  const mediator = await host.person('mediator', committeeOf(VILLAGE))
  const who = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { disputeId, number } = await aMediation(host.database, who, NOW)
  const post = (way: string, form: Record<string, string>, from = mediator) =>
    host.post(
      `/disputes/${number}/${way}`,
      { csrf: from.csrf, command: `c-${way.slice(0, 20)}`, ...form },
      { cookie: from.cookie },
    )
  const see = (way: string, from = mediator) =>
    host.ask(`/disputes/${number}/${way}`, { headers: { cookie: from.cookie } })
  return { host, mediator, who, disputeId, post, see, dispute: () => disputeIn(host.database, disputeId) }
}

const refusedIn = (text: string) =>
  Object.values((JSON.parse(text) as { actionData: Record<string, Refused> }).actionData)[0]
const dataIn = <T>(text: string) =>
  Object.values((JSON.parse(text) as { loaderData: Record<string, T> }).loaderData).find((each) => each)

it('begins another proceeding once the first is over, and not before', async () => {
  const { host, who, disputeId, post, see, dispute } = await aCase()
  const begin = { seen: '4', on: '2026-03-02', body: committeeOf(VILLAGE) }
  expect((await see('begin')).status).toBe(409)
  const early = await post('begin?procedure=people-mediation', begin)
  expect([early.status, refusedIn(early.text)?.code]).toEqual([409, 'way-not-open'])
  await takes(host.database, who, disputeId, 'withdraw', NOW)
  const page = await see('begin?procedure=people-mediation')
  expect(page.status).toBe(200)
  expect(dataIn<BeginData>(page.text)?.chosen?.body.options[0]?.code).toBe(committeeOf(VILLAGE))
  const again = { ...begin, command: 'c-2', seen: '5' }
  expect((await post('begin?procedure=people-mediation', again)).status).toBe(302)
  expect(dispute().proceedings.map((each) => [each.procedure, each.open])).toEqual([
    ['people-mediation', false],
    ['people-mediation', true],
  ])
  expect((await post('begin?procedure=no-such', again)).status).toBe(404)
})

it('adds a party, with numbers sealed, and says beside the field what is wrong with one', async () => {
  const { host, post, dispute } = await aCase()
  const party = { side: 'third', kind: 'person', name: '赵小明', minor: 'on', phone: '1234' }
  const wrong = await post('parties', party)
  expect([wrong.status, refusedIn(wrong.text)?.fieldErrors]).toEqual([422, { phone: ['bad-phone'] }])
  expect((await post('parties', { ...party, phone: '10087654321' })).status).toBe(302)
  expect(dispute().parties.at(-1)?.side).toBe('third')
  const row = host.database.reader.prepare(`SELECT name, phoneMasked, minor FROM Party WHERE side = 'third'`).get()
  expect(row).toEqual({ name: '赵小明', phoneMasked: '100****4321', minor: 1 })
})

it('assigns a handler of the body that has the case, and nobody else', async () => {
  const { host, mediator, post, dispute } = await aCase()
  const way = `assign/${dispute().proceedings[0]?.id}`
  const elsewhere = await host.person('mediator', committeeOf(TOWN))
  const free = { declared: 'none' }
  const no = await post(way, { ...free, handler: elsewhere.account })
  expect([no.status, refusedIn(no.text)?.fieldErrors]).toEqual([422, { handler: ['not-a-choice'] }])
  const unsaid = await post(way, { handler: mediator.account })
  expect([unsaid.status, refusedIn(unsaid.text)?.fieldErrors]).toEqual([422, { declared: ['required'] }])
  expect((await post(way, { ...free, handler: mediator.account })).status).toBe(302)
  expect(dispute().proceedings[0]?.handler).toBe(mediator.account)
})

it('puts a relation that is declared before who decides, and offers the recused no more', async () => {
  const { host, mediator, who, disputeId, post, see, dispute } = await aCase()
  const way = `assign/${dispute().proceedings[0]?.id}`
  const relative = await host.person('mediator', who.body)
  const declared = { declared: 'relation', handler: relative.account }
  const bare = await post(way, declared)
  expect([bare.status, refusedIn(bare.text)?.fieldErrors]).toEqual([422, { 'relation.relation': ['required'] }])
  expect((await post(way, { ...declared, 'relation.relation': 'near-relative' })).status).toBe(302)
  const item = dispute().threads[0]
  expect(item).toMatchObject({ state: 'asked', facts: { person: relative.account } })
  const entry = { decision: 'recused', decider: 'committee-head', 'decided-why': '堂兄弟' }
  const decide = { kind: 'thread' as const, thread: 'recusal', move: 'decide', item: item?.id, on: '2026-03-02', entry }
  const asking = { person: who, now: NOW, newId: randomUUID }
  expect(await perform(host.database, { id: 'c-recusal', disputeId, command: decide }, asking)).toMatchObject({
    ok: true,
  })
  const page = dataIn<AssignData>((await see(way)).text)
  expect(page?.handlers.map(({ id }) => id)).toEqual([mediator.account])
  expect(page?.recused).toHaveLength(1)
  const again = await post(way, { command: 'c-again', declared: 'none', handler: relative.account })
  expect([again.status, refusedIn(again.text)?.fieldErrors]).toEqual([422, { handler: ['not-a-choice'] }])
})

it('shows none of these to who may see the course only, and finds nothing for who may not see it', async () => {
  const { host, see, post, dispute } = await aCase()
  const official = await host.person('official', TOWN)
  const neighbour = await host.person('mediator', committeeOf(TOWN))
  for (const way of ['begin', 'parties', `assign/${dispute().proceedings[0]?.id}`]) {
    expect((await see(way, official)).status).toBe(403)
    expect((await post(way, {}, official)).status).toBe(403)
    expect((await see(way, neighbour)).status).toBe(404)
    expect((await post(way, {}, neighbour)).status).toBe(404)
  }
})
