import { describe, expect, it } from 'vitest'
import { setDisabled } from '#app/db/accounts.server'
import { removeSession, removeSessions, sessionsOf } from '#app/db/sessions.server'
import { open } from '#app/http/doorway.server'
import { sessionId, startSession } from '#app/http/session.server'
import { aHost, type TestHost } from '#test/host'

const routes = { '/me': { loader: open(({ person }) => ({ name: person?.name ?? 'stranger' })) } }

async function whoIs(host: TestHost, cookie: string): Promise<unknown> {
  const { text } = await host.ask('/me?_data=routes/me', { headers: { cookie } })
  return (JSON.parse(text) as { name: unknown }).name
}

describe('a session', () => {
  it('is known by its cookie, and the database holds nothing to sign in with', async () => {
    const host = await aHost(routes)
    const { cookie, account } = await host.person('mediator')
    expect(await whoIs(host, cookie)).toBe('王芳')
    expect(await whoIs(host, 'fengqiao=')).toBe('stranger')
    const token = cookie.split('=')[1] ?? ''
    const [kept] = sessionsOf(host.database, account, '2026-03-02T01:00:00.000Z')
    expect(kept?.id).toBe(sessionId(token))
    expect(JSON.stringify(host.database.reader.prepare('SELECT * FROM Session').all())).not.toContain(token)
    expect(await whoIs(host, `fengqiao=${kept?.id.slice(0, 43)}`)).toBe('stranger')
  })

  it('ends after eight idle hours', async () => {
    const host = await aHost(routes)
    const { cookie } = await host.person('mediator')
    host.set('2026-03-02T09:00:00.000Z')
    expect(await whoIs(host, cookie)).toBe('王芳')
    host.set('2026-03-02T17:00:00.001Z')
    expect(await whoIs(host, cookie)).toBe('stranger')
  })

  it('ends after seven days however busy', async () => {
    const host = await aHost(routes)
    const { cookie } = await host.person('mediator')
    for (let hour = 1; hour < 24 * 7; hour++) {
      host.set(new Date(Date.parse('2026-03-02T01:00:00.000Z') + hour * 3_600_000).toISOString())
      expect(await whoIs(host, cookie)).toBe('王芳')
      if (hour % 6 === 0) await host.database.exclusively(() => {}) // let "last seen" be written
    }
    host.set('2026-03-09T01:00:00.000Z')
    expect(await whoIs(host, cookie)).toBe('stranger')
  })

  it('ends when the account is disabled, though it is enabled again', async () => {
    const host = await aHost(routes)
    const { cookie, account } = await host.person('mediator')
    await setDisabled(host.database, account, true, { by: null, now: '2026-03-02T02:00:00.000Z' })
    expect(await whoIs(host, cookie)).toBe('stranger')
    await host.database.exclusively((db) => db.exec('UPDATE Account SET disabledAt = NULL'))
    expect(await whoIs(host, cookie)).toBe('stranger')
  })

  it('is ended one by one or everywhere, and nobody else’s with it', async () => {
    const host = await aHost(routes)
    const [here, other] = [await host.person('mediator'), await host.person('official')]
    const starting = { accountId: here.account, now: '2026-03-02T01:00:00.000Z', agent: null, replaces: undefined }
    const there = `fengqiao=${await startSession(host.database, starting)}`
    expect(await removeSession(host.database, other.account, sessionId(there.slice(9)))).toBe(0)
    expect(await removeSession(host.database, here.account, sessionId(there.slice(9)))).toBe(1)
    expect([await whoIs(host, there), await whoIs(host, here.cookie)]).toEqual(['stranger', '王芳'])
    expect(await removeSessions(host.database, here.account)).toBe(1)
    expect([await whoIs(host, here.cookie), await whoIs(host, other.cookie)]).toEqual(['stranger', '王芳'])
  })

  it('does not count under the name of plain http where https is the rule', async () => {
    const variables = { ORIGIN: 'https://fengqiao.example', FENGQIAO_KEY: 'x' }
    const host = await aHost(routes, { mode: 'production', variables })
    const { cookie } = await host.person('mediator')
    expect(cookie.startsWith('__Host-fengqiao=')).toBe(true)
    expect(await whoIs(host, cookie)).toBe('王芳')
    expect(await whoIs(host, cookie.replace('__Host-', ''))).toBe('stranger')
  })
})
