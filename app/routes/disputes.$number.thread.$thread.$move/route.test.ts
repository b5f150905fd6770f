import { expect, it } from 'vitest'
import type { Person } from '#app/domain/people/permission'
import type { Refused } from '#app/http/refusal.server'
import { aMediation, disputeIn, settle, takes } from '#test/factories/county'
import { committeeOf, TOWN, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'
import type { ThreadData } from './view'

const NOW = '2026-03-02T01:00:00.000Z'
const COMMITTEE = committeeOf(VILLAGE)

/** A mediation under way, its mediator, and a room of the committee. */
async function aMediationAtHand() {
  const host = await aHost({ '/disputes/:number/thread/:thread/:move': { loader, action } })
  await settle(host.database)
  const mediator = await host.person('mediator', COMMITTEE)
  const who: Person = { account: mediator.account, name: '王芳', role: 'mediator', body: COMMITTEE }
  const { disputeId, number } = await aMediation(host.database, who, NOW)
  await takes(host.database, who, disputeId, 'accept', NOW)
  await host.database.exclusively((db) => {
    db.prepare(`INSERT INTO Room (id, body, name, seats, "from") VALUES ('r-1', ?, '一号室', 8, '2020-01-01')`).run(
      COMMITTEE,
    )
  })
  const dispute = () => disputeIn(host.database, disputeId)
  const at = (name: string, query = '') => `/disputes/${number}/thread/${name}${query}`
  const see = (name: string, query?: string, cookie = mediator.cookie) =>
    host.ask(at(name, query), { headers: { cookie } })
  const post = (name: string, form: string[][], query?: string) =>
    host.post(at(name, query), [['csrf', mediator.csrf], ...form], { cookie: mediator.cookie })
  const settled = async () => {
    for (const step of ['start', 'agree']) await takes(host.database, who, disputeId, step, NOW)
  }
  return { host, mediator, number, dispute, see, post, settled }
}

const told = (text: string) =>
  JSON.parse(text) as { loaderData: Record<string, ThreadData>; actionData: Record<string, Refused> | null }
const dataIn = (text: string): ThreadData => Object.values(told(text).loaderData).find((each) => each)!
const refusedIn = (text: string): Refused => Object.values(told(text).actionData ?? {})[0]!

const fields = (form: Readonly<Record<string, string>>) => Object.entries(form)
const session = {
  ...{ command: 'c-1', seen: '5', on: '2026-03-02', 'entry.sort': 'mediation', 'entry.day': '2026-03-09' },
  ...{ 'entry.from': '09:00', 'entry.until': '10:30', 'entry.where': 'room', 'entry.room': 'r-1' },
}

it('offers the rooms and people of the body, then those of the body above, and opens one for the case as it is now', async () => {
  const { see, post, dispute, number, mediator, host } = await aMediationAtHand()
  const colleague = await host.person('mediator', COMMITTEE)
  const above = await host.person('mediator', committeeOf(TOWN))
  const data = dataIn((await see('session/plan')).text)
  expect(data.choices.room?.map(({ id }) => id)).toEqual(['r-1'])
  expect(data.choices.people?.map(({ id }) => id)).toEqual([mediator.account, colleague.account, above.account])
  const people = [mediator.account, colleague.account]
  const answer = await post('session/plan', [...fields(session), ...people.map((id) => ['entry.people', id])])
  expect([answer.status, answer.headers.location]).toEqual([302, `/disputes/${number}?done=6`])
  expect(dispute().threads[0]).toMatchObject({ state: 'planned', of: dispute().proceedings[0]?.id })
  expect(dispute().threads[0]?.facts.people).toBe(people.join(','))
})

it('says beside the field what is wrong and gives back what was typed, all that was ticked too', async () => {
  const { post, mediator, dispute } = await aMediationAtHand()
  const people = [mediator.account, mediator.account].map((id) => ['entry.people', id])
  const answer = await post('session/plan', [...fields({ ...session, 'entry.from': 'nine' }), ...people])
  expect(answer.status).toBe(422)
  expect(refusedIn(answer.text).fieldErrors).toEqual({ 'entry.from': ['bad-format'] })
  expect(refusedIn(answer.text).values['entry.people']).toEqual([mediator.account, mediator.account])
  expect(dispute().threads).toEqual([])
})

it('names the room that is taken and until when, beside its field', async () => {
  const { post, see } = await aMediationAtHand()
  const alone = { ...session, 'entry.people': '' }
  expect((await post('session/plan', fields(alone))).status).toBe(302)
  const answer = await post(
    'session/plan',
    fields({ ...alone, command: 'c-2', seen: '6', 'entry.from': '10:00', 'entry.until': '11:00' }),
  )
  const { code, words, fieldErrors } = refusedIn(answer.text)
  expect([answer.status, code, fieldErrors]).toEqual([409, 'double-booked', { 'entry.room': ['taken'] }])
  expect(words.zh).toContain('一号室在2026-03-09 09:00至10:30已有安排')
  expect((await see('session/no-such-move')).status).toBe(404)
})

it('makes a move of a thing that is there, after the case has ended', async () => {
  const { post, see, dispute, settled } = await aMediationAtHand()
  expect((await see('follow-up/plan')).status).toBe(409)
  await settled()
  const on = { on: '2026-03-02', 'entry.day': '2026-03-02' }
  expect((await post('follow-up/plan', fields({ command: 'c-3', seen: '7', ...on }))).status).toBe(302)
  const item = `?item=${dispute().threads[0]?.id}`
  const page = dataIn((await see('follow-up/visit', item)).text).page
  expect([page.name.zh, page.of.zh, page.leads.map(({ zh }) => zh)]).toEqual(['登记回访', '回访', ['已回访']])
  const visit = { command: 'c-4', seen: '8', on: '2026-03-02', 'entry.how': 'phone', 'entry.found': 'satisfied' }
  expect((await post('follow-up/visit', fields(visit), item)).status).toBe(302)
  expect(dispute().threads[0]).toMatchObject({ state: 'visited', open: false })
  expect((await post('follow-up/visit', fields({ ...visit, command: 'c-5', seen: '9' }), '?item=id-999')).status).toBe(
    404,
  )
})

it('says on the page of a notice by when it is in time', async () => {
  const { post, see, dispute } = await aMediationAtHand()
  const talk = { ...session, 'entry.sort': 'traffic-talk', 'entry.day': '2026-03-16' }
  expect((await post('session/plan', fields(talk))).status).toBe(302)
  const page = dataIn((await see('session/tell-all', `?item=${dispute().threads[0]?.id}`)).text).page
  // Three working days before Monday 16 March (道路交通事故处理程序规定第八十八条): the 13th, 12th and 11th.
  expect(page.dues.map(({ rule, due }) => [rule, due])).toEqual([['traffic.notice', '2026-03-11']])
  expect(dataIn((await see('session/plan')).text).page.dues).toEqual([])
})
