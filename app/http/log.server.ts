import { randomUUID } from 'node:crypto'
import { pino, stdSerializers, type Logger } from 'pino'

// One line of JSON for each thing that happened, on standard output. No query strings, no bodies, no names: the log is
// read by people who may not see the cases. Two bundles share the process and the log, hence the key on globalThis.

const key = Symbol.for('fengqiao.log')
const held = globalThis as { [key]?: Logger }

const level = () => process.env['LOG_LEVEL'] || (process.env['NODE_ENV'] === 'test' ? 'silent' : 'info')

/** The log of this process. */
export const log = (): Logger =>
  (held[key] ??= pino({ level: level(), base: null, timestamp: pino.stdTimeFunctions.isoTime }))

/** Lets the host say once how much is logged, and tests where to. */
export function useLog(logger: Logger): void {
  held[key] = logger
}

type Faulty = { error: unknown; request?: Request | undefined; context?: { requestId?: unknown } | undefined }

/** No page at this address, or none that takes this method: nothing of ours failed. */
const isAskedWrongly = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  Number(error.status) >= 400 &&
  Number(error.status) < 500

/**
 * Writes a fault down and returns the id its page shows; the same id is in the log line. The person reads the id to
 * the administrator, who finds what happened by it. Empty for what was only asked wrongly (404, 405).
 */
export function logFault({ error, request, context }: Faulty): string {
  if (isAskedWrongly(error)) return ''
  const fault = randomUUID().slice(0, 8)
  const where = request && { method: request.method, path: new URL(request.url).pathname }
  const thrown = error instanceof Error ? stdSerializers.err(error) : { message: `thrown: ${typeof error}` }
  log().error({ fault, request: context?.requestId, ...where, err: thrown }, 'fault')
  return fault
}
