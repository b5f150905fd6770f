import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { open } from '#app/http/doorway.server'
import { statisticsApart, type StatisticsApart } from '#app/http/statistics-apart.server'
import { startHost, type Answer, type TestHost } from '#test/host'

const program = fileURLToPath(new URL('../../test/apart-program.ts', import.meta.url))
const from = { program, flags: ['--import', 'tsx'], patience: 120_000, startWithin: 120_000 }

/** The pages as the host itself has them: where they answer, nobody answered apart. */
const here = open(() => ({ pid: process.pid }))
const acted = open(async () => ({ pid: process.pid }))
const pages = {
  '/figures': { loader: here, action: acted },
  '/figures/end': { loader: here },
  '/figures/sum': { loader: here },
  '/disputes': { loader: here },
}

type Hosted = { host: TestHost; apart: StatisticsApart; stop: () => Promise<void> }

async function started(settings: Parameters<typeof statisticsApart>[0] = {}): Promise<Hosted> {
  const apart = statisticsApart({ ...from, ...settings })
  const host = await startHost(pages, { statistics: apart })
  return { host, apart, stop: () => apart.end().then(host.stop) }
}

/** For a test that does something to the process. */
async function aHosted(settings: Parameters<typeof statisticsApart>[0] = {}): Promise<Hosted> {
  const hosted = await started(settings)
  onTestFinished(hosted.stop)
  return hosted
}

type Told = { pid: number; headers: Record<string, string>; url: string; [key: string]: unknown }
const told = ({ text }: Answer, path = '/figures'): Told =>
  (JSON.parse(text) as { loaderData: Record<string, Told> }).loaderData[`routes${path}`] as Told

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

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('the process', () => {
  it('when killed is followed by another, and takes no page with it', async () => {
    const { host } = await aHosted()
    const { pid } = told(await host.ask('/figures'))
    process.kill(pid, 'SIGKILL')
    const next = told(await host.ask('/figures')).pid
    expect([pid, process.pid]).not.toContain(next)
    const folder = mkdtempSync(join(tmpdir(), 'fengqiao-test-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = `/figures/end?once=${encodeURIComponent(join(folder, 'ended'))}`
    expect(told(await host.ask(path), '/figures/end').pid).not.toBe(next)
  })

  it('that ends in the middle of an answer breaks it off', async () => {
    const { host } = await aHosted()
    const broken = new Promise((resolve, reject) => {
      request(`${host.url}/figures/half?_data=routes/figures/half`, (answer) => {
        answer
          .on('error', resolve)
          .on('end', () => reject(new Error('it looked whole')))
          .resume()
      }).end()
    })
    expect(await broken).toMatchObject({ code: 'ECONNRESET' })
    expect((await host.ask('/figures')).status).toBe(200)
  })

  it('that a page ends twice is not followed by the host', async () => {
    const { host } = await aHosted()
    expect((await host.ask('/figures/end')).status).toBe(500)
    expect((await host.ask('/figures')).status).toBe(200)
  })

  it('that is stuck is ended, and the next answers', async () => {
    const { host } = await aHosted({ stuckAfter: 1_000 })
    await host.ask('/figures')
    const stuck = host.ask('/figures/sum?ms=20000')
    expect((await host.ask('/figures')).status).toBe(200)
    expect((await stuck).status).toBe(500)
  })

  it('that cannot be started leaves its pages to the host', async () => {
    const { host } = await aHosted({ program: join(tmpdir(), 'no-such-program.js') })
    expect(told(await host.ask('/figures')).pid).toBe(process.pid)
    expect(told(await host.ask('/figures')).pid).toBe(process.pid)
  })

  it('that is long in starting leaves them to the host until then', async () => {
    const { host } = await aHosted({ patience: 1 })
    expect(told(await host.ask('/figures')).pid).toBe(process.pid)
    await vi.waitFor(async () => expect(told(await host.ask('/figures')).pid).not.toBe(process.pid), 60_000)
  })

  it('ends when its host is killed', async () => {
    const asHost = spawn(process.execPath, [...from.flags, program, '--as-host'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const pid = Number(await new Promise((resolve) => asHost.stdout.once('data', (said) => resolve(String(said)))))
    expect(isAlive(pid)).toBe(true)
    asHost.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 30_000)
  })

  it('ends with the host, takes its folder away, and takes no signal for the end', async () => {
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('fengqiao-apart-'))
    const before = new Set(folders())
    const { host, apart } = await aHosted()
    const { pid } = told(await host.ask('/figures'))
    const own = folders().filter((name) => !before.has(name))
    process.kill(pid, 'SIGINT')
    process.kill(pid, 'SIGTERM')
    expect(told(await host.ask('/figures')).pid).toBe(pid)
    await apart.end()
    expect(isAlive(pid)).toBe(false)
    expect(own.filter((name) => existsSync(join(tmpdir(), name)))).toEqual([])
    expect(told(await host.ask('/figures')).pid).toBe(process.pid)
  })
})
