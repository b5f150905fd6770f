/** The other end of statistics-apart.server.ts: the process that answers statistics, and nothing else, for its host. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setImmediate as others } from 'node:timers/promises'
import { createRequestHandler, writeReadableStreamToWritable } from '@remix-run/node'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import { closeDatabase } from '#app/db/connection.server'
import type { AskedApart } from '#app/http/asked-apart.server'
import { logFault } from '#app/http/log.server'
import { faultText } from '#app/http/refused-request.server'

/** With this flag the program of the host answers statistics until its host is gone, and listens to nobody else. */
export const STATISTICS = '--statistics'

type Pages = {
  build: () => Promise<ServerBuild>
  /** What the pages may have done, each in a process of its own. */
  apart: Pick<AppLoadContext, 'verified' | 'signalled' | 'checkReport'>
}

/** Begins to answer, and tells the host where: on a socket in a folder nobody else may look into. */
export async function answerStatistics({ build, apart }: Pages): Promise<void> {
  endWithTheHost()
  const handle = createRequestHandler(await build(), 'production')
  const server = createServer((request, response) => {
    answer(request, response, ({ url, method, headers, context }, signal) =>
      handle(new Request(url, { method, headers, signal }), { ...context, ...apart }),
    ).catch((error: unknown) => lastResort(response, error))
  })
  server.keepAliveTimeout = 0 // the host decides how long a connection is kept
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-apart-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const socket = join(folder, 'statistics')
  server.listen(socket, () => process.send?.({ socket }))
}

/** Signals go to the whole group: the host has requests to finish then, and says when it is over. So does its death. */
function endWithTheHost() {
  process.on('SIGINT', () => {}).on('SIGTERM', () => {})
  process.once('disconnect', () => void closeDatabase().finally(() => process.exit()))
  if (!process.connected) process.exit() // it was gone before we listened
}

/**
 * Pages are made one after another, and who went away meanwhile is heard of only when it is their turn: so many rounds of
 * the event loop it takes until the end of a connection has come through. A page nobody waits for is not made.
 */
const TURNS_TO_HEAR = 3

type Handle = (asked: AskedApart, signal: AbortSignal) => Promise<globalThis.Response>

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handle): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => response.writableFinished || gone.abort())
  const asked = JSON.parse(await text(request)) as AskedApart
  for (let i = 0; i < TURNS_TO_HEAR; i++) await others()
  if (gone.signal.aborted) return
  const { status, statusText, headers, body } = await handle(asked, gone.signal)
  response.sendDate = false
  response.statusCode = status
  response.statusMessage = statusText
  for (const [name, value] of headers) response.appendHeader(name, value)
  if (body) await writeReadableStreamToWritable(body, response)
  else response.end()
}

/** What no page caught; what broke off because nobody waits any more is no fault. */
function lastResort(response: ServerResponse, error: unknown): void {
  if (response.destroyed) return
  const id = logFault({ error })
  if (response.headersSent) return void response.destroy()
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(faultText(id))
}
