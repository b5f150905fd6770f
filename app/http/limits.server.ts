import type { Server } from 'node:http'
import type { RequestHandler } from 'express'
import { refuseRequest } from '#app/http/refused-request.server'

const KILOBYTE = 1024
/** A file of 10 MB and the form around it. */
const UPLOAD = 11 * KILOBYTE * KILOBYTE
/** 5,000 characters of Han take nine bytes each in a form; a step has a few such fields. */
const FORM = 512 * KILOBYTE

const limitFor = (type: string | undefined) => (type?.startsWith('multipart/form-data') ? UPLOAD : FORM)

/** Refuses bodies that are too long, or do not say beforehand how long they are (no browser's form does that). */
export const bodyLimit: RequestHandler = (request, response, next) => {
  if (request.headers['transfer-encoding'] !== undefined) return refuseRequest(response, 'too-much', 411)
  // Node reads not one byte beyond the length that was said.
  const length = Number(request.headers['content-length'] ?? 0)
  if (length > limitFor(request.headers['content-type'])) return refuseRequest(response, 'file-too-large')
  next()
}

/** Sends away at once (503, come again in 2 s) what comes while `most` requests are being answered. */
export function shedding(most = 200): RequestHandler {
  let inFlight = 0
  return (_request, response, next) => {
    if (inFlight >= most) {
      response.setHeader('Retry-After', '2')
      return refuseRequest(response, 'too-much', 503)
    }
    inFlight += 1
    response.once('close', () => (inFlight -= 1))
    next()
  }
}

/** Slow senders: 10 s for the head, 2 min for the whole request (a 10 MB file over a village line). */
export function limitServer(server: Server): void {
  server.headersTimeout = 10_000
  server.requestTimeout = 120_000
  server.keepAliveTimeout = 10_000
  server.maxHeadersCount = 100
  server.maxConnections = 2_000
}
