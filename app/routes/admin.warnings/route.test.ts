import { expect, it } from 'vitest'
import { warningSettings } from '#app/db/watch.server'
import { warningDefaults } from '#app/domain/warnings/settings'
import type { Refused } from '#app/http/refusal.server'
import { settle } from '#test/factories/county'
import { CENTRE } from '#test/factories/territory'
import { aHost } from '#test/host'
import { action, loader } from './route'

const usual = Object.fromEntries(Object.entries(warningDefaults).map(([name, count]) => [name, String(count)]))

async function aDesk() {
  const host = await aHost({ '/admin/warnings': { loader, action } })
  await settle(host.database)
  const administrator = await host.person('administrator', CENTRE)
  const post = (form: Record<string, string>) =>
    host.post('/admin/warnings', { csrf: administrator.csrf, ...usual, ...form }, { cookie: administrator.cookie })
  const { reader } = host.database
  const audited = () => reader.prepare(`SELECT reason FROM AuditEntry WHERE action = 'warnings-set'`).pluck().all()
  return { post, audited, kept: () => warningSettings(reader) }
}

const refusedIn = (text: string) =>
  Object.values((JSON.parse(text) as { actionData: Record<string, Refused> }).actionData)[0]

it('keeps what an administrator sets, and says in the audit what was changed from what to what', async () => {
  const { post, audited, kept } = await aDesk()
  expect(kept()).toEqual(warningDefaults)
  expect((await post({ peopleYellow: '8', repeatDays: '180' })).headers.location).toBe('/admin/warnings?done=1')
  expect(kept()).toEqual({ ...warningDefaults, peopleYellow: 8, repeatDays: 180 })
  expect(audited()).toEqual(['peopleYellow 10→8，repeatDays 90→180'])
  await post({ peopleYellow: '8', repeatDays: '180' })
  expect(audited()).toHaveLength(1)
})

it.each([
  [{ peopleOrange: '9' }, { peopleOrange: ['too-small'] }],
  [{ policeRed: '1' }, { policeRed: ['too-small'] }],
  [{ peopleYellow: '1' }, { peopleYellow: ['too-small'] }],
  [{ repeatDays: '' }, { repeatDays: ['required'] }],
  [{ wagesRed: 'many' }, { wagesRed: ['not-a-number'] }],
])('does not take %o', async (bent, wrong) => {
  const { post, audited, kept } = await aDesk()
  const answer = await post(bent)
  expect([answer.status, refusedIn(answer.text)?.fieldErrors]).toEqual([422, wrong])
  expect([kept(), audited()]).toEqual([warningDefaults, []])
})
