import type { Transform } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { logFault } from '#app/http/log.server'
import { withoutPadding } from '#app/http/without-padding.server'
import { RequestProvider } from '#app/ui/request-context'
import { faultMessage } from '#app/ui/trouble'

/** Milliseconds; a page that has not finished by then is cut off. */
const patience = 5_000

type Asked = LoaderFunctionArgs | ActionFunctionArgs

/** Every fault of a loader, an action or a rendering is logged once; its id stays with the request, for its page to show. */
export function handleError(error: unknown, { request, context }: Asked) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return // nobody waits; no such address
  context.faultId = logFault({ error, request, context })
}

/** A fault in a request for data only: the browser learns the id and nothing else. */
export function handleDataRequest(response: Response, { context }: Asked): Response {
  if (!context.faultId || !response.headers.has('X-Remix-Error')) return response
  const { status, headers } = response
  return new Response(JSON.stringify({ message: faultMessage(context.faultId) }), { status, headers })
}

type Rendering = { readyAt: 'onShellReady' | 'onAllReady'; onLateError: (error: unknown) => void }

/** Renders to a stream once `readyAt` is reached; rejects when not even the frame could be drawn. */
function render(page: ReactElement, { readyAt, onLateError }: Rendering): Promise<Transform> {
  return new Promise((resolve, reject) => {
    const body = withoutPadding()
    let begun = false
    const { pipe, abort } = renderToPipeableStream(page, {
      [readyAt]() {
        begun = true
        resolve(body)
        pipe(body)
      },
      onShellError: reject,
      onError(error: unknown) {
        if (begun) onLateError(error)
      },
    })
    const cutOff = setTimeout(abort, patience + 1_000)
    body.once('close', () => clearTimeout(cutOff))
  })
}

/** Streams the page as soon as its frame is ready; to a robot, whole. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const page = (
    <RequestProvider value={{ nonce: context.nonce, faultId: context.faultId }}>
      <RemixServer context={remix} url={request.url} abortDelay={patience} />
    </RequestProvider>
  )
  const body = await render(page, {
    readyAt: isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady',
    onLateError: (error) => handleError(error, { request, context, params: {} }),
  })
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(createReadableStreamFromReadable(body), { headers, status })
}
