import { request as send, createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { onTestFinished, vi } from 'vitest'
import { closeDatabase, database, type Database } from '#app/db/connection.server'
import { insertAccount } from '#app/db/accounts.server'
import type { Role } from '#app/domain/people/role'
import { readEnvironment, type Mode } from '#app/http/environment.server'
import { createHost, type Host } from '#app/http/host.server'
import { limitServer } from '#app/http/limits.server'
import { hashPassword } from '#app/db/password.server'
import { startSession } from '#app/http/session.server'
import { aDatabaseFile } from '#test/database'
import { faceless, type Route } from '#test/faceless'

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string }
type Asking = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

export type TestHost = {
  url: string
  database: Database
  /** Sends a request exactly as given: what a browser would add is not added. */
  ask(path: string, asking?: Asking): Promise<Answer>
  /** Posts a form as one of our own pages does. */
  /** A name that comes more than once is given in pairs. */
  post(path: string, form: Record<string, string> | string[][], headers?: Record<string, string>): Promise<Answer>
  /** Adds an account with the password `correct horse` and gives it a session. */
  person(role: Role, body?: string): Promise<{ account: string; login: string; cookie: string; csrf: string }>
  /** Moves the host's clock. */
  set(now: string): void
}

function ask(url: string, { method = 'GET', headers = {}, body }: Asking): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const request = send(url, { method, headers: { ...length, ...headers }, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(parts).toString() }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

type HostOptions = {
  mode?: Mode
  variables?: Record<string, string>
  mostInFlight?: number
  /** Other pages than the faceless ones. */
  build?: ServerBuild
  statistics?: Host['statistics']
}

/** The real host on a free port of this machine, with a fresh database and the pages given, until `stop`. */
export async function startHost(
  routes: Record<string, Route> = {},
  options: HostOptions = {},
): Promise<TestHost & { stop: () => Promise<void> }> {
  const { file, remove } = await aDatabaseFile()
  vi.stubEnv('DATA_DIR', dirname(file))
  await closeDatabase()
  const db = database()
  let now = '2026-03-02T01:00:00.000Z'
  const environment = readEnvironment(options.mode ?? 'demo', options.variables ?? {})
  const host = { environment, database: db, build: options.build ?? faceless(routes), clock: () => now }
  const server = createServer(
    createHost({
      ...host,
      ...(options.mostInFlight && { mostInFlight: options.mostInFlight }),
      ...(options.statistics && { statistics: options.statistics }),
    }),
  )
  limitServer(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const origin = environment.origin ?? url
  return {
    url,
    database: db,
    ask: (path, asking = {}) => ask(url + path, asking),
    post: (path, form, headers = {}) =>
      ask(url + path, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(form).toString(),
      }),
    person: (role, body = 'b1') => aPerson(db, role, body, now, environment.secure),
    set: (instant) => void (now = instant),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await closeDatabase()
      vi.unstubAllEnvs()
      remove()
    },
  }
}

/** The same, until the test is over. */
export async function aHost(routes: Record<string, Route> = {}, options: HostOptions = {}): Promise<TestHost> {
  const { stop, ...host } = await startHost(routes, options)
  onTestFinished(stop)
  return host
}

let count = 0

async function aPerson(db: Database, role: Role, body: string, now: string, secure: boolean) {
  const account = `a${++count}`
  const login = `login${count}`
  const passwordHash = await hashPassword('correct horse')
  const row = { id: account, login, name: '王芳', role, body, passwordHash, createdAt: now }
  await db.exclusively((writer) => insertAccount(writer, row))
  const starting = { accountId: account, now, agent: 'test', replaces: undefined }
  const token = await startSession(db, starting)
  const csrf = db.reader.prepare('SELECT csrf FROM Session WHERE accountId = ?').pluck().get(account) as string
  return { account, login, cookie: `${secure ? '__Host-' : ''}fengqiao=${token}`, csrf }
}
