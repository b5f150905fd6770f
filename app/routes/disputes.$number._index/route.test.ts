import { expect, it } from 'vitest'
import type { DisputeView } from '#app/domain/dispute/view'
import { aMediation, settle } from '#test/factories/county'
import { committeeOf, JUSTICE, TOWN, VILLAGE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { loader } from './route'

const NOW = '2026-03-02T01:00:00.000Z'

async function aVillage() {
  const host = await aHost({ '/disputes/:number': { loader } })
  await settle(host.database)
  const mediator = await host.person('mediator', committeeOf(VILLAGE))
  const who = { account: mediator.account, name: '王芳', role: 'mediator' as const, body: committeeOf(VILLAGE) }
  const { number } = await aMediation(host.database, who, NOW)
  const see = (cookie: string, path = `/disputes/${number}`) => host.ask(path, { headers: { cookie } })
  return { host, mediator, number, see }
}

const viewIn = (text: string): DisputeView =>
  Object.values((JSON.parse(text) as { loaderData: Record<string, DisputeView> }).loaderData).find((each) => each)!

it('gives the mediator of the committee all of it, with numbers masked', async () => {
  const { mediator, see } = await aVillage()
  const answer = await see(mediator.cookie)
  expect(answer.status).toBe(200)
  const view = viewIn(answer.text)
  expect(view.content?.title).toBe('排水沟纠纷')
  expect(view.content?.parties[0]).toMatchObject({ name: '李秀兰', identityMasked: '110105********002X' })
  expect(view.entries.map((each) => each.by)).toEqual(['王芳', '王芳', '王芳', '王芳'])
  expect(answer.text).not.toContain('11010519491231002X')
  expect(answer.text).not.toContain('Cipher')
})

it('gives an official of the town the course without people, title or story', async () => {
  const { host, see } = await aVillage()
  const official = await host.person('official', TOWN)
  const answer = await see(official.cookie)
  expect(answer.status).toBe(200)
  for (const secret of ['排水沟', '雨水', '李秀兰', '王建国', '002X']) expect(answer.text).not.toContain(secret)
  expect(viewIn(answer.text).current?.stage.zh).toBe('已申请')
})

it('writes down who read it, once a day, and not who saw its course only', async () => {
  const { host, mediator, number, see } = await aVillage()
  const lines = () =>
    host.database.reader.prepare(`SELECT at, accountId, subject FROM AuditEntry WHERE action = 'open-dispute'`).all()
  await see((await host.person('official', TOWN)).cookie)
  expect(lines()).toEqual([])
  await see(mediator.cookie)
  await see(mediator.cookie)
  host.set('2026-03-02T15:59:59.000Z')
  const late = await host.person('mediator', committeeOf(VILLAGE))
  await see(late.cookie)
  host.set('2026-03-02T16:00:00.000Z')
  await see(late.cookie)
  expect(lines()).toEqual([
    { at: NOW, accountId: mediator.account, subject: number },
    { at: '2026-03-02T15:59:59.000Z', accountId: late.account, subject: number },
    { at: '2026-03-02T16:00:00.000Z', accountId: late.account, subject: number },
  ])
})

it('answers the same for a dispute one may not see as for one there is not', async () => {
  const { host, number, see } = await aVillage()
  const officer = await host.person('review-officer', JUSTICE)
  const hidden = await see(officer.cookie)
  const unknown = await see(officer.cookie, '/disputes/2026-999999')
  const nonsense = await see(officer.cookie, '/disputes/1%20OR%201')
  expect([hidden.status, unknown.status, nonsense.status]).toEqual([404, 404, 404])
  const plain = (text: string, address: string) => text.replaceAll(address, 'NUMBER')
  expect(plain(hidden.text, number)).toBe(plain(unknown.text, '2026-999999'))
})

it('turns away who may see no dispute at all, known or not', async () => {
  const { host, see } = await aVillage()
  const administrator = await host.person('administrator', TOWN)
  expect((await see(administrator.cookie)).status).toBe(403)
  expect((await see(administrator.cookie, '/disputes/2026-999999')).status).toBe(403)
})
