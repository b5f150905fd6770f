import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { logFault } from '#app/http/log.server'
import { RequestProvider } from '#app/ui/request-context'
import type { RequestFacts } from '#app/ui/request-context'
import { faultMessage } from '#app/ui/trouble'

/** A page that has not finished by then is cut off. */
const patience = 5_000

type Asked = LoaderFunctionArgs | ActionFunctionArgs

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function factsOf(context: AppLoadContext): RequestFacts {
  return { nonce: textOrNothing(context.nonce), faultId: textOrNothing(context.faultId) }
}

/** Every fault of a loader, an action or a rendering is logged once; its id stays with the request, for its page to show. */
export function handleError(error: unknown, { request, context }: Asked) {
  if (request.signal.aborted) return
  context.faultId = logFault({ error, request, context })
}

/** A fault in a request for data only: the browser learns the id and nothing else. */
export function handleDataRequest(response: Response, { context }: Asked): Response {
  const id = textOrNothing(context.faultId)
  if (!id || !response.headers.has('X-Remix-Error')) return response
  return new Response(JSON.stringify({ message: faultMessage(id) }), {
    status: response.status,
    headers: response.headers,
  })
}

/** Streams the page as soon as its frame is ready; to a robot, whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const readyAt = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  return new Promise((resolve, reject) => {
    let answered = false
    let finalStatus = status
    const { pipe, abort } = renderToPipeableStream(
      <RequestProvider value={factsOf(context)}>
        <RemixServer context={remix} url={request.url} abortDelay={patience} />
      </RequestProvider>,
      {
        [readyAt]() {
          answered = true
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          finalStatus = 500
          // Before the answer began, the rejection above brings the error to handleError.
          if (answered) handleError(error, { request, context, params: {} })
        },
      },
    )
    setTimeout(abort, patience + 1_000)
  })
}
