import { describe, expect, it } from 'vitest'
import { refuse } from '#app/domain/dispute/refusal'
import { acting, reading } from '#app/http/doorway.server'
import { valuesOf } from '#app/http/form.server'
import { granted, refused } from '#app/http/refusal.server'
import { aHost } from '#test/host'

const done: string[] = []
const routes = {
  '/figures': { loader: reading('see-figures', ({ person, today }) => ({ role: person.role, today })) },
  '/mine': { loader: reading('signed-in', ({ person }) => ({ name: person.name })) },
  '/parties': { loader: reading('see-parties', () => ({ ok: true })) },
  '/gone': { loader: reading('signed-in', () => granted(refuse('not-found'))) },
  '/do': {
    action: acting('register', ({ form, person }) => {
      done.push(`${person.role} ${String(form.get('what'))}`)
      return { done: true }
    }),
  },
  '/refuse': {
    action: acting('register', ({ form }) => {
      const fields = { on: ['not-a-day'] }
      return refused(
        { code: 'date-before-start', about: { on: '2020-01-01', start: '2020-01-02' }, fields },
        valuesOf(form),
      )
    }),
  },
}

describe('reading', () => {
  it('sends a stranger to sign in and back to where they were going', async () => {
    const host = await aHost(routes)
    const page = await host.ask('/figures?year=2020&q=%E5%99%AA')
    expect([page.status, page.headers.location]).toEqual([
      302,
      '/sign-in?to=%2Ffigures%3Fyear%3D2020%26q%3D%25E5%2599%25AA',
    ])
    const data = await host.ask('/figures?year=2020&_data=routes%2Ffigures')
    expect([data.status, data.headers['x-remix-redirect']]).toEqual([204, '/sign-in?to=%2Ffigures%3Fyear%3D2020'])
  })

  it('asks the table of permissions', async () => {
    const host = await aHost(routes)
    const [official, worker] = [await host.person('official'), await host.person('grid-worker')]
    const status = async (path: string, { cookie }: { cookie: string }) =>
      (await host.ask(path, { headers: { cookie } })).status
    expect(await status('/figures', official)).toBe(200)
    expect(await status('/figures', worker)).toBe(403)
    expect(await status('/parties', official)).toBe(403)
    expect(await status('/parties', worker)).toBe(200)
    expect(await status('/mine', worker)).toBe(200)
  })

  it('tells the day of Beijing', async () => {
    const host = await aHost(routes)
    const { cookie } = await host.person('official')
    host.set('2026-03-02T03:00:00.000Z')
    expect((await host.ask('/figures?_data=routes/figures', { headers: { cookie } })).text).toContain('2026-03-02')
    const late = await aHost(routes)
    late.set('2026-03-02T16:30:00.000Z')
    const person = await late.person('official')
    late.set('2026-03-02T17:00:00.000Z')
    const { text } = await late.ask('/figures?_data=routes/figures', { headers: { cookie: person.cookie } })
    expect(text).toContain('2026-03-03')
  })

  it('answers a refusal with its status and words in both languages', async () => {
    const host = await aHost(routes)
    const { cookie } = await host.person('mediator')
    const answer = await host.ask('/gone?_data=routes/gone', { headers: { cookie } })
    expect(answer.status).toBe(404)
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 'not-found',
      words: { zh: expect.stringContaining('没有找到'), en: expect.stringContaining('not found') },
    })
  })
})

describe('acting', () => {
  it('acts for who may, with their session’s token', async () => {
    const host = await aHost(routes)
    const { cookie, csrf } = await host.person('mediator')
    done.length = 0
    expect((await host.post('/do?_data=routes/do', { csrf, what: '调解' }, { cookie })).status).toBe(200)
    expect(done).toEqual(['mediator 调解'])
  })

  it('refuses without the token, with a wrong one and with another session’s', async () => {
    const host = await aHost(routes)
    const [me, other] = [await host.person('mediator'), await host.person('mediator')]
    done.length = 0
    const forms: Record<string, string>[] = [{}, { csrf: '' }, { csrf: 'x'.repeat(43) }, { csrf: other.csrf }]
    for (const form of forms)
      for (const path of ['/do', '/do?_data=routes/do'])
        expect((await host.post(path, form, { cookie: me.cookie })).status).toBe(403)
    expect(done).toEqual([])
  })

  it('refuses who may not, and sends a stranger to sign in', async () => {
    const host = await aHost(routes)
    const { cookie, csrf } = await host.person('official')
    done.length = 0
    expect((await host.post('/do', { csrf }, { cookie })).status).toBe(403)
    const stranger = await host.post('/do', { csrf })
    expect([stranger.status, stranger.headers.location]).toEqual([302, '/sign-in?to=%2Fdo'])
    expect(done).toEqual([])
  })

  it('refuses a body that is no form', async () => {
    const host = await aHost(routes)
    const { cookie } = await host.person('mediator')
    const bodies = [
      ['application/json', '{}'],
      ['text/plain', 'csrf=x'],
      ['multipart/form-data; boundary=x', 'not multipart'],
    ] as const
    for (const [type, body] of bodies) {
      const headers = { cookie, origin: host.url, 'content-type': type }
      expect([type, (await host.ask('/do', { method: 'POST', headers, body })).status]).toEqual([type, 422])
    }
  })

  it('gives back what was typed together with why not', async () => {
    const host = await aHost(routes)
    const { cookie, csrf } = await host.person('mediator')
    const answer = await host.post('/refuse?_data=routes/refuse', { csrf, on: '2020-01-01', story: '邻里' }, { cookie })
    expect(answer.status).toBe(422)
    expect(JSON.parse(answer.text)).toEqual({
      ok: false,
      code: 'date-before-start',
      words: { zh: expect.stringContaining('2020-01-02'), en: expect.stringContaining('2020-01-02') },
      about: { on: '2020-01-01', start: '2020-01-02' },
      fieldErrors: { on: ['not-a-day'] },
      values: { on: '2020-01-01', story: '邻里' },
    })
  })
})
