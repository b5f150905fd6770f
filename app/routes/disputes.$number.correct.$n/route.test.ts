import { expect, it } from 'vitest'
import type { Refused } from '#app/http/refusal.server'
import { aMediation, disputeIn, does, settle, takes } from '#test/factories/county'
import { committeeOf, TOWN, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'
import type { CorrectData } from './view'

const NOW = '2026-03-02T01:00:00.000Z'

async function aMediationWithStory() {
  const host = await aHost({ '/disputes/:number/correct/:n': { loader, action } })
  await settle(host.database)
  const mediator = await host.person('mediator', committeeOf(VILLAGE))
  const who = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { disputeId, number } = await aMediation(host.database, who, NOW)
  await takes(host.database, who, disputeId, 'accept', NOW, { difficulty: 'simple', note: '电话已核实' })
  const path = (n: number) => `/disputes/${number}/correct/${n}`
  const see = async (n: number, cookie = mediator.cookie) => host.ask(path(n), { headers: { cookie } })
  const post = (n: number, form: Record<string, string>) =>
    host.post(path(n), { csrf: mediator.csrf, command: `c-${n}`, ...form }, { cookie: mediator.cookie })
  const dispute = () => disputeIn(host.database, disputeId)
  return { host, see, post, dispute, number }
}

const dataIn = (text: string) =>
  Object.values((JSON.parse(text) as { loaderData: Record<string, CorrectData> }).loaderData).find((each) => each)!
const refusedIn = (text: string) =>
  Object.values((JSON.parse(text) as { actionData: Record<string, Refused> }).actionData)[0]

it('comes filled in with what was written', async () => {
  const { see } = await aMediationWithStory()
  const data = dataIn((await see(5)).text)
  expect(data.values).toEqual({ 'entry.difficulty': 'simple', 'entry.note': '电话已核实' })
  expect([data.on, data.mayTakeBack]).toEqual(['2026-03-02', true])
  const registration = dataIn((await see(1)).text)
  expect(registration.values).toMatchObject({ 'entry.title': '排水沟纠纷', 'entry.category': 'neighbour' })
  expect(registration.mayTakeBack).toBe(false)
})

it('puts an entry right and keeps both', async () => {
  const { post, dispute, number } = await aMediationWithStory()
  const answer = await post(5, {
    ...{ intent: 'instead', seen: '5', reason: '难易程度选错', on: '2026-03-02', 'entry.difficulty': 'hard' },
  })
  expect([answer.status, answer.headers.location]).toEqual([302, `/disputes/${number}?done=6#entry-5`])
  expect(dispute().proceedings[0]?.facts.difficulty).toBe('hard')
})

it('corrects a fact of the registration and leaves the rest as it is', async () => {
  const { post, dispute } = await aMediationWithStory()
  const before = dispute()
  const answer = await post(1, {
    ...{ intent: 'instead', seen: '5', reason: '金额漏填', on: '2026-03-02', 'entry.title': '排水沟纠纷' },
    ...{ 'entry.story': '雨水流进李家院子', 'entry.category': 'housing-land', 'entry.source': 'application' },
    ...{ 'entry.place': VILLAGE, 'entry.amount': '1,200' },
  })
  expect(answer.status).toBe(302)
  expect(dispute()).toMatchObject({ category: 'housing-land', amount: 120000, title: before.title })
})

it('asks for a reason, and keeps what was typed', async () => {
  const { post, dispute } = await aMediationWithStory()
  const answer = await post(5, { intent: 'instead', seen: '5', on: '2026-03-02', 'entry.difficulty': 'hard' })
  expect([answer.status, refusedIn(answer.text)?.fieldErrors]).toEqual([422, { reason: ['required'] }])
  expect(refusedIn(answer.text)?.values['entry.difficulty']).toBe('hard')
  expect(dispute().version).toBe(5)
})

it('takes back an entry that should not have been made, unless later ones stand on it', async () => {
  const { post, dispute } = await aMediationWithStory()
  const begun = await post(4, { intent: 'take-back', seen: '5', reason: 'another case' })
  expect([begun.status, refusedIn(begun.text)?.code]).toEqual([409, 'correction-breaks-later'])
  expect((await post(5, { intent: 'take-back', seen: '5', reason: 'another case' })).status).toBe(302)
  expect(dispute().proceedings[0]?.stage).toBe('applied')
})

it('gives no filled-in form to who may see the course only', async () => {
  const { host, see } = await aMediationWithStory()
  const official = await host.person('official', TOWN)
  for (const n of [1, 2, 5]) {
    const answer = await see(n, official.cookie)
    expect(answer.status).toBe(403)
    for (const secret of ['排水沟', '雨水', '电话已核实', '李秀兰']) expect(answer.text).not.toContain(secret)
  }
  expect((await see(99, official.cookie)).status).toBe(404)
})

it('puts right what goes on beside the case, with what was chosen filled in', async () => {
  const { host, see, post, dispute } = await aMediationWithStory()
  const mediator = dispute().registeredBy
  const who = { account: mediator, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const entry = {
    sort: 'mediation',
    day: '2026-03-09',
    from: '09:00',
    until: '10:00',
    where: 'elsewhere',
    place: '村口',
  }
  const { id: disputeId, proceedings } = dispute()
  const session = { kind: 'thread' as const, thread: 'session', move: 'plan', proceeding: proceedings[0]?.id }
  const command = { ...session, on: '2026-03-02', entry: { ...entry, people: mediator } }
  await does(host.database, who, { disputeId, command }, NOW)
  const data = dataIn((await see(6)).text)
  expect(data.values).toMatchObject({ 'entry.from': '09:00', 'entry.people': mediator })
  expect(data.choices.people).toMatchObject([{ id: mediator }])
  const answer = await post(6, {
    ...{ intent: 'instead', seen: '6', reason: '时间写错', on: '2026-03-02' },
    ...{ ...data.values, 'entry.until': '11:00' },
  })
  expect(answer.status).toBe(302)
  expect(dispute().threads[0]?.booked).toMatchObject({ from: '09:00', until: '11:00' })
})
