import { expect, it } from 'vitest'
import type { Refused } from '#app/http/refusal.server'
import { aMediation, disputeIn, settle } from '#test/factories/county'
import { committeeOf, TOWN, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'

const NOW = '2026-03-02T01:00:00.000Z'

async function aPartyWithNumbers() {
  const host = await aHost({ '/disputes/:number/reveal/:party': { loader, action } })
  await settle(host.database)
  const mediator = await host.person('mediator', committeeOf(VILLAGE))
  const who = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { disputeId, number } = await aMediation(host.database, who, NOW)
  const party = disputeIn(host.database, disputeId).parties[0]?.id ?? ''
  const path = `/disputes/${number}/reveal/${party}`
  const ask = (from: typeof mediator, reason: string, to = path) =>
    host.post(to, { csrf: from.csrf, reason }, { cookie: from.cookie })
  const records = () =>
    host.database.reader
      .prepare(`SELECT at, accountId, subject, disputeId, reason FROM AuditEntry WHERE action = 'reveal'`)
      .all()
  return { host, mediator, number, disputeId, party, path, ask, records }
}

it('shows the numbers once and leaves exactly one record of who, when and why', async () => {
  const { mediator, ask, records, party, disputeId } = await aPartyWithNumbers()
  const answer = await ask(mediator, '电话通知调解')
  expect(answer.status).toBe(200)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.text).toContain('11010519491231002X')
  expect(answer.text).toContain('10012345678')
  expect(records()).toEqual([
    { at: NOW, accountId: mediator.account, subject: party, disputeId, reason: '电话通知调解' },
  ])
})

it('shows nothing and records nothing without a reason', async () => {
  const { mediator, ask, records } = await aPartyWithNumbers()
  const answer = await ask(mediator, ' ')
  expect(answer.status).toBe(422)
  const refused = Object.values((JSON.parse(answer.text) as { actionData: Record<string, Refused> }).actionData)[0]
  expect(refused?.fieldErrors).toEqual({ reason: ['required'] })
  expect(answer.text).not.toContain('002X')
  expect(records()).toEqual([])
})

it('shows nothing before it is asked', async () => {
  const { host, mediator, path, records } = await aPartyWithNumbers()
  const answer = await host.ask(path, { headers: { cookie: mediator.cookie } })
  expect(answer.status).toBe(200)
  expect(answer.text).not.toContain('002X')
  expect(records()).toEqual([])
})

it('refuses who may not: an official, another committee, another dispute', async () => {
  const { host, mediator, ask, path, records } = await aPartyWithNumbers()
  const official = await host.person('official', TOWN)
  expect((await ask(official, 'curious')).status).toBe(403)
  const other = await host.person('mediator', committeeOf(TOWN))
  expect((await ask(other, 'curious')).status).toBe(404)
  expect((await ask(mediator, 'curious', path.replace(/[^/]+$/, 'no-such-party'))).status).toBe(404)
  expect(records()).toEqual([])
})
