import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express'
import { pinoHttp } from 'pino-http'
import type { Database } from '#app/db/connection.server'
import { plucked } from '#app/db/sqlite/prepared.server'
import { siteValue } from '#app/db/sessions.server'
import { signalsOf, type SignalsAsked, type Signalled } from '#app/db/signals.server'
import { verify, type Verified } from '#app/db/verify.server'
import { askedApart } from '#app/http/asked-apart.server'
import { sessionToken } from '#app/http/cookies.server'
import type { Environment } from '#app/http/environment.server'
import { originGate } from '#app/http/gate.server'
import { securityHeaders } from '#app/http/headers.server'
import { bodyLimit, shedding } from '#app/http/limits.server'
import { log, logFault } from '#app/http/log.server'
import { faultText, refuseRequest } from '#app/http/refused-request.server'
import { answerReport, type CheckReport } from '#app/http/report-apart.server'
import { visitorOf } from '#app/http/session.server'
import { isStatistics } from '#app/http/statistics'
import type { StatisticsApart } from '#app/http/statistics-apart.server'

// The way of a request: id → log → headers → health → limits → gate → compression → files → who is asking → pages,
// those of statistics in a process of their own.

export type Host = {
  environment: Environment
  database: Database
  /** The pages, built; while developing, made anew for each request. */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Folder of the files for browsers; none while developing, when `files` serves them. */
  clientFolder?: string
  files?: RequestHandler
  clock?: () => string
  /** How the checks are run; absent: in this process. */
  verified?: () => Promise<Verified>
  /** How the signals are looked for; absent: in this process. */
  signalled?: (asked: SignalsAsked, again?: boolean) => Promise<Signalled | undefined>
  /** How a report is checked; absent: in this process. */
  checkReport?: CheckReport
  /** How statistics are answered; absent: in this process. */
  statistics?: Pick<StatisticsApart, 'answered'>
  mostInFlight?: number
}

const wallClock = () => new Date().toISOString()

const identify =
  (clock: () => string): RequestHandler =>
  (_request, response, next) => {
    Object.assign(response.locals, {
      requestId: randomUUID(),
      nonce: randomBytes(16).toString('base64url'),
      now: clock(),
    })
    response.setHeader('X-Request-Id', response.locals['requestId'])
    next()
  }

/** One line for each request: no query, no cookie, no address of a person. */
const logRequests = (): RequestHandler =>
  pinoHttp({
    logger: log(),
    genReqId: (_request, response) => (response as Response).locals['requestId'],
    autoLogging: { ignore: (request) => /^\/(assets\/|healthz|readyz)/.test(request.url ?? '') },
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url.split('?')[0],
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
  })

function isReady(database: Database): boolean {
  try {
    return plucked<number>(database.reader, 'SELECT count(*) FROM _prisma_migrations').get() !== 0
  } catch {
    return false
  }
}

function health(app: Express, database: Database) {
  app.get('/healthz', (_request, response) => void response.json({ ok: true }))
  app.get('/readyz', (_request, response) => {
    const ok = isReady(database)
    response.status(ok ? 200 : 503).json({ ok })
  })
}

/** Addresses that exist only behind the flags we keep off must not be answered by a page either. */
const notOurs: RequestHandler = (request, response, next) =>
  request.path === '/__manifest' || request.path.endsWith('.data') ? refuseRequest(response, 'not-found') : next()

const cached = (rule: string) => ({
  index: false,
  cacheControl: false,
  setHeaders: (response: Response) => void response.setHeader('Cache-Control', rule),
})

function serveFiles(app: Express, folder: string) {
  // Named after their contents: they never change.
  const forever = cached('public, max-age=31536000, immutable')
  app.use('/assets', express.static(join(folder, 'assets'), { ...forever, fallthrough: false }))
  app.use(express.static(folder, cached('public, max-age=3600')))
}

const contextOf =
  ({ environment, database, verified, signalled, checkReport }: Host) =>
  (request: Request, response: Response): AppLoadContext => {
    const { nonce, requestId, now } = response.locals as { nonce: string; requestId: string; now: string }
    return {
      nonce,
      requestId,
      now,
      visitor: visitorOf(database, sessionToken(request.headers.cookie, environment.secure), now),
      ip: request.ip ?? '',
      secure: environment.secure,
      checkReport: checkReport ?? ((asked) => answerReport(asked, database.reader)),
      verified: verified ?? (() => Promise.resolve(verify(database.reader))),
      signalled: signalled ?? ((asked) => Promise.resolve(signalsOf(database.reader, asked, now))),
      demo: environment.mode === 'demo' || siteValue(database, 'demo-sign-ins') !== undefined,
    }
  }

/** More than these at once are sent away: who waits for a sum must not take the places of all others. */
const MOST_STATISTICS = 50

/** Statistics are answered apart where that can be done, else here like every other page. */
function passStatistics(host: Host & Required<Pick<Host, 'statistics'>>): RequestHandler[] {
  const known = contextOf(host)
  const only =
    (handler: RequestHandler): RequestHandler =>
    (request, response, next) =>
      isStatistics(request) ? handler(request, response, next) : next()
  const pass: RequestHandler = async (request, response, next) => {
    try {
      const asked = askedApart(request, known(request, response))
      if (!(await host.statistics.answered(asked, response))) next()
    } catch (error) {
      next(error)
    }
  }
  return [only(shedding(MOST_STATISTICS)), only(pass)]
}

/** What no page caught: a fault with its id, or a file that is not there. */
const lastResort: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (response.headersSent) return next(error)
  if (error.status === 404) return refuseRequest(response, 'not-found')
  if (error.status !== undefined && error.status < 500) return void response.sendStatus(error.status)
  const id = logFault({ error, context: { requestId: response.locals['requestId'] } })
  response.status(500).type('text/plain; charset=utf-8').send(faultText(id))
}

/** The Express application that answers everything. */
export function createHost(host: Host): Express {
  const { environment } = host
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', environment.trustProxy)
  app.set('query parser', false)
  app.use(identify(host.clock ?? wallClock), logRequests(), ...securityHeaders(environment))
  health(app, host.database)
  app.use(shedding(host.mostInFlight), bodyLimit, originGate(environment), compression(), notOurs)
  if (host.files) app.use(host.files)
  if (host.clientFolder) serveFiles(app, host.clientFolder)
  const { statistics } = host
  if (statistics) app.use(...passStatistics({ ...host, statistics }))
  const mode = environment.mode === 'dev' ? 'development' : 'production'
  app.all('*', createRequestHandler({ build: host.build, mode, getLoadContext: contextOf(host) }))
  app.use(lastResort)
  return app
}
