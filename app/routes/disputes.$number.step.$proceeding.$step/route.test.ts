import { expect, it } from 'vitest'
import type { Person } from '#app/domain/people/permission'
import type { Refused } from '#app/http/refusal.server'
import { aMediation, disputeIn, settle, takes } from '#test/factories/county'
import { CENTRE, committeeOf, DISTRICT, TOWN, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'
import type { StepData } from './view'

const NOW = '2026-03-02T01:00:00.000Z'
const COMMITTEE = committeeOf(VILLAGE)

async function aMediationAtHand(people?: Parameters<typeof aMediation>[3]) {
  const host = await aHost({ '/disputes/:number/step/:proceeding/:step': { loader, action } })
  await settle(host.database)
  const [first, second] = [await host.person('mediator', COMMITTEE), await host.person('mediator', COMMITTEE)]
  const as = (account: string): Person => ({ account, name: '王芳', role: 'mediator', body: COMMITTEE })
  const { disputeId, number } = await aMediation(host.database, as(first.account), NOW, people)
  const proceeding = disputeIn(host.database, disputeId).proceedings[0]?.id ?? ''
  const path = (step: string) => `/disputes/${number}/step/${proceeding}/${step}`
  const post = (who: typeof first, step: string, form: Record<string, string>) =>
    host.post(path(step), { csrf: who.csrf, ...form }, { cookie: who.cookie })
  const take = (who: typeof first, step: string) => takes(host.database, as(who.account), disputeId, step, NOW)
  const events = () => disputeIn(host.database, disputeId).version
  return { host, first, second, number, path, post, take, events }
}

type Told = { loaderData: Record<string, StepData>; actionData: Record<string, Refused> | null }
const told = (text: string): Told => JSON.parse(text) as Told
const refusedIn = (text: string): Refused => Object.values(told(text).actionData ?? {})[0]!
const dataIn = (text: string): StepData => Object.values(told(text).loaderData).find((each) => each)!

const accept = { command: 'c-1', seen: '4', on: '2026-03-02', 'entry.difficulty': 'simple' }

it('takes a step once, however often its form arrives', async () => {
  const { post, first, events, number } = await aMediationAtHand()
  const answer = await post(first, 'accept', accept)
  expect(answer.status).toBe(302)
  expect(answer.headers.location).toBe(`/disputes/${number}?done=5`)
  expect((await post(first, 'accept', accept)).headers.location).toBe(`/disputes/${number}?done=5`)
  expect(events()).toBe(5)
})

it('says beside the field what is missing, and gives back what was typed', async () => {
  const { post, first, events } = await aMediationAtHand()
  const answer = await post(first, 'accept', { ...accept, 'entry.difficulty': '', 'entry.note': '已电话核实' })
  expect(answer.status).toBe(422)
  const { code, fieldErrors, values } = refusedIn(answer.text)
  expect(code).toBe('invalid-entry')
  expect(fieldErrors).toEqual({ 'entry.difficulty': ['required'] })
  expect(values['entry.note']).toBe('已电话核实')
  expect(events()).toBe(4)
})

it('refuses a day before the start of the case, and one after today', async () => {
  const { post, first } = await aMediationAtHand()
  const early = refusedIn((await post(first, 'accept', { ...accept, on: '2026-03-01' })).text)
  expect([early.code, early.about.start]).toEqual(['date-before-start', '2026-03-02'])
  expect(refusedIn((await post(first, 'accept', { ...accept, on: '2026-03-03' })).text).code).toBe('date-in-future')
})

it('tells the second of two people who was first, and keeps what the second typed', async () => {
  const { post, first, second, take, events } = await aMediationAtHand()
  await take(first, 'accept')
  const typed = { command: 'c-2', seen: '4', on: '2026-03-02', 'entry.difficulty': 'simple', 'entry.note': '我的说明' }
  const answer = await post(second, 'accept', typed)
  expect(answer.status).toBe(409)
  const { code, about, values } = refusedIn(answer.text)
  expect([code, about.name, about.n]).toEqual(['changed-meanwhile', '王芳', 5])
  expect(values).toMatchObject({ seen: '4', 'entry.note': '我的说明' })
  const { whose, recent, no } = dataIn(answer.text)
  expect(whose.version).toBe(5)
  expect(recent[0]?.about).toMatchObject({ kind: 'stepped', done: { zh: '已受理' } })
  expect(no?.zh).toContain('不能办理')
  expect(events()).toBe(5)
})

it('lets the second submit again on what is there now', async () => {
  const { post, first, second, take, events } = await aMediationAtHand()
  await take(first, 'accept')
  await take(first, 'start')
  const found = { command: 'c-3', on: '2026-03-02', 'entry.found': '现场看过' }
  expect((await post(second, 'investigate', { ...found, seen: '5' })).status).toBe(409)
  expect((await post(second, 'investigate', { ...found, seen: '6' })).status).toBe(302)
  expect(events()).toBe(7)
})

it('refuses an agreement without parties on both sides, in words', async () => {
  const alone = [{ side: 'applicant' as const, kind: 'person' as const, name: '李秀兰' }]
  const { post, first, take, host, path } = await aMediationAtHand(alone)
  await take(first, 'accept')
  await take(first, 'start')
  const page = await host.ask(path('agree'), { headers: { cookie: first.cookie } })
  expect(dataIn(page.text).needs?.zh).toContain('双方当事人')
  const answer = await post(first, 'agree', {
    ...{ command: 'c-4', seen: '5', on: '2026-03-02', 'entry.agreement-form': 'oral', 'entry.terms': '各让一步' },
    ...{ 'entry.performance': 'at-once', 'entry.confirmation': 'no' },
  })
  expect([answer.status, refusedIn(answer.text).code]).toEqual([409, 'needs-two-parties'])
})

it('shows the page of a step that is not possible now, without offering it', async () => {
  const { host, first, path } = await aMediationAtHand()
  const answer = await host.ask(path('agree'), { headers: { cookie: first.cookie } })
  expect(answer.status).toBe(409)
  expect(dataIn(answer.text).no?.zh).toContain('按目前的办理阶段')
  expect((await host.ask(path('no-such-step'), { headers: { cookie: first.cookie } })).status).toBe(404)
  expect((await host.ask(path('constructor'), { headers: { cookie: first.cookie } })).status).toBe(404)
})

it('offers to pass up only to where somebody can receive it, and says so where nobody can', async () => {
  const { host, first, path, take } = await aMediationAtHand()
  await take(first, 'accept')
  const offered = async () => dataIn((await host.ask(path('escalate'), { headers: { cookie: first.cookie } })).text)
  const before = (await offered()).page.bodies.to
  expect(before?.unstaffed).toBe(true)
  expect(before?.options.map(({ code }) => code)).toContain(committeeOf(DISTRICT))
  await host.person('official', committeeOf(DISTRICT))
  await host.person('mediator', committeeOf(TOWN))
  const after = (await offered()).page.bodies.to
  expect(after?.unstaffed).toBeUndefined()
  expect(after?.options.map(({ code }) => code)).toEqual([committeeOf(TOWN)])
})

it('says 403 to who may see the case and not act on it', async () => {
  const { host, path, post, events } = await aMediationAtHand()
  const official = await host.person('official', TOWN)
  expect((await host.ask(path('accept'), { headers: { cookie: official.cookie } })).status).toBe(403)
  expect((await post(official, 'accept', accept)).status).toBe(403)
  const mediator = await host.person('mediator', committeeOf(TOWN))
  expect((await host.ask(path('accept'), { headers: { cookie: mediator.cookie } })).status).toBe(404)
  expect((await post(mediator, 'accept', accept)).status).toBe(404)
  expect(events()).toBe(4)
})

it('asks first which way a case is handed over, then only what that way asks for', async () => {
  const { host, first, path, post, take, events } = await aMediationAtHand()
  await host.person('mediator', COMMITTEE)
  await take(first, 'accept')
  const see = async (way = '') =>
    dataIn((await host.ask(path('refer-on') + way, { headers: { cookie: first.cookie } })).text).page
  const choosing = await see()
  expect(choosing.way).toBeUndefined()
  expect(choosing.ways.map(({ key }) => key)).toEqual([
    'administrative-mediation',
    'lawyer-mediation',
    'administrative-adjudication',
    'labour-arbitration',
    'land-arbitration',
  ])
  const chosen = await see('?way=lawyer-mediation')
  expect(chosen.way?.key).toBe('lawyer-mediation')
  const fields = chosen.fields.map(({ name, required }) => [name, required])
  expect(fields).toContainEqual(['to', true])
  expect(fields).toContainEqual(['lawyer-place', true])
  expect(fields.map(([name]) => name)).not.toContain('adjudication-field')
  expect(fields.map(([name]) => name)).not.toContain('procedure')
  expect((await see('?way=arbitration')).way).toBeUndefined()
  const form = {
    command: 'c-9',
    seen: '5',
    on: '2026-03-02',
    'entry.procedure': 'lawyer-mediation',
    'entry.to': CENTRE,
  }
  const bare = await post(first, 'refer-on', form)
  expect([bare.status, refusedIn(bare.text).fieldErrors]).toEqual([422, { 'entry.lawyer-place': ['required'] }])
  expect((await post(first, 'refer-on', { ...form, 'entry.lawyer-place': 'service-centre' })).status).toBe(302)
  expect(events()).toBe(7)
})
