import { redirect } from '@remix-run/node'
import { describe, expect, it, vi } from 'vitest'
import { setDisabled } from '#app/db/accounts.server'
import { attemptsInMemory } from '#app/http/attempts.server'
import { open } from '#app/http/doorway.server'
import { refused } from '#app/http/refusal.server'
import { signIn, signOut } from '#app/http/sign-in.server'
import { aHost, type TestHost } from '#test/host'

function routes() {
  const attempts = attemptsInMemory()
  return {
    '/sign-in': {
      action: open(async ({ request, context, database, form }) => {
        const sent = await form()
        const typed = { login: String(sent.get('login')), password: String(sent.get('password')) }
        const result = await signIn(typed, request, context, { database, attempts })
        return result.ok ? redirect('/me', { headers: { 'Set-Cookie': result.value } }) : refused(result.refusal)
      }),
    },
    '/sign-out': {
      action: open(async ({ context }) => redirect('/', { headers: { 'Set-Cookie': await signOut(context) } })),
    },
    '/me': { loader: open(({ person }) => ({ name: person?.name ?? 'stranger' })) },
  }
}

const attempt = (host: TestHost, login: string, password: string, headers = {}) =>
  host.post('/sign-in?_data=routes/sign-in', { login, password }, headers)
const audited = (host: TestHost) =>
  host.database.reader.prepare('SELECT action FROM AuditEntry ORDER BY id').pluck().all()

describe('signing in', () => {
  it('gives a cookie scripts cannot read, which opens the door', async () => {
    const host = await aHost(routes())
    const { login } = await host.person('mediator')
    const answer = await attempt(host, login, 'correct horse')
    const [cookie = ''] = answer.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/^fengqiao=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    const me = await host.ask('/me?_data=routes/me', { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(me.text).toContain('王芳')
    expect(audited(host)).toEqual(['sign-in'])
  })

  it('gives a cookie bound to https and this host where people come by https', async () => {
    const variables = { ORIGIN: 'https://fengqiao.example', FENGQIAO_KEY: 'x' }
    const host = await aHost(routes(), { mode: 'production', variables })
    const { login } = await host.person('mediator')
    const answer = await attempt(host, login, 'correct horse')
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^__Host-fengqiao=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    )
  })

  it('replaces the session the browser came with, whoever’s it was', async () => {
    const host = await aHost(routes())
    const [before, after] = [await host.person('mediator'), await host.person('official')]
    const form = { login: after.login, password: 'correct horse', csrf: before.csrf }
    const answer = await host.post('/sign-in?_data=routes/sign-in', form, { cookie: before.cookie })
    expect(answer.status).toBe(204)
    const old = await host.ask('/me?_data=routes/me', { headers: { cookie: before.cookie } })
    expect(old.text).toContain('stranger')
  })

  it('says the same of a wrong password, an unknown login and a disabled account, and audits each', async () => {
    const host = await aHost(routes())
    const [wrong, gone] = [await host.person('mediator'), await host.person('mediator')]
    await setDisabled(host.database, gone.account, true, { by: null, now: '2026-03-02T01:00:00.000Z' })
    const answers = [
      await attempt(host, wrong.login, 'wrong horse'),
      await attempt(host, 'nobody', 'correct horse'),
      await attempt(host, gone.login, 'correct horse'),
    ]
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401])
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1)
    expect(answers.every((answer) => answer.headers['set-cookie'] === undefined)).toBe(true)
    expect(audited(host)).toEqual(['account-disabled', 'sign-in-failed', 'sign-in-failed', 'sign-in-failed'])
    expect(JSON.stringify(host.database.reader.prepare('SELECT * FROM AuditEntry').all())).not.toMatch(/nobody|horse/)
  })

  it('takes as long over an unknown login as over a wrong password', async () => {
    const host = await aHost(routes())
    const { login } = await host.person('mediator')
    await attempt(host, 'nobody', 'x') // the first one makes nobody's password
    const time = async (name: string) => {
      const begin = performance.now()
      await attempt(host, name, 'wrong horse')
      return performance.now() - begin
    }
    const known: number[] = []
    const unknown: number[] = []
    // In turn, so that whatever else the machine does slows both.
    for (let i = 0; i < 8; i++) {
      known.push(await time(login))
      unknown.push(await time('nobody'))
    }
    // Without the hash an unknown login would be answered in a tenth of the time.
    const middle = (times: number[]) => times.sort((a, b) => a - b)[4] ?? 0
    expect(middle(unknown)).toBeGreaterThan(middle(known) / 2)
  })

  it('reads full-width letters as the plain ones', async () => {
    const host = await aHost(routes())
    const { login } = await host.person('mediator')
    expect((await attempt(host, login, 'ｃｏｒｒｅｃｔ horse')).status).toBe(204)
  })
})

describe('guessing', () => {
  it('is stopped after ten for one login, the right password included, and goes on for others', async () => {
    const host = await aHost(routes())
    const [victim, other] = [await host.person('mediator'), await host.person('mediator')]
    for (let i = 0; i < 10; i++) expect((await attempt(host, victim.login, `guess ${i}`)).status).toBe(401)
    expect((await attempt(host, victim.login, 'correct horse')).status).toBe(429)
    expect((await attempt(host, victim.login.toUpperCase(), 'correct horse')).status).toBe(429)
    expect((await attempt(host, other.login, 'correct horse')).status).toBe(204)
  })

  it('is stopped at once when made all together', async () => {
    const host = await aHost(routes())
    const { login } = await host.person('mediator')
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => attempt(host, login, `guess ${i}`)))
    expect(answers.filter((answer) => answer.status === 401).length).toBe(10)
    expect(answers.filter((answer) => answer.status === 429).length).toBe(20)
  })

  it('from one address leaves the victim free at another, and ends within a quarter of an hour', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    try {
      const attempts = attemptsInMemory()
      for (let i = 0; i < 10; i++) await attempts.begin('victim', '9.9.9.9')
      expect(await attempts.begin('victim', '9.9.9.9')).toBe(false)
      expect(await attempts.begin('victim', '1.1.1.1')).toBe(true)
      vi.advanceTimersByTime(15 * 60_000 + 1)
      expect(await attempts.begin('victim', '9.9.9.9')).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })

  it('over many logins from one address is stopped after a hundred', async () => {
    const attempts = attemptsInMemory()
    const outcomes: boolean[] = []
    for (let i = 0; i < 10_000; i++) outcomes.push(await attempts.begin(`login${i}`, '9.9.9.9'))
    expect(outcomes.filter(Boolean).length).toBe(100)
  })

  it('does not count those who sign in rightly', async () => {
    const attempts = attemptsInMemory()
    for (let i = 0; i < 300; i++) {
      expect(await attempts.begin(`login${i % 40}`, '9.9.9.9')).toBe(true)
      await attempts.succeeded(`login${i % 40}`, '9.9.9.9')
    }
  })
})

describe('signing out', () => {
  it('ends the session in the database and takes the cookie away', async () => {
    const host = await aHost(routes())
    const { cookie } = await host.person('mediator')
    const answer = await host.post('/sign-out?_data=routes/sign-out', {}, { cookie })
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^fengqiao=; Max-Age=0; /)
    expect((await host.ask('/me?_data=routes/me', { headers: { cookie } })).text).toContain('stranger')
    expect(audited(host)).toEqual(['sign-out'])
  })
})
