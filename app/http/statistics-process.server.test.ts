import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aHosted, from, program, told } from '#test/statistics-host'

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
    const temporary = mkdtempSync(join(tmpdir(), 'fengqiao-test-'))
    vi.stubEnv('TMPDIR', temporary)
    onTestFinished(() => (vi.unstubAllEnvs(), rmSync(temporary, { recursive: true })))
    const folders = () => readdirSync(temporary).filter((name) => name.startsWith('fengqiao-apart-'))
    const { host, apart } = await aHosted()
    const { pid } = told(await host.ask('/figures'))
    expect(folders()).toHaveLength(1)
    process.kill(pid, 'SIGINT')
    process.kill(pid, 'SIGTERM')
    expect(told(await host.ask('/figures')).pid).toBe(pid)
    await apart.end()
    expect(isAlive(pid)).toBe(false)
    expect(folders()).toEqual([])
    expect(told(await host.ask('/figures')).pid).toBe(process.pid)
  })
})
