/**
 * A request as the host hands it to another process of its own: the question, and what the host already knows of it. All
 * of it is one JSON text, so that nothing a client sends can pass for what we say: its headers are data in there.
 */
import type { AppLoadContext } from '@remix-run/node'
import type { Request } from 'express'
import type { LoadContext } from '#app/http/load-context'

/** What is known can be handed over; what can be done, the other process has for itself. */
type Known = Pick<LoadContext, 'nonce' | 'requestId' | 'now' | 'visitor' | 'ip' | 'secure' | 'demo'>

export type AskedApart = {
  readonly method: string
  readonly url: string
  readonly headers: [string, string][]
  readonly context: Known
}

const pairs = (headers: Request['headers']): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((each): [string, string] => [name, each]))

/** The address is made as Remix makes it; the origin gate has looked at the host's name before. */
export function askedApart(request: Request, context: AppLoadContext): AskedApart {
  const { nonce, requestId, now, visitor, ip, secure, demo } = context
  return {
    method: request.method,
    url: `${request.protocol}://${request.headers.host}${request.originalUrl}`,
    headers: pairs(request.headers),
    context: { nonce, requestId, now, visitor, ip, secure, demo },
  }
}
