import { http, HttpResponse } from 'msw'

/** A gateway for short messages as an operator might have one. */
export const GATEWAY = 'https://gateway.example/notices'

export type Received = { body: string; headers: Record<string, string> }

/** Takes what is sent and answers with the statuses given, one after the other, the last one for ever. */
export function gateway(received: Received[], ...statuses: number[]) {
  return http.post(GATEWAY, async ({ request }) => {
    received.push({ body: await request.text(), headers: Object.fromEntries(request.headers) })
    const status = statuses.length > 1 ? statuses.shift() : (statuses[0] ?? 202)
    return new HttpResponse(null, {
      status: status ?? 202,
      headers: status === 302 ? { Location: 'http://169.254.169.254/latest' } : {},
    })
  })
}
