import { connect } from 'node:net'
import { redirect } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { open } from '#app/http/doorway.server'
import { aHost, type Answer } from '#test/host'

const done: string[] = []
const routes = {
  '/page': {
    loader: open(() => ({ hello: 'there' })),
    action: open(async () => {
      done.push('acted')
      return { acted: true }
    }),
  },
  '/away': { loader: open(() => redirect('/page')) },
  '/broken': {
    loader: open(() => {
      throw new Error('a fault')
    }),
  },
  '/who': { loader: open(({ context, url }) => ({ ip: context.ip, host: url.host })) },
}

const formType = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (headers: Record<string, string>) => ({
  method: 'POST',
  headers: { ...formType, ...headers },
  body: 'a=b',
})

function expectSafeHeaders({ headers }: Answer) {
  expect(headers['content-security-policy']).toMatch(/script-src 'self' 'nonce-[\w-]{22}'/)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-frame-options']).toBe('DENY')
  expect(headers['referrer-policy']).toBe('same-origin')
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['cache-control']).toContain('no-store')
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers['x-powered-by']).toBeUndefined()
}

describe('every answer', () => {
  it('carries the headers: pages, data, redirects, faults, refusals, what is not there, health', async () => {
    const host = await aHost(routes)
    const paths = [
      '/page',
      '/page?_data=routes/page',
      '/away',
      '/broken',
      '/nothing',
      '/__manifest',
      '/healthz',
      '/readyz',
    ]
    for (const path of paths) expectSafeHeaders(await host.ask(path))
    expectSafeHeaders(await host.ask('/page', post({})))
    expectSafeHeaders(await host.post('/page', {}))
  })

  it('has a nonce and an id of its own', async () => {
    const host = await aHost(routes)
    const [a, b] = [await host.ask('/page'), await host.ask('/page')]
    expect(a.headers['content-security-policy']).not.toBe(b.headers['content-security-policy'])
    expect(a.headers['x-request-id']).not.toBe(b.headers['x-request-id'])
  })

  it('asks for https from then on where people come by https, and only there', async () => {
    const variables = { ORIGIN: 'https://fengqiao.example', FENGQIAO_KEY: 'x' }
    const secure = await (await aHost(routes, { mode: 'production', variables })).ask('/page')
    expect(secure.headers['strict-transport-security']).toMatch(/max-age=31536000/)
    expect(secure.headers['content-security-policy']).toContain('upgrade-insecure-requests')
    const plain = await (await aHost(routes)).ask('/page')
    expect(plain.headers['strict-transport-security']).toBeUndefined()
  })
})

