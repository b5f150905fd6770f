import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestHost } from '#test/host'
import { started, told, type Hosted } from '#test/statistics-host'

describe('a page of statistics', () => {
  let hosted: Hosted
  let host: TestHost
  beforeAll(async () => void ({ host } = hosted = await started()))
  afterAll(() => hosted.stop())

  it('is answered by another process, every other page by the host', async () => {
    expect(told(await host.ask('/figures')).pid).not.toBe(process.pid)
    expect(told(await host.ask('/disputes'), '/disputes').pid).toBe(process.pid)
    expect(told(await host.post('/figures', {})).pid).toBe(process.pid)
  })

  it('carries the headers of the host, and what the host knows of the request', async () => {
    host.set('2026-03-04T05:06:07.000Z')
    const { cookie, account, csrf } = await host.person('official')
    const answer = await host.ask('/figures?year=2020', { headers: { cookie, 'accept-language': 'en' } })
    const { nonce, requestId, ...rest } = told(answer)
    expect(answer.headers['content-security-policy']).toContain(`'nonce-${String(nonce)}'`)
    expect(answer.headers['x-request-id']).toBe(requestId)
    expect(answer.headers['cache-control']).toContain('no-store')
    expect(rest).toMatchObject({
      ...{
        ip: '127.0.0.1',
        now: '2026-03-04T05:06:07.000Z',
        secure: false,
        demo: true,
        url: `${host.url}/figures?year=2020`,
      },
      visitor: { person: { account, role: 'official' }, csrf },
      headers: { cookie, 'accept-language': 'en' },
    })
  })

  it('knows who asks, and sends away who does not', async () => {
    const { cookie } = await host.person('official')
    expect(told(await host.ask('/figures/mine', { headers: { cookie } }), '/figures/mine')).toEqual({ name: '王芳' })
    const stranger = await host.ask('/figures/mine?year=2020', { headers: { cookie: `${cookie}x` } })
    expect([stranger.status, stranger.headers.location]).toEqual([302, '/sign-in?to=%2Ffigures%2Fmine%3Fyear%3D2020'])
  })

  it('believes nothing a client says of itself', async () => {
    const claims = {
      nonce: 'n',
      ip: '9.9.9.9',
      demo: false,
      visitor: { person: { account: 'a1', role: 'administrator' } },
    }
    const answer = await host.ask('/figures', {
      headers: {
        'x-fengqiao-context': JSON.stringify(claims),
        context: JSON.stringify(claims),
        'x-forwarded-for': '9.9.9.9',
      },
    })
    expect(told(answer)).toMatchObject({ ip: '127.0.0.1', visitor: null, demo: true })
    expect(told(answer)['nonce']).not.toBe('n')
    const body = JSON.stringify({ method: 'GET', url: 'http://evil.example/', headers: [], context: claims })
    expect(told(await host.ask('/figures', { body }))).toMatchObject({ ip: '127.0.0.1', url: `${host.url}/figures` })
  })

  it.each([
    ['/figures/away', 302],
    ['/figures/none', 404],
    ['/figures/wrong', 422],
    ['/figures/broken', 500],
    ['/figures/nowhere', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await host.ask(path)).status).toBe(status)
  })

  it('is sent on, and its cookie kept', async () => {
    const { location, 'set-cookie': cookies } = (await host.ask('/figures/away')).headers
    expect([location, cookies]).toEqual(['/figures?year=2020', ['size=large']])
  })

  it('comes whole however long, packed where that is asked for, and by HEAD without its body', async () => {
    const whole = await host.ask('/figures/file?_data=routes/figures/file')
    expect([whole.text.length, whole.headers['content-length'], whole.headers.etag]).toEqual([800_000, '800000', '"1"'])
    const packed = await host.ask('/figures/file?_data=routes/figures/file', { headers: { 'accept-encoding': 'gzip' } })
    expect([packed.status, packed.headers['content-encoding']]).toEqual([200, 'gzip'])
    const head = await host.ask('/figures/file?_data=routes/figures/file', { method: 'HEAD' })
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '800000'])
    expect(await host.ask('/figures', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })

  it('may write beside the host', async () => {
    const { cookie } = await host.person('official')
    host.set('2026-03-05T00:00:00.000Z')
    expect((await host.ask('/figures/written', { headers: { cookie } })).status).toBe(200)
    expect(host.database.reader.prepare('SELECT DISTINCT seenAt FROM Session').pluck().all()).toEqual([
      '2026-03-05T00:00:00.000Z',
    ])
  })

  it('keeps no other page waiting', async () => {
    const order: string[] = []
    const slow = host.ask('/figures/sum?ms=1500').then(() => order.push('statistics'))
    await host.ask('/disputes').then(() => order.push('another'))
    await slow
    expect(order).toEqual(['another', 'statistics'])
  })

  it('is not made for who went away before its turn came', async () => {
    const before = told(await host.ask('/figures/sum'), '/figures/sum')['answered'] as number
    const busy = host.ask('/figures/sum?ms=1500')
    await wait(300)
    const impatient = request(`${host.url}/figures/sum`).on('error', () => undefined)
    impatient.end()
    await wait(300)
    impatient.destroy()
    await busy
    expect(told(await host.ask('/figures/sum'), '/figures/sum')['answered']).toBe(before + 2)
  })
})
