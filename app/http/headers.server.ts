import type { Request, RequestHandler } from 'express'
import helmet from 'helmet'
import type { Environment } from '#app/http/environment.server'

/** The policy of one answer: only our own files, and only those inline scripts that carry this answer's nonce. */
function policy(environment: Environment) {
  const dev = environment.mode === 'dev'
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", (_: unknown, response: unknown) => `'nonce-${nonceOf(response)}'`],
      // Vite puts styles into the page while developing.
      styleSrc: dev ? ["'self'", "'unsafe-inline'"] : ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: dev ? ["'self'", 'ws:'] : ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      ...(environment.secure ? { upgradeInsecureRequests: [] } : {}),
    },
  }
}

const nonceOf = (response: unknown) => (response as { locals: { nonce: string } }).locals.nonce

/** The same for everybody who asks: its route says how long it may be kept. */
const isForEverybody = ({ method, path }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') && /^\/public\/data\/[a-z]+\.(json|csv)$/.test(path)

/** The headers every answer carries, errors and redirects too. Needs `locals.nonce`. */
export function securityHeaders(environment: Environment): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: policy(environment),
      strictTransportSecurity: environment.secure ? { maxAge: 31_536_000 } : false,
      // Not no-referrer: with it browsers send "Origin: null" along with our own forms, and the gate would refuse them.
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
    (request, response, next) => {
      response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
      if (!isForEverybody(request)) response.setHeader('Cache-Control', 'no-store')
      next()
    },
  ]
}