describe('the gate', () => {
  const paths = ['/page', '/page?_data=routes%2Fpage', '/page?_data=root', '/page?index']

  it.each(paths)('refuses a post to %s from anywhere else, before anything is done', async (path) => {
    const host = await aHost(routes)
    const own = host.url
    const foreign: Record<string, string>[] = [
      {},
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: '' },
      { origin: `${own}.evil.example` },
      { origin: own.replace('127.0.0.1', 'localhost') }, // another origin than the one it was sent to
      { origin: 'http://127.0.0.1:1' },
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      { origin: 'https://evil.example', host: 'evil.example' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      { origin: own, 'sec-fetch-site': 'cross-site' },
      { origin: own, 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'none' },
      { referer: `${own}/page` },
      { 'content-type': 'text/plain', origin: 'https://evil.example' },
      { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://evil.example' },
      { 'content-type': 'application/json', origin: 'https://evil.example' },
    ]
    done.length = 0
    for (const headers of foreign) {
      const answer = await host.ask(path, post(headers))
      expect([headers, answer.status]).toEqual([headers, 403])
      expect(answer.text).toContain('foreign-request')
    }
    for (const method of ['PUT', 'PATCH', 'DELETE', 'PROPFIND'])
      expect((await host.ask(path, { method, headers: { origin: 'https://evil.example' } })).status).toBe(403)
    expect(done).toEqual([])
  })

  it('lets our own pages through, in old browsers too', async () => {
    const host = await aHost(routes)
    const own: Record<string, string>[] = [
      { origin: host.url },
      { origin: host.url, 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of own) expect((await host.ask('/page', post(headers))).status).toBe(200)
  })

  it('knows only the configured address in production', async () => {
    const variables = { ORIGIN: 'https://fengqiao.example', FENGQIAO_KEY: 'x' }
    const host = await aHost(routes, { mode: 'production', variables })
    const status = async (origin: string) => (await host.ask('/page', post({ origin }))).status
    expect(await status('https://fengqiao.example')).toBe(200)
    expect(await status(host.url)).toBe(403)
    expect(await status('http://fengqiao.example')).toBe(403)
  })

  it('is told by nobody what the site is called', async () => {
    const host = await aHost(routes)
    const headers = { 'x-forwarded-host': 'evil.example:99', 'x-forwarded-port': '99' }
    const { text } = await host.ask('/who', { headers })
    expect(JSON.parse(text)).toMatchObject({ loaderData: { 'routes/who': { host: new URL(host.url).host } } })
  })

  it.each(['a b', '[::', 'x:99999999'])('refuses a name that is none: %s', async (host) => {
    expect((await (await aHost(routes)).ask('/page', { headers: { host } })).status).toBe(400)
  })

  it('believes no address a stranger claims', async () => {
    const { text } = await (await aHost(routes)).ask('/who', { headers: { 'x-forwarded-for': '9.9.9.9' } })
    expect(JSON.parse(text)).toMatchObject({ loaderData: { 'routes/who': { ip: '127.0.0.1' } } })
  })
})

describe('addresses', () => {
  it.each(['/__manifest', '/__manifest?p=/page', '/page.data', '/_root.data'])('has nothing at %s', async (path) => {
    expect((await (await aHost(routes)).ask(path)).status).toBe(404)
  })

  it('is alive, and ready when its database is migrated', async () => {
    const host = await aHost()
    expect((await host.ask('/healthz')).text).toBe('{"ok":true}')
    expect((await host.ask('/readyz')).status).toBe(200)
    await host.database.exclusively((db) => db.exec('DELETE FROM _prisma_migrations'))
    expect((await host.ask('/readyz')).status).toBe(503)
  })
})

describe('limits', () => {
  it('refuses a form that is too long, and takes a file as long as it may be', async () => {
    const host = await aHost(routes)
    const origin = { origin: host.url }
    const long = { method: 'POST', headers: { ...formType, ...origin }, body: `a=${'x'.repeat(513 * 1024)}` }
    expect((await host.ask('/page', long)).status).toBe(413)
    const type = { 'content-type': 'multipart/form-data; boundary=x' }
    const file = { method: 'POST', headers: { ...type, ...origin }, body: Buffer.alloc(10 * 1024 * 1024, 'x') }
    expect((await host.ask('/page', file)).status).toBe(200)
    expect((await host.ask('/page', { ...file, body: Buffer.alloc(12 * 1024 * 1024) })).status).toBe(413)
  })

  it('refuses a body of unknown length', async () => {
    const host = await aHost(routes)
    const headers = { ...formType, origin: host.url, 'transfer-encoding': 'chunked', 'content-length': '' }
    delete (headers as Partial<typeof headers>)['content-length']
    expect((await rawPost(host.url, headers)).startsWith('HTTP/1.1 411')).toBe(true)
  })

  it('sends the one too many away at once, and serves again when there is room', async () => {
    let finish = () => {}
    const slow = { loader: open(() => new Promise<object>((resolve) => (finish = () => resolve({})))) }
    const host = await aHost({ '/slow': slow, ...routes }, { mostInFlight: 1 })
    const first = host.ask('/slow')
    await expect.poll(async () => (await host.ask('/page')).status).toBe(503)
    const refused = await host.ask('/page')
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '2'])
    expect((await host.ask('/healthz')).status).toBe(200)
    finish()
    expect((await first).status).toBe(200)
    await expect.poll(async () => (await host.ask('/page')).status).toBe(200)
  })
})

/** Posts one chunk, as no browser's form does. */
function rawPost(url: string, headers: Record<string, string>): Promise<string> {
  const { hostname, port, host } = new URL(url)
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    socket.end(`POST /page HTTP/1.1\r\n${lines.join('')}\r\n3\r\na=b\r\n0\r\n\r\n`)
    let text = ''
    socket.on('data', (part) => (text += String(part)))
    socket.on('close', () => resolve(text))
  })
}
