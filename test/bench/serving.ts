/** Processes that serve, and the requests put to them: one connection, kept open, one request at a time. */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { STATISTICS } from '#app/http/statistics-process.server'

export type Memory = { now: number; peak: number }

export type Served = {
  port: number
  child: ChildProcess
  startedIn: number
  stop(): Promise<void>
  memory(): Memory
  /** Of the process that answers statistics; undefined: there is none. */
  memoryApart(): Memory | undefined
}

export async function started(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  port: number,
  path: string,
): Promise<Served> {
  const begun = performance.now()
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${words.join(' ')} ended with ${child.exitCode}`)
    const answer = await ask(port, path).catch(() => undefined)
    if (answer) break
    await wait(20)
  }
  return {
    ...{ port, child, startedIn: performance.now() - begun },
    stop: () =>
      new Promise((ended) => {
        child.once('close', () => ended())
        child.kill('SIGTERM')
      }),
    memory: () => memoryOf(child.pid),
    memoryApart: () => {
      const apart = childrenOf(child.pid).find((pid) =>
        readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(STATISTICS),
      )
      return apart === undefined ? undefined : memoryOf(apart)
    },
  }
}

const childrenOf = (pid: number | undefined): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)

/** In megabytes. */
function memoryOf(pid: number | undefined): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const line = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? NaN) / 1024
  return { now: line('VmRSS'), peak: line('VmHWM') }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

export type Answer = { status: number; body: string }

type Sent = { agent?: Agent; body?: string }
type Asked = [port: number, path: string, cookie?: string, sent?: Sent]

/** A GET, or with a body a form posted; `agent`: another connection than the one all others take. */
export async function ask(...asked: Asked): Promise<Answer> {
  try {
    return await askedOnce(...asked)
  } catch (error) {
    // Nothing was asked for so long that the connection had been closed.
    if ((error as NodeJS.ErrnoException).code === 'ECONNRESET') return askedOnce(...asked)
    throw error
  }
}

const askedOnce = (...[port, path, cookie = '', sent = {}]: Asked) =>
  new Promise<Answer>((answered, failed) => {
    const { body } = sent
    const form = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const headers = { cookie, 'accept-language': 'zh-CN', origin: `http://127.0.0.1:${port}`, ...form }
    const method = body === undefined ? 'GET' : 'POST'
    request({ host: '127.0.0.1', port, path, method, agent: sent.agent ?? agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => answered({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }))
    })
      .on('error', failed)
      .end(body)
  })

export async function page(port: number, path: string, cookie = ''): Promise<string> {
  const { status, body } = await ask(port, path, cookie)
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return body
}
