import type { Request, RequestHandler } from 'express'
import { isLoopbackOrigin, type Environment } from '#app/http/environment.server'
import { refuseRequest } from '#app/http/refused-request.server'

// Remix checks the origin of document posts only: with `?_data=` the same post runs its action unasked, and what it
// compares with may be set by X-Forwarded-Host. So every request that may change something is judged here, before Remix.

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

function isOwnOrigin(environment: Environment, origin: string, host: string | undefined): boolean {
  if (origin === environment.origin) return true
  if (environment.mode === 'production') return false
  return isLoopbackOrigin(origin) && new URL(origin).host === host
}

/**
 * Did one of our own pages send this? A browser says where a request comes from: by Origin, older ones by
 * Sec-Fetch-Site alone. What says neither is no browser, and nothing else has business changing things here.
 */
export function isOurs(environment: Environment, request: Pick<Request, 'headers'>): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  return origin === undefined ? site === 'same-origin' : isOwnOrigin(environment, origin, host)
}

/** Refuses (403) what may change something and was not sent by our own pages. */
export function originGate(environment: Environment): RequestHandler {
  return (request, response, next) => {
    // Nobody in front of us may tell us what we are called: nothing behind this line reads these.
    delete request.headers['x-forwarded-host']
    delete request.headers['x-forwarded-port']
    // Remix compares with this: behind a proxy it may be any inner name.
    if (environment.mode === 'production' && environment.origin) request.headers.host = new URL(environment.origin).host
    // Remix makes an address of it, and no browser sends one that is none.
    if (!URL.canParse(`http://${request.headers.host}`)) return refuseRequest(response, 'not-found', 400)
    if (safeMethods.has(request.method) || isOurs(environment, request)) return next()
    refuseRequest(response, 'foreign-request')
  }
}
